package hearsay.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.GZIPOutputStream;

/** What an input gives, for tests. */
record Taken(List<Received> all) {

    static Taken of(String argument, InputOptions options) {
        try (Inputs inputs = Inputs.open(argument, options)) {
            return of(inputs);
        }
    }

    static Taken of(InputStream stream, InputOptions options) {
        try (Inputs inputs = Inputs.open(stream, "test", options)) {
            return of(inputs);
        }
    }

    static Taken of(byte[] bytes) {
        return of(new ByteArrayInputStream(bytes), InputOptions.STANDARD);
    }

    static Taken of(String content) {
        return of(content.getBytes(StandardCharsets.UTF_8));
    }

    static Taken as(Format format, String content) {
        return of(
                new ByteArrayInputStream(content.getBytes(StandardCharsets.UTF_8)),
                InputOptions.STANDARD.withFormat(format));
    }

    private static Taken of(Inputs inputs) {
        List<Received> all = new ArrayList<>();
        inputs.forEachRemaining(all::add);
        for (Received received : all) {
            if (received instanceof Received.Filed(Report report, byte[] original)) {
                assertThat(report.sha256()).isEqualTo(Fingerprint.of(original));
                report.parts().forEach(part -> assertThat(part.span().end()).isLessThanOrEqualTo(report.text().length()));
            }
        }
        return new Taken(all);
    }

    List<Report> reports() {
        return all.stream()
                .filter(Received.Filed.class::isInstance)
                .map(received -> ((Received.Filed) received).report())
                .toList();
    }

    List<String> originals() {
        return all.stream()
                .filter(Received.Filed.class::isInstance)
                .map(received -> new String(((Received.Filed) received).original(), StandardCharsets.UTF_8))
                .toList();
    }

    /** The refusals as a person sees them. */
    List<String> refusals() {
        return all.stream()
                .filter(Received.Refused.class::isInstance)
                .map(Object::toString)
                .toList();
    }

    /** The only thing received, a report. */
    Report only() {
        assertThat(refusals()).isEmpty();
        assertThat(reports()).hasSize(1);
        return reports().getFirst();
    }

    /** The only thing received, a refusal. */
    String refusal() {
        assertThat(reports()).isEmpty();
        assertThat(refusals()).hasSize(1);
        return refusals().getFirst();
    }

    static byte[] gzip(byte[] plain) {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(packed)) {
            gzip.write(plain);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return packed.toByteArray();
    }
}
