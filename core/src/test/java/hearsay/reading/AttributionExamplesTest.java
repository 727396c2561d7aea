package hearsay.reading;

import static org.assertj.core.api.Assertions.assertThat;

import hearsay.report.Report;
import hearsay.report.Span;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The marked sentences of {@code attributions.txt}, read with the real weights. */
class AttributionExamplesTest {
    private static Encoder encoder;

    @BeforeAll
    static void open() {
        encoder = Encoder.load(1);
    }

    @AfterAll
    static void close() {
        encoder.close();
    }

    static Stream<String> examples() throws java.io.IOException {
        try (var in = AttributionExamplesTest.class.getResourceAsStream("attributions.txt")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().filter(l -> !l.isBlank() && !l.startsWith("#")).toList().stream();
        }
    }

    @ParameterizedTest
    @MethodSource("examples")
    void the_reader_marks_what_a_person_marks(String line) {
        MarkedText example = MarkedText.parse(line);
        Report report = new Report("example", null, null, null, null, null, "en", "00", example.text(), List.of());
        List<Attribution> found = new Reader(encoder).read(report).attributions();
        for (int group = 1; group <= example.groups(); group++) {
            int g = group;
            assertThat(found).as("attribution %d of %s", group, line).anyMatch(a -> same(a, example, g));
        }
    }

    private static boolean same(Attribution attribution, MarkedText example, int group) {
        Span source = attribution.source();
        List<String> wanted = example.words("source", group);
        boolean sources = source == null ? wanted.isEmpty() : wanted.contains(source.of(example.text()));
        return sources && covers(attribution.content(), example.words("content", group), example.text());
    }

    /** The same content, give or take a joining "that" and quotation marks. */
    private static boolean covers(List<Span> found, List<String> wanted, String text) {
        return plain(found.stream().map(s -> s.of(text)).toList()).equals(plain(wanted));
    }

    private static String plain(List<String> parts) {
        return String.join(" ", parts).replaceAll("^that ", "").replaceAll("[\"“”,.]", "").strip();
    }
}
