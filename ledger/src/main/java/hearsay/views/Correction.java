package hearsay.views;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import hearsay.claims.Claim;
import hearsay.claims.Modality;
import hearsay.claims.Stance;
import hearsay.ledger.Verdict;
import hearsay.lexicon.EventClass;
import hearsay.lexicon.EventCodes;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/**
 * A field of a claim that can be set right.
 *
 * @param name of the field
 * @param title what it is
 * @param value what the program read
 * @param options what it can be
 */
public record Correction(String name, String title, String value, List<String> options) {

    private static final String NO_EVENT = "none";
    private static final ObjectMapper JSON = new ObjectMapper();

    public Correction {
        options = List.copyOf(options);
    }

    /** All that can be set right in a claim. */
    public static List<Correction> of(Claim claim) {
        return List.of(
                new Correction("stance", "Stance", claim.stance().word(), Arrays.stream(Stance.values()).map(Stance::word).toList()),
                new Correction("event", "What is done", claim.event() == null ? NO_EVENT : claim.event().type().name().toLowerCase(Locale.ROOT),
                        Stream.concat(Stream.of(NO_EVENT), Arrays.stream(EventClass.values()).map(e -> e.name().toLowerCase(Locale.ROOT))).toList()),
                new Correction("modality", "Told as", claim.modality().word(), Arrays.stream(Modality.values()).map(Modality::word).toList()),
                new Correction("background", "History", claim.background() ? "yes" : "no", List.of("no", "yes")));
    }

    /**
     * What is to be otherwise than the program has it, as {@link Verdict.Corrected} takes it.
     *
     * @param said the values that somebody gave, by names of fields; empty or as the program has them where they are right
     * @throws IllegalArgumentException if a value cannot be, or nothing is otherwise; the message says so in a line
     */
    public static String fields(Claim claim, UnaryOperator<String> said) {
        ObjectNode fields = JSON.createObjectNode();
        for (Correction choice : of(claim)) {
            String value = said.apply(choice.name());
            if (!value.isEmpty() && !value.equals(choice.value())) {
                choice.put(fields, value);
            }
        }
        if (fields.isEmpty()) {
            throw new IllegalArgumentException("nothing is corrected: every field is as it was");
        }
        return fields.toString();
    }

    private void put(ObjectNode fields, String said) {
        if (!options.contains(said)) {
            throw new IllegalArgumentException("'" + name + "' is one of " + String.join(", ", options) + ", not '" + said + "'");
        }
        switch (name) {
            case "event" -> event(fields, said);
            case "background" -> fields.put(name, said.equals("yes"));
            default -> fields.put(name, said);
        }
    }

    private static void event(ObjectNode fields, String said) {
        if (said.equals(NO_EVENT)) {
            fields.putNull("event");
            return;
        }
        EventClass type = EventClass.valueOf(said.toUpperCase(Locale.ROOT));
        String cameo = EventCodes.load("en").of(type).cameo();
        fields.putObject("event").put("type", type.name()).putNull("mode").put("cameo", cameo);
    }
}
