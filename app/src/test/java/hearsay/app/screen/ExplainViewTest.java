package hearsay.app.screen;

import static org.assertj.core.api.Assertions.assertThat;

import hearsay.claims.CodedReport;
import hearsay.claims.Source;
import hearsay.report.Span;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ExplainViewTest {

    @ParameterizedTest
    @CsvSource({"explain-4-80.txt, 4, 80", "explain-9-100.txt, 9, 100"})
    void looksAsInThePicture(String picture, int claim, int width) throws IOException {
        CodedReport coded = Karabakh.coded();
        StringBuilder out = new StringBuilder();
        new ExplainView(Look.plain(width)).claim(coded, coded.claims().get(claim - 1), out);
        Path kept = Path.of("target", "pictures", picture);
        Files.createDirectories(kept.getParent());
        Files.writeString(kept, out);
        try (InputStream expected = ExplainViewTest.class.getResourceAsStream(picture)) {
            assertThat(expected).as("the picture; what it should be lies in app/%s", kept).isNotNull();
            assertThat(out).hasToString(new String(expected.readAllBytes(), StandardCharsets.UTF_8));
        }
    }

    @Test
    void caretsStandUnderTheWordsThatTheyMean() throws IOException {
        StringBuilder out = new StringBuilder();
        List<Marked> marks = List.of(
                new Marked("source", new Span(0, 6), Style.PLAIN),
                new Marked("cue", new Span(7, 13), Style.PLAIN),
                new Marked("content", new Span(14, 35), Style.PLAIN));
        new Carets("Moscow denied it shelled Kharkiv 城市.\nNothing here.", 60).write(marks, new Paper(out, false));
        assertThat(out).hasToString("""
                  Moscow denied it shelled Kharkiv 城市.
                  ^^^^^^ source ^^^^^^^^^^^^^^^^^^^^^^^ content
                         ^^^^^^ cue
                """);
    }

    @Test
    void hostileWordsAreHarmlessHereToo() throws IOException {
        String evil = "He\u001b[2J said\u202e that " + "x".repeat(10_000) + "\r\nwas \u0007it";
        CodedReport coded = new Sketch(evil)
                .claim(evil)
                .from("He\u001b[2J", null, Source.Kind.PERSON, "said\u202e")
                .end()
                .residue(evil)
                .done();
        StringBuilder out = new StringBuilder();
        ExplainView view = new ExplainView(Look.plain(80));
        view.claim(coded, coded.claims().getFirst(), out);
        view.residue(coded, out);
        assertThat(out.toString())
                .doesNotContainPattern("[\\x00-\\x09\\x0b-\\x1f\\x7f-\\x9f\\u202a-\\u202e]")
                .contains("^^^^");
    }
}
