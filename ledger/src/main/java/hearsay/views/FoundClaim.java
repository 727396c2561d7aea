package hearsay.views;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import hearsay.claims.Claim;
import hearsay.claims.ClaimReader;
import hearsay.ledger.FiledClaim;
import hearsay.ledger.FiledReport;
import hearsay.ledger.Judgement;
import hearsay.ledger.Ledger;
import hearsay.report.Span;
import hearsay.search.Answer;
import hearsay.search.Highlights;
import hearsay.search.Hit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A claim that answers a question, with what is needed to show it.
 *
 * @param hit why it was found
 * @param filed as the ledger has it
 * @param claim the same, taken apart
 * @param words the words of the claim
 * @param highlights where the question's words stand, as offsets into {@code words}
 * @param report where it stands
 * @param happening the happening that it belongs to, or null
 * @param judgements what people decided about it and what stands, in order
 */
public record FoundClaim(
        Hit hit,
        FiledClaim filed,
        Claim claim,
        String words,
        List<Span> highlights,
        FiledReport report,
        @Nullable String happening,
        List<Judgement> judgements) {
    private static final ObjectMapper JSON = new ObjectMapper();

    /** The claims of an answer, in its order. @param question the words that were asked, to be highlighted */
    public static List<FoundClaim> of(Ledger ledger, Answer answer, String question) {
        List<Long> numbers = answer.hits().stream().map(Hit::claim).toList();
        Map<Long, FiledClaim> claims = new HashMap<>();
        ledger.claims().get(numbers).forEach(claim -> claims.put(claim.seq(), claim));
        Map<Long, String> happenings = ledger.happenings().of(numbers);
        Map<Long, List<Judgement>> judgements = ledger.judgements().standing(numbers);
        Map<Long, FiledReport> reports = ledger.reports().get(claims.values().stream().map(FiledClaim::report).toList());
        Highlights highlights = Highlights.of(question);
        return answer.hits().stream()
                .map(hit -> claims.get(hit.claim()))
                .filter(Objects::nonNull)
                .map(filed -> of(
                        hit(answer, filed),
                        filed,
                        highlights,
                        Objects.requireNonNull(reports.get(filed.report())),
                        happenings.get(filed.seq()),
                        judgements.getOrDefault(filed.seq(), List.of())))
                .toList();
    }

    private static Hit hit(Answer answer, FiledClaim filed) {
        return answer.hits().stream().filter(hit -> hit.claim() == filed.seq()).findFirst().orElseThrow();
    }

    private static FoundClaim of(Hit hit, FiledClaim filed, Highlights highlights, FiledReport report, @Nullable String happening,
            List<Judgement> judgements) {
        JsonNode json = tree(filed);
        String words = json.path("content").path("text").asText();
        return new FoundClaim(hit, filed, ClaimReader.claim(json), words, highlights.in(words), report, happening, judgements);
    }

    /** The claim as JSON. */
    static JsonNode tree(FiledClaim filed) {
        try {
            return JSON.readTree(filed.json());
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("claim " + filed.id() + " is no JSON: " + e.getOriginalMessage(), e);
        }
    }
}
