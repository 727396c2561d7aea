package hearsay.evaluate.incidents;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import hearsay.claims.CodedReport;
import hearsay.happenings.Chronicle;
import hearsay.ledger.Custody;
import hearsay.ledger.Ledger;
import hearsay.ledger.Provenance;
import hearsay.ledger.Submission;
import hearsay.ledger.Summaries;
import hearsay.ledger.Summary;
import hearsay.report.Fingerprint;
import hearsay.report.Report;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A ledger in a folder of its own, which goes with it: reports are filed and grouped in it just as {@code hearsay add} does. */
public final class ScratchLedger {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final int BATCH = 64;
    private static final int PAGE = 1_000;
    private static final Provenance READ = new Provenance("evaluate", "as measured");
    private static final Custody CAME = new Custody("gold", "evaluate", "evaluate");

    private ScratchLedger() {}

    /**
     * The happenings that come of some reports, filed in their order.
     *
     * @throws UncheckedIOException if there is no room for the ledger
     */
    public static List<Told> happenings(List<CodedReport> reports) {
        Path folder = null;
        try {
            folder = Files.createTempDirectory("hearsay-incidents");
            try (Ledger ledger = Ledger.open(folder.resolve("incidents.db"))) {
                file(ledger, reports);
                return read(ledger);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            remove(folder);
        }
    }

    private static void file(Ledger ledger, List<CodedReport> reports) {
        Chronicle chronicle = Chronicle.of(ledger);
        for (int from = 0; from < reports.size(); from += BATCH) {
            ledger.file(reports.subList(from, Math.min(reports.size(), from + BATCH)).stream().map(ScratchLedger::submission).toList());
            chronicle.catchUp();
        }
    }

    /** The gold has no bytes of its own: a report's text stands for them. */
    private static Submission submission(CodedReport coded) {
        Report r = coded.report();
        byte[] bytes = r.text().getBytes(StandardCharsets.UTF_8);
        Report report = new Report(
                r.id(), r.title(), r.outlet(), r.url(), r.published(), r.updated(), r.language(), Fingerprint.of(bytes), r.text(), r.parts());
        return new Submission(
                new CodedReport(report, coded.claims(), coded.residue(), coded.names(), coded.times(), coded.places(), coded.quantities()),
                bytes, READ, CAME);
    }

    private static List<Told> read(Ledger ledger) {
        List<Told> told = new ArrayList<>();
        Summary last = null;
        List<Summary> page = page(ledger, last);
        while (!page.isEmpty()) {
            page.forEach(summary -> told.add(told(summary.json())));
            page = page(ledger, page.getLast());
        }
        return told;
    }

    private static List<Summary> page(Ledger ledger, @Nullable Summary after) {
        return ledger.summaries().page(Summaries.Which.SHARED, after, PAGE);
    }

    /** A happening from its line of JSON. */
    static Told told(String line) {
        try {
            JsonNode json = JSON.readTree(line);
            List<Told.Differing> differ = new ArrayList<>();
            for (JsonNode dispute : json.path("disputes")) {
                if (dispute.path("kind").asText().equals("number")) {
                    List<List<String>> values = new ArrayList<>();
                    dispute.path("values").forEach(value -> values.add(strings(value.path("reports"))));
                    differ.add(new Told.Differing(dispute.path("of").asText(), values));
                }
            }
            return new Told(json.path("id").asText(), strings(json.path("reports")), differ);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a ledger's own line is no JSON", e);
        }
    }

    private static List<String> strings(JsonNode list) {
        List<String> strings = new ArrayList<>();
        list.forEach(one -> strings.add(one.asText()));
        return strings;
    }

    private static void remove(@Nullable Path folder) {
        if (folder == null) {
            return;
        }
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.toList()) {
                Files.deleteIfExists(file);
            }
            Files.deleteIfExists(folder);
        } catch (IOException e) {
            folder.toFile().deleteOnExit();
        }
    }
}
