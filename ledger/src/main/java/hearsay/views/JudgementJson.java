package hearsay.views;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import hearsay.ledger.Judgement;
import java.util.List;

/** What people decided, as JSON: {@code {"judgement": 7, "at", "who", "why", "verdict": "rejected", "about", "undone"}} and what the verdict says more. */
public final class JudgementJson {
    private static final ObjectMapper JSON = new ObjectMapper();

    private JudgementJson() {}

    /** One judgement. */
    public static ObjectNode of(Judgement judgement) {
        ObjectNode json = JSON.createObjectNode()
                .put("judgement", judgement.seq()).put("at", judgement.at()).put("who", judgement.who()).put("why", judgement.why())
                .put("verdict", judgement.kind()).put("about", judgement.about());
        try {
            json.setAll((ObjectNode) JSON.readTree(judgement.details()));
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("judgement " + judgement.seq() + " is no JSON: " + e.getOriginalMessage(), e);
        }
        return json.put("undone", judgement.undone());
    }

    /** Several, in order. */
    public static ArrayNode of(List<Judgement> judgements) {
        ArrayNode all = JSON.createArrayNode();
        judgements.forEach(judgement -> all.add(of(judgement)));
        return all;
    }
}
