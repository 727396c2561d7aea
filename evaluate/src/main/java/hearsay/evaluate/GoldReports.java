package hearsay.evaluate;

import com.fasterxml.jackson.databind.node.ObjectNode;
import hearsay.report.Format;
import hearsay.report.InputOptions;
import hearsay.report.Inputs;
import hearsay.report.Received;
import hearsay.report.Report;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** The texts of gold as reports: filed as the command line files them, each as a line of JSON with what the gold knows of it. */
final class GoldReports {
    private static final InputOptions JSON_LINES = InputOptions.STANDARD.withFormat(Format.JSONL);

    private GoldReports() {}

    /**
     * One report.
     *
     * @param file where the gold says so, for messages
     * @throws BadGoldException if no report can be made of the text
     */
    static Report of(
            Path file, String id, @Nullable String title, @Nullable String outlet, @Nullable String url, @Nullable String published, String text) {
        ObjectNode line = JsonFile.MAPPER.createObjectNode();
        line.put("id", id).put("title", title).put("outlet", outlet).put("url", url).put("published", published).put("text", text);
        byte[] bytes = line.toString().getBytes(StandardCharsets.UTF_8);
        try (Inputs inputs = Inputs.open(new ByteArrayInputStream(bytes), file.toString(), JSON_LINES)) {
            return switch (inputs.next()) {
                case Received.Filed filed when filed.report().text().equals(text) -> filed.report();
                case Received.Filed changed -> throw new BadGoldException(file, "report " + id, "its text cannot be kept as it is");
                case Received.Refused refused -> throw new BadGoldException(file, "report " + id, refused.reason());
            };
        }
    }
}
