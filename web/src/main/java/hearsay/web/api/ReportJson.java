package hearsay.web.api;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import hearsay.ledger.FiledReport;

/** A filed report as JSON, without its text. */
final class ReportJson {
    private static final ObjectMapper JSON = new ObjectMapper();

    private ReportJson() {}

    static ObjectNode of(FiledReport report) {
        return JSON.createObjectNode()
                .put("number", report.seq())
                .put("id", report.id())
                .put("title", report.title())
                .put("outlet", report.outlet())
                .put("url", report.url())
                .put("published", report.published())
                .put("updated", report.updated())
                .put("language", report.language())
                .put("sha256", report.sha256())
                .put("earlier", report.earlier());
    }
}
