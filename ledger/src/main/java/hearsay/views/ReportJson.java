package hearsay.views;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import hearsay.ledger.FiledReport;

/** A filed report as JSON, without its text. */
public final class ReportJson {
    private static final ObjectMapper JSON = new ObjectMapper();

    private ReportJson() {}

    /** What a reader knows it by. */
    public static ObjectNode known(FiledReport report) {
        return JSON.createObjectNode()
                .put("id", report.id())
                .put("title", report.title())
                .put("outlet", report.outlet())
                .put("url", report.url())
                .put("published", report.published())
                .put("language", report.language());
    }

    /** All that is filed of it. */
    public static ObjectNode whole(FiledReport report) {
        ObjectNode whole = JSON.createObjectNode().put("number", report.seq());
        whole.setAll(known(report));
        return whole.put("updated", report.updated()).put("sha256", report.sha256()).put("earlier", report.earlier());
    }
}
