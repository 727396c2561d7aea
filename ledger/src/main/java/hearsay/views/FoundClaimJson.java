package hearsay.views;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import hearsay.report.Span;

/**
 * A claim that was found, as one line of JSON: {@code claim} as {@code read --json} has it, its {@code report}, its {@code happening}, what
 * people decided about it ({@code judgements}), and why it was found. {@code highlights} are offsets into the claim's {@code content.text}.
 */
public final class FoundClaimJson {
    private static final ObjectMapper JSON = new ObjectMapper();

    private FoundClaimJson() {}

    /** The line, without its end. */
    public static String line(FoundClaim found) {
        ObjectNode line = JSON.createObjectNode();
        line.set("claim", FoundClaim.tree(found.filed()));
        line.set("report", ReportJson.known(found.report()));
        line.put("happening", found.happening());
        line.set("judgements", JudgementJson.of(found.judgements()));
        line.put("score", found.hit().score());
        ArrayNode by = line.putArray("found");
        if (found.hit().byWords()) {
            by.add("words");
        }
        if (found.hit().byMeaning()) {
            by.add("meaning");
        }
        ArrayNode highlights = line.putArray("highlights");
        for (Span span : found.highlights()) {
            highlights.addObject().put("start", span.start()).put("end", span.end());
        }
        return line.toString();
    }
}
