package hearsay.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

class WarcInputTest {

    private static final String PAGE =
            "<html><head><title>Fire</title></head><body><p>The harbour of Mersin burned on Friday, officials said.</p></body></html>";

    private static byte[] record(String type, String contentType, byte[] block) {
        String header = "WARC/1.0\r\nWARC-Type: " + type + "\r\nWARC-Record-ID: <urn:uuid:12345678-1234-1234-1234-123456789012>\r\n"
                + "WARC-Date: 2021-03-03T10:15:00Z\r\nWARC-Target-URI: https://paper.example/2021/03/02/fire\r\n"
                + "Content-Type: " + contentType + "\r\nContent-Length: " + block.length + "\r\n\r\n";
        return join(header.getBytes(StandardCharsets.UTF_8), block, "\r\n\r\n".getBytes(StandardCharsets.UTF_8));
    }

    private static byte[] response(String status, String headers, byte[] payload) {
        String head = "HTTP/1.1 " + status + "\r\n" + headers + "Content-Length: " + payload.length + "\r\n\r\n";
        return record("response", "application/http;msgtype=response", join(head.getBytes(StandardCharsets.UTF_8), payload));
    }

    private static byte[] page() {
        return response("200 OK", "Content-Type: text/html; charset=utf-8\r\n", PAGE.getBytes(StandardCharsets.UTF_8));
    }

    private static byte[] join(byte[]... parts) {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        for (byte[] part : parts) {
            all.writeBytes(part);
        }
        return all.toByteArray();
    }

    @Test
    void pagesAndWhatIsNone() {
        byte[] info = record("warcinfo", "application/warc-fields", "software: test\r\n".getBytes(StandardCharsets.UTF_8));
        byte[] image = response("200 OK", "Content-Type: image/png\r\n", new byte[] {1, 2, 3});
        byte[] gone = response("404 Not Found", "Content-Type: text/html\r\n", "gone".getBytes(StandardCharsets.UTF_8));
        byte[] packed = response(
                "200 OK", "Content-Type: text/html\r\nContent-Encoding: gzip\r\n", Taken.gzip(PAGE.getBytes(StandardCharsets.UTF_8)));
        byte[] text = record("conversion", "text/plain", "The harbour burned.".getBytes(StandardCharsets.UTF_8));
        Taken taken = Taken.of(join(info, page(), image, gone, packed, text));
        assertThat(taken.reports()).extracting(Report::text).containsExactly(
                "The harbour of Mersin burned on Friday, officials said.",
                "The harbour of Mersin burned on Friday, officials said.",
                "The harbour burned.");
        assertThat(taken.reports().getFirst()).satisfies(report -> {
            assertThat(report.url()).isEqualTo("https://paper.example/2021/03/02/fire");
            assertThat(report.outlet()).isEqualTo("paper.example");
            assertThat(report.published()).isEqualTo("2021-03-02");
            assertThat(report.title()).isEqualTo("Fire");
        });
        assertThat(taken.originals().getFirst()).isEqualTo(PAGE);
        assertThat(taken.refusals()).hasSize(2);
        assertThat(taken.refusals().get(0)).startsWith("test, record 3 at byte ").endsWith("is image/png, neither a page nor text");
        assertThat(taken.refusals().get(1)).endsWith("is no page: the server answered 404");
    }

    @Test
    void packedRecordByRecord() {
        byte[] archive = join(Taken.gzip(page()), Taken.gzip(page()));
        assertThat(Taken.of(archive).reports()).hasSize(2);
    }

    @Test
    void clippedAnywhereItSaysSo() {
        clip(join(page(), page()));
        clip(join(Taken.gzip(page()), Taken.gzip(page())));
    }

    private static void clip(byte[] archive) {
        for (int length = 1; length < archive.length; length++) {
            Taken taken = Taken.of(Arrays.copyOf(archive, length));
            assertThat(taken.all()).as("clipped to %d", length).isNotEmpty();
            assertThat(taken.reports().size()).isLessThanOrEqualTo(2);
            taken.reports().stream()
                    .filter(report -> "Fire".equals(report.title()))
                    .forEach(report -> assertThat(report.text()).isEqualTo("The harbour of Mersin burned on Friday, officials said."));
        }
    }
}
