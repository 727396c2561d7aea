package hearsay.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.Random;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Inputs made to exhaust memory, time or the stack, and inputs that are damaged. */
@Timeout(120)
class HostileInputTest {

    private static final String BODY = "The harbour of Mersin burned on Friday, officials said. ";

    @Test
    void aZipBomb() throws Exception {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(packed)) {
            byte[] zeros = new byte[1 << 20];
            for (int i = 0; i < 200; i++) {
                gzip.write(zeros);
            }
        }
        assertThat(Taken.of(packed.toByteArray()).refusal()).contains("zip bomb");
        InputOptions lines = InputOptions.STANDARD.withFormat(Format.JSONL);
        assertThat(Taken.of(new ByteArrayInputStream(packed.toByteArray()), lines).refusal())
                .contains("unpacks to more than 200 times its size");
    }

    @Test
    void aBombWithinABomb() {
        assertThat(Taken.of(Taken.gzip(Taken.gzip(BODY.getBytes(StandardCharsets.UTF_8)))).refusal())
                .isEqualTo("test: is packed with gzip twice");
    }

    /** So many bytes of one kind between two lines. */
    private static InputStream endless(String before, char filler, long count, String after) {
        return new InputStream() {
            private long at;

            @Override
            public int read() {
                long index = at++;
                if (index < before.length()) {
                    return before.charAt((int) index);
                }
                long rest = index - before.length() - count;
                return rest < 0 ? filler : rest < after.length() ? after.charAt((int) rest) : -1;
            }

            @Override
            public int read(byte[] into, int offset, int length) {
                long index = at - before.length();
                if (index >= 0 && index + length < count) {
                    Arrays.fill(into, offset, offset + length, (byte) filler);
                    at += length;
                    return length;
                }
                int next = read();
                into[offset] = (byte) next;
                return next < 0 ? -1 : 1;
            }
        };
    }

    @Test
    void aLineOfAGigabyte() {
        String line = "{\"text\": \"" + BODY + "\"}\n";
        InputStream stream = endless(line + "{\"text\": \"", 'x', 1L << 30, "\"}\n" + line);
        Taken taken = Taken.of(stream, InputOptions.STANDARD);
        assertThat(taken.reports()).hasSize(2);
        assertThat(taken.refusals()).containsExactly("test, line 2: is longer than 20 MB");
    }

    @Test
    void aFileOfAGigabyte() {
        assertThat(Taken.of(endless("", 'x', 1L << 30, ""), InputOptions.STANDARD).refusal()).contains("is longer than 20 MB");
    }

    @Test
    void jsonWithinJson() {
        String deep = "{\"text\": " + "[".repeat(100_000) + "]".repeat(100_000) + "}";
        assertThat(Taken.of(deep).refusal()).contains("is no valid JSON");
        assertThat(Taken.of("[" + deep + "]").refusal()).contains("is no valid JSON");
        assertThat(Taken.as(Format.JSON, "[".repeat(1_000_000)).refusals()).isNotEmpty();
        String number = "{\"text\": \"It burned.\", \"published\": " + "9".repeat(100_000) + "}";
        assertThat(Taken.of(number).all()).hasSize(1);
    }

    @Test
    void gzipClippedByteByByte() {
        byte[] packed = Taken.gzip(("{\"text\": \"" + BODY + "\"}\n").repeat(3).getBytes(StandardCharsets.UTF_8));
        for (int length = 2; length < packed.length; length++) {
            Taken taken = Taken.of(Arrays.copyOf(packed, length));
            assertThat(taken.refusals()).as("clipped to %d", length).isNotEmpty();
        }
    }

    @Test
    void damagedGzip() {
        byte[] packed = Taken.gzip(BODY.repeat(100).getBytes(StandardCharsets.UTF_8));
        for (int i = 0; i < packed.length; i++) {
            byte[] damaged = packed.clone();
            damaged[i] ^= 0x55;
            assertThat(Taken.of(damaged).all()).isNotEmpty();
        }
    }

    @Test
    void bytesAtRandom() {
        Random random = new Random(7);
        for (int i = 0; i < 300; i++) {
            byte[] bytes = new byte[random.nextInt(1, 400)];
            random.nextBytes(bytes);
            assertThatCode(() -> Taken.of(bytes)).doesNotThrowAnyException();
            for (Format format : Format.values()) {
                assertThatCode(() -> Taken.of(new ByteArrayInputStream(bytes), InputOptions.STANDARD.withFormat(format)))
                        .doesNotThrowAnyException();
            }
        }
    }

    @Test
    void nulBytes() {
        assertThat(Taken.of("The harbour\0burned.").only().text()).isEqualTo("The harbour\0burned.");
        byte[] binary = {1, 0, (byte) 0xff, (byte) 0xfe, 0, 3, (byte) 0x80};
        assertThat(Taken.of(binary).refusal()).contains("is no text");
    }

    @ParameterizedTest
    @ValueSource(strings = {"<div>", "<b>", "<p><i>", "<table><tr><td>", "<li>", "<a href=x>", "<font><div>"})
    void aMillionOpenTags(String tag) {
        String page = "<html><body><p>" + BODY + "</p>" + tag.repeat(1_000_000 / tag.length());
        assertThat(Taken.of(page).all()).hasSize(1);
    }

    @Test
    void aPageOfManyParagraphs() {
        String page = "<html><body>" + ("<div><p>" + BODY.repeat(3) + "</p></div>").repeat(9_000) + "</body></html>";
        assertThat(Taken.of(page).only().text()).hasSizeGreaterThan(1_000_000);
    }

    @Test
    void anEndlessHeader() {
        String header = "WARC/1.0\r\nWARC-Type: response\r\n" + "X: y\r\n".repeat(100_000);
        assertThat(Taken.of(header).refusals()).hasSize(1);
        assertThat(Taken.of("WARC/1.0\r\nWARC-Type: " + "x".repeat(5_000_000)).refusals()).hasSize(1);
        assertThat(Taken.as(Format.CSV, "a".repeat(3_000_000) + ",text\n1,It burned.").reports()).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {
        " ", ".", "A", "A ", "A.", "\n", "\n\n", "\r", "(", "[", "-", "\u2014 ", ", ", "1", "1/", "/", "\"", "' ", "\u00a9 ", "By ", "By A ",
        "A, ", "AB, ", "AB ", "Updated ", "Read more ", "Read more\n", "Sign up ", "sign up for a ", "(AP) ", "AB (AP) ", "A/AP ", "(A/",
        "toggle caption ", "toggle caption A/AP ", "Photo: (", "Reporting by ", "A contributed ", "and ", "\u00a0", "May 1 ", "May ", "\ud83d"
    })
    void patternsThatRunAway(String piece) {
        String run = piece.repeat(60_000 / piece.length());
        for (String text : new String[] {run, BODY + "\n\n" + run, run + "\n\n" + BODY, "x\n".repeat(30) + run + "x"}) {
            Assertions.assertTimeoutPreemptively(Duration.ofSeconds(20), () -> Layout.parts(text, null), "a run of: " + piece);
            Assertions.assertTimeoutPreemptively(Duration.ofSeconds(20), () -> Layout.parts(text, run), "a title of: " + piece);
        }
    }
}
