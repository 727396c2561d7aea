package hearsay.search;

import hearsay.claims.Claim;
import hearsay.claims.CodedReport;
import hearsay.claims.Event;
import hearsay.claims.Mention;
import hearsay.claims.Modality;
import hearsay.claims.Party;
import hearsay.claims.Place;
import hearsay.claims.Quantity;
import hearsay.claims.Source;
import hearsay.claims.Stance;
import hearsay.ledger.Custody;
import hearsay.ledger.Ledger;
import hearsay.ledger.Provenance;
import hearsay.ledger.Submission;
import hearsay.lexicon.EventClass;
import hearsay.meaning.Meaning;
import hearsay.report.Fingerprint;
import hearsay.report.Report;
import hearsay.report.Span;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Files short reports about lands that are on no map: one sentence, one claim each. */
public final class Desk {
    /**
     * A stand-in for the encoder that knows one thing: shells and bombs are alike. Each word of a small list has a direction of its own.
     */
    public static final Meaning SHELLS_ARE_BOMBS = sentences -> sentences.stream().map(Desk::vector).toList();

    private static final Map<String, Integer> DIRECTIONS = Map.of("shelled", 1, "shells", 1, "bombs", 1, "talks", 2, "grain", 3, "truce", 2);

    private static final Pattern NUMBER = Pattern.compile("\\d+");

    private final Ledger ledger;

    public Desk(Ledger ledger) {
        this.ledger = ledger;
    }

    private static float[] vector(String sentence) {
        float[] vector = new float[Meaning.SIZE];
        for (String word : sentence.toLowerCase(Locale.ROOT).split("\\W+")) {
            Integer direction = DIRECTIONS.get(word);
            if (direction != null) {
                vector[direction] = 1;
            }
        }
        double length = Math.sqrt(vector[1] + vector[2] + vector[3]);
        for (int i = 0; length > 0 && i < vector.length; i++) {
            vector[i] /= (float) length;
        }
        if (length == 0) {
            vector[0] = 1;
        }
        return vector;
    }

    /** Files a report of one claim. @param who the actor and, where {@code source} is null, nobody else */
    public void file(String id, String published, String sentence, String who, @Nullable String source, Stance stance) {
        file(id, published, sentence, List.of(claim(id + "-1", sentence, who, source, stance)));
    }

    public void file(String id, String published, String text, List<Claim> claims) {
        byte[] original = text.getBytes(StandardCharsets.UTF_8);
        Report report = new Report(id, "From the front", "The Gazette", null, published, null, "en", Fingerprint.of(original), text, List.of());
        CodedReport coded = new CodedReport(report, claims, List.of(), List.of(), List.of(), List.of(), List.of());
        ledger.file(List.of(new Submission(coded, original, new Provenance("hearsay 0.1", "abc123"), new Custody("desk.txt", "add", "clerk"))));
    }

    public static Claim claim(String id, String text, String who, @Nullable String source, Stance stance) {
        List<Source> sources = source == null
                ? List.of()
                : List.of(new Source(at(text, source), source, null, Source.Kind.PERSON, null));
        List<Place> places = text.contains("Port Ostra")
                ? List.of(new Place(at(text, "Port Ostra"), "Port Ostra", "OST", 40.5, 20.25, 77L, null, ""))
                : List.of();
        return new Claim(
                id,
                List.of(new Span(0, text.indexOf('.'))),
                sources,
                stance,
                new Event(EventClass.ASSAULT, null, "190", at(text, text.split(" ")[1])),
                List.of(new Party(at(text, who), who, "NOR", "GOV", "")),
                List.of(),
                Modality.HAPPENED,
                false,
                null,
                places,
                NUMBER.matcher(text).results().map(m -> new Quantity(at(text, m.group()), Double.parseDouble(m.group()), null, "exactly", "people", "")).toList(),
                0.8,
                List.of());
    }

    private static Mention at(String text, String words) {
        int start = text.indexOf(words);
        return Mention.of(text, new Span(start, start + words.length()));
    }
}
