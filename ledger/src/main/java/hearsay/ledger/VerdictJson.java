package hearsay.ledger;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;

/** Verdicts as the ledger writes them: a kind, whom they are about, and the rest as JSON. */
final class VerdictJson {
    private static final ObjectMapper JSON = new ObjectMapper();

    private VerdictJson() {}

    static String kind(Verdict verdict) {
        return switch (verdict) {
            case Verdict.Confirmed confirmed -> "confirmed";
            case Verdict.Rejected rejected -> "rejected";
            case Verdict.Corrected corrected -> "corrected";
            case Verdict.Graded graded -> "graded";
            case Verdict.Merged merged -> "merged";
            case Verdict.Split split -> "split";
            case Verdict.Undone undone -> "undone";
        };
    }

    /** What the verdict is about: the id of a claim or happening, a source's name folded, or a judgement's number. */
    static String subject(Verdict verdict) {
        return switch (verdict) {
            case Verdict.Confirmed(var claim) -> claim;
            case Verdict.Rejected(var claim) -> claim;
            case Verdict.Corrected(var claim, var fields) -> claim;
            case Verdict.Graded(var source, var letter) -> Folded.word(source);
            case Verdict.Merged(var happening, var other) -> happening;
            case Verdict.Split(var happening, var claims) -> happening;
            case Verdict.Undone(var judgement) -> Long.toString(judgement);
        };
    }

    static String body(Verdict verdict) {
        ObjectNode body = JSON.createObjectNode();
        switch (verdict) {
            case Verdict.Corrected(var claim, var fields) -> body.set("fields", object(fields));
            case Verdict.Graded(var source, var letter) -> body.put("source", source).put("letter", letter);
            case Verdict.Merged(var happening, var other) -> body.put("other", other);
            case Verdict.Split(var happening, var claims) -> claims.forEach(body.withArray("claims")::add);
            case Verdict.Confirmed c -> { }
            case Verdict.Rejected r -> { }
            case Verdict.Undone u -> { }
        }
        return Storable.mended(body.toString());
    }

    static Verdict read(String kind, String subject, String body) {
        JsonNode json = object(body);
        return switch (kind) {
            case "confirmed" -> new Verdict.Confirmed(subject);
            case "rejected" -> new Verdict.Rejected(subject);
            case "corrected" -> new Verdict.Corrected(subject, json.path("fields").toString());
            case "graded" -> new Verdict.Graded(json.path("source").asText(), json.path("letter").asText());
            case "merged" -> new Verdict.Merged(subject, json.path("other").asText());
            case "split" -> new Verdict.Split(subject, words(json.path("claims")));
            case "undone" -> new Verdict.Undone(Long.parseLong(subject));
            default -> throw new LedgerException("the ledger holds a judgement of a kind that this program does not know: " + kind);
        };
    }

    private static List<String> words(JsonNode array) {
        List<String> words = new ArrayList<>();
        array.forEach(word -> words.add(word.asText()));
        return words;
    }

    private static JsonNode object(String json) {
        try {
            JsonNode node = JSON.readTree(json);
            if (node != null && node.isObject()) {
                return node;
            }
        } catch (JsonProcessingException e) {
            throw new LedgerException("no JSON object: " + e.getOriginalMessage(), e);
        }
        throw new LedgerException("no JSON object: " + json);
    }
}
