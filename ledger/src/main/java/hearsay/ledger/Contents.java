package hearsay.ledger;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import hearsay.claims.ClaimId;
import hearsay.claims.ClaimReader;
import hearsay.report.Fingerprint;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import org.jdbi.v3.core.Handle;

/** Compares what an entry filed with what the entry says of it. Each method gives the number of rows that the entry filed. */
final class Contents {
    private static final ObjectMapper JSON = new ObjectMapper();

    private final Handle handle;
    private final Entry entry;
    private final Consumer<String> told;
    private final JsonNode body;

    Contents(Handle handle, Entry entry, Consumer<String> told) {
        this.handle = handle;
        this.entry = entry;
        this.told = told;
        this.body = read(entry.body());
    }

    private JsonNode read(String json) {
        try {
            return JSON.readTree(json);
        } catch (JsonProcessingException e) {
            told.accept("what it says is no JSON");
            return JSON.createObjectNode();
        }
    }

    long report() {
        List<FiledReport> rows = handle.createQuery("SELECT " + FiledReport.COLUMNS + " FROM report WHERE entry = ?")
                .bind(0, entry.seq()).map((row, c) -> FiledReport.of(row)).list();
        if (rows.size() != 1) {
            told.accept("filed " + rows.size() + " reports instead of one");
            return rows.size();
        }
        FiledReport report = rows.getFirst();
        expect(report.id(), entry.subject(), "the report's id is not the one that was filed");
        expect(report.sha256(), body.path("sha256").asText(), "the report's SHA-256 is not the one that was filed");
        expect(Filer.about(report.title(), report.outlet(), report.url(), report.published(), report.updated(), report.language()),
                body.path("about").asText(), "the report's title, outlet, address, dates or language are not those that were filed");
        expect(String.valueOf(report.earlier()), body.path("earlier").asText(), "the version before it is not the one that was filed");
        document(report);
        return 1;
    }

    private void document(FiledReport report) {
        List<byte[]> originals = handle.createQuery("SELECT original FROM document WHERE report = ?")
                .bind(0, report.seq()).mapTo(byte[].class).list();
        if (originals.isEmpty()) {
            told.accept("the original is missing");
            return;
        }
        expect(Fingerprint.of(originals.getFirst()), report.sha256(), "the original's bytes do not have its SHA-256");
        String text = handle.createQuery("SELECT text FROM document WHERE report = ?").bind(0, report.seq()).mapTo(String.class).one();
        expect(Fingerprint.of(text.getBytes(StandardCharsets.UTF_8)), body.path("text").asText(), "the text is not the one that was filed");
    }

    long reading() {
        List<ReadingRow> rows = handle.createQuery("SELECT seq, report, coder, model, residue FROM reading WHERE entry = ?")
                .bind(0, entry.seq())
                .map((row, c) -> new ReadingRow(row.getLong("seq"), row.getLong("report"), row.getString("coder"), row.getString("model"), row.getString("residue")))
                .list();
        if (rows.size() != 1) {
            told.accept("filed " + rows.size() + " readings instead of one");
            return rows.size();
        }
        ReadingRow reading = rows.getFirst();
        expect(reading.coder + reading.model, body.path("coder").asText() + body.path("model").asText(), "the coder is not the one that was filed");
        expect(Long.toString(reading.report), body.path("report").asText(), "the report that was read is not the one that was filed");
        claims(reading);
        return 1;
    }

    /** A row of the table. */
    private record ReadingRow(long seq, long report, String coder, String model, String residue) {}

    /** A claim's columns. */
    private record ClaimRow(String id, String json) {}

    private void claims(ReadingRow reading) {
        List<ClaimRow> claims = handle.createQuery(
                        "SELECT c.id, c.json FROM found n JOIN claim c ON c.seq = n.claim WHERE n.reading = ? ORDER BY n.place")
                .bind(0, reading.seq).map((row, c) -> new ClaimRow(row.getString("id"), row.getString("json"))).list();
        expect(Integer.toString(claims.size()), body.path("claims").asText(), "the reading has not as many claims as were filed");
        expect(ReadingWriter.digest(claims.stream().map(ClaimRow::json).toList(), reading.residue), body.path("digest").asText(),
                "the reading's claims are not those that were filed");
        String sha256 = handle.createQuery("SELECT sha256 FROM report WHERE seq = ?").bind(0, reading.report).mapTo(String.class).findOne().orElse("");
        claims.forEach(claim -> id(claim, sha256));
    }

    private void id(ClaimRow row, String sha256) {
        try {
            expect(row.id, ClaimId.of(sha256, ClaimReader.claim(row.json)), "claim " + row.id + " does not have the id that its content gives");
        } catch (IllegalArgumentException e) {
            told.accept("claim " + row.id + " cannot be read: " + e.getMessage());
        }
    }

    long judgement() {
        List<String> digests = handle.createQuery(
                        "SELECT at, who, why, kind, subject, body, report, begin_at, end_at, origin FROM judgement WHERE entry = ?")
                .bind(0, entry.seq())
                .map((row, c) -> JudgementWriter.digest(
                        row.getString(1), row.getString(2), row.getString(3), row.getString(4), row.getString(5), row.getString(6),
                        row.getString(7), row.getString(8), row.getString(9), row.getString(10)))
                .list();
        if (digests.size() != 1 || !digests.getFirst().equals(body.path("digest").asText())) {
            told.accept("the judgement is not the one that was filed");
        }
        return digests.size();
    }

    long follow() {
        return rows("follow", FollowWriter.MADE, "the follow is not the one that was filed");
    }

    long followAct() {
        return rows("follow_act", FollowWriter.TURNED, "what was done with a follow is not what was filed");
    }

    /** One row of a table, all of whose columns the digest covers. */
    private long rows(String table, String columns, String otherwise) {
        int width = columns.split(",").length;
        List<String> digests = handle.createQuery("SELECT " + columns + " FROM " + table + " WHERE entry = ?")
                .bind(0, entry.seq())
                .map((row, c) -> {
                    Sha256 hash = new Sha256();
                    for (int i = 1; i <= width; i++) {
                        hash.add(row.getString(i));
                    }
                    return hash.hex();
                })
                .list();
        if (digests.size() != 1 || !digests.getFirst().equals(body.path("digest").asText())) {
            told.accept(otherwise);
        }
        return digests.size();
    }

    long steps() {
        Sha256 hash = new Sha256();
        List<Integer> rows = handle.createQuery("SELECT kind, happening, other, claim, because FROM step WHERE entry = ? ORDER BY seq")
                .bind(0, entry.seq())
                .map((row, c) -> {
                    hash.add(row.getString(1)).add(row.getString(2)).add(row.getString(3)).add(row.getString(4)).add(row.getString(5));
                    return 1;
                })
                .list();
        expect(hash.hex(), body.path("digest").asText(), "the steps are not those that were filed");
        return rows.size();
    }

    private void expect(String is, String filed, String otherwise) {
        if (!Objects.equals(is, filed)) {
            told.accept(otherwise);
        }
    }
}
