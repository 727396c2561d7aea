package hearsay.views;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import hearsay.ledger.Judgement;
import hearsay.ledger.Verdict;
import java.util.stream.Collectors;

/** What a person decided, in words for people. */
public final class JudgementWords {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final int DAY = 10;

    private JudgementWords() {}

    /** What was decided: "corrected to stance denies". */
    public static String what(Verdict verdict) {
        return switch (verdict) {
            case Verdict.Confirmed c -> "confirmed";
            case Verdict.Rejected r -> "rejected";
            case Verdict.Corrected(var claim, var fields) -> "corrected to " + corrected(fields);
            case Verdict.Graded(var source, var letter) -> "graded " + letter;
            case Verdict.Merged(var happening, var other) -> "merged with " + other;
            case Verdict.Split(var happening, var claims) -> "split: " + claims.size() + " claims";
            case Verdict.Undone(var number) -> "undid judgement " + number;
        };
    }

    /** All of it: "judgement 7: rejected by Ada, 2026-11-30: there is no such town". */
    public static String whole(Judgement judgement) {
        String why = judgement.why().isEmpty() ? "" : ": " + judgement.why();
        return "judgement " + judgement.seq() + ": " + what(judgement.verdict()) + " by " + judgement.who() + ", "
                + judgement.at().substring(0, DAY) + why;
    }

    /** {@code {"stance": "denies"}} as {@code stance denies}. */
    private static String corrected(String fields) {
        try {
            return JSON.readTree(fields).properties().stream()
                    .map(field -> field.getKey() + " " + value(field.getValue()))
                    .collect(Collectors.joining(", "));
        } catch (JsonProcessingException e) {
            return fields;
        }
    }

    private static String value(JsonNode value) {
        return value.isObject() ? value.path("type").asText() : value.asText("none");
    }
}
