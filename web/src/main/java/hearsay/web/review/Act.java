package hearsay.web.review;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import hearsay.claims.Claim;
import hearsay.ledger.FiledClaim;
import hearsay.ledger.Verdict;
import hearsay.lexicon.EventClass;
import hearsay.lexicon.EventCodes;
import hearsay.web.page.BadRequest;
import java.util.Locale;
import java.util.function.UnaryOperator;

/** What a form says is to be decided about a claim. */
final class Act {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final EventCodes CODES = EventCodes.load("en");

    private Act() {}

    /**
     * The verdict that a form asks for.
     *
     * @param act confirm, reject or correct
     * @param field the values of the form's fields, by their names; empty where there is none
     */
    static Verdict of(String act, FiledClaim filed, UnaryOperator<String> field) {
        return switch (act) {
            case "confirm" -> new Verdict.Confirmed(filed.id());
            case "reject" -> new Verdict.Rejected(filed.id());
            case "correct" -> new Verdict.Corrected(filed.id(), fields(filed.claim(), field));
            default -> throw new BadRequest("a claim is confirmed, rejected or corrected, not '" + act + "'");
        };
    }

    /** Only what is to be otherwise than the program has it. */
    private static String fields(Claim claim, UnaryOperator<String> field) {
        ObjectNode fields = JSON.createObjectNode();
        for (Correction choice : Correction.of(claim)) {
            String said = field.apply(choice.name());
            if (!said.isEmpty() && !said.equals(choice.value())) {
                put(fields, choice, said);
            }
        }
        if (fields.isEmpty()) {
            throw new BadRequest("nothing is corrected: every field is as it was");
        }
        return fields.toString();
    }

    private static void put(ObjectNode fields, Correction choice, String said) {
        if (!choice.options().contains(said)) {
            throw new BadRequest("'" + choice.name() + "' is one of " + String.join(", ", choice.options()) + ", not '" + said + "'");
        }
        switch (choice.name()) {
            case "event" -> event(fields, said);
            case "background" -> fields.put("background", said.equals("yes"));
            default -> fields.put(choice.name(), said);
        }
    }

    private static void event(ObjectNode fields, String said) {
        if (said.equals(Correction.NO_EVENT)) {
            fields.putNull("event");
            return;
        }
        EventClass type = EventClass.valueOf(said.toUpperCase(Locale.ROOT));
        fields.putObject("event").put("type", type.name()).putNull("mode").put("cameo", CODES.of(type).cameo());
    }
}
