package hearsay.web.happening;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import hearsay.ledger.LedgerException;
import hearsay.ledger.Summary;
import hearsay.web.words.Shown;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;

/**
 * What the ledger's own reckoning says of a happening.
 *
 * @param title what it is called
 * @param grade letter and number of the Admiralty scale, such as F2
 * @param word what the number means
 * @param because what the grade was computed from
 * @param independent how many of those who affirm stand on their own
 * @param reports how many reports tell of it
 * @param last the day of the last one, or empty
 * @param affirm who affirms
 * @param deny who denies
 * @param doubt who doubts
 * @param disputes on what reports differ
 * @param figures how many of what
 * @param changes what later reports tell otherwise
 */
public record Findings(
        String title,
        String grade,
        String word,
        List<String> because,
        int independent,
        int reports,
        String last,
        List<Origin> affirm,
        List<Origin> deny,
        List<Origin> doubt,
        List<Dispute> disputes,
        List<Figure> figures,
        List<Change> changes) {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final int LONGEST = 120;
    /** Words of a claim, a place and a day. */
    private static final int LONGEST_TITLE = 180;
    private static final int LONGEST_REASON = 300;

    /** One on whose word it rests. @param claims ids @param reports how many print it @param tie what ties it to another one, or empty */
    public record Origin(String name, List<String> claims, int reports, boolean independent, String tie) {}

    /** Something on which reports differ. @param kind whether, who, number, when or where @param of what is counted, or empty */
    public record Dispute(String kind, String of, List<Value> values) {}

    /** One answer. @param origins who gives it */
    public record Value(String words, List<String> origins) {}

    /** What is said of how many. @param range "9 to 17 killed" */
    public record Figure(String range, boolean disputed) {}

    /** What a later report tells otherwise. @param day of the later report, or empty */
    public record Change(String day, String what, String from, String to) {}

    /** What a summary says. @throws LedgerException if it is no JSON */
    public static Findings of(Summary summary) {
        JsonNode json = tree(summary);
        JsonNode grade = json.path("grade");
        return new Findings(
                text(json, "title", LONGEST_TITLE),
                text(grade, "source", 1) + grade.path("credibility").asInt(),
                text(grade, "word", LONGEST),
                list(grade.path("because"), n -> Shown.line(n.asText(), LONGEST_REASON)),
                json.path("independent").asInt(),
                json.path("reports").size(),
                text(json, "last", LONGEST),
                origins(json.path("affirm")),
                origins(json.path("deny")),
                origins(json.path("doubt")),
                list(json.path("disputes"), Findings::dispute),
                list(json.path("numbers"), Findings::figure),
                list(json.path("changes"), c -> new Change(
                        text(c, "day", LONGEST), text(c, "what", LONGEST), text(c, "from", LONGEST), text(c, "to", LONGEST))));
    }

    /** How many origins of a side stand on their own. */
    public static int independent(List<Origin> side) {
        return (int) side.stream().filter(Origin::independent).count();
    }

    private static JsonNode tree(Summary summary) {
        try {
            return JSON.readTree(summary.json());
        } catch (JsonProcessingException e) {
            throw new LedgerException("the summary of happening " + summary.happening() + " is no JSON", e);
        }
    }

    private static List<Origin> origins(JsonNode side) {
        return list(side, o -> new Origin(text(o, "origin", LONGEST), list(o.path("claims"), JsonNode::asText), o.path("reports").size(),
                o.path("independent").asBoolean(), text(o, "because", LONGEST_REASON)));
    }

    private static Dispute dispute(JsonNode dispute) {
        return new Dispute(text(dispute, "kind", LONGEST), text(dispute, "of", LONGEST), list(dispute.path("values"),
                v -> new Value(text(v, "value", LONGEST), list(v.path("origins"), o -> Shown.line(o.asText(), LONGEST)))));
    }

    private static Figure figure(JsonNode figure) {
        double least = figure.path("least").asDouble();
        double most = figure.path("most").asDouble();
        String numbers = least == most ? number(least) : number(least) + " to " + number(most);
        return new Figure(numbers + " " + text(figure, "of", LONGEST), figure.path("disputed").asBoolean());
    }

    private static String number(double value) {
        return value == Math.rint(value) ? String.format(Locale.ROOT, "%,.0f", value) : String.format(Locale.ROOT, "%,.1f", value);
    }

    private static String text(JsonNode node, String field, int most) {
        JsonNode value = node.path(field);
        return value.isTextual() ? Shown.line(value.asText(), most) : "";
    }

    private static <T> List<T> list(JsonNode array, Function<JsonNode, T> reading) {
        List<T> all = new ArrayList<>();
        array.forEach(node -> all.add(reading.apply(node)));
        return all;
    }
}
