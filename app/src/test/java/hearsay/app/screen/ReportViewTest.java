package hearsay.app.screen;

import static org.assertj.core.api.Assertions.assertThat;

import hearsay.claims.CodedReport;
import hearsay.claims.Source;
import hearsay.claims.Stance;
import hearsay.lexicon.EventClass;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ReportViewTest {

    private static final Pattern COLOUR = Pattern.compile("\u001b\\[[0-9;]*m");

    @ParameterizedTest
    @CsvSource({
        "karabakh-80.txt, 80, false, false, false",
        "karabakh-100.txt, 100, false, false, false",
        "karabakh-160.txt, 160, false, false, false",
        "karabakh-100-colours.txt, 100, true, false, false",
        "karabakh-wide.txt, 80, false, true, false",
        "karabakh-full.txt, 100, false, false, true"
    })
    void looksAsInThePicture(String picture, int width, boolean colours, boolean wide, boolean full) throws IOException {
        String shown = show(Karabakh.coded(), new Look(width, colours, wide, full));
        Path kept = Path.of("target", "pictures", picture);
        Files.createDirectories(kept.getParent());
        Files.writeString(kept, shown);
        try (InputStream expected = ReportViewTest.class.getResourceAsStream(picture)) {
            assertThat(expected).as("the picture; what it should be lies in app/%s", kept).isNotNull();
            assertThat(shown).isEqualTo(new String(expected.readAllBytes(), StandardCharsets.UTF_8));
        }
    }

    @Test
    void coloursAddNothingButColours() throws IOException {
        String coloured = show(Karabakh.coded(), new Look(100, true, false, false));
        assertThat(COLOUR.matcher(coloured).replaceAll("")).isEqualTo(show(Karabakh.coded(), Look.plain(100)));
        assertThat(coloured).contains("\u001b[1;31m✗ DENIES\u001b[0m");
    }

    @ParameterizedTest
    @ValueSource(ints = {56, 60, 72, 80, 100, 120, 131, 132, 160, 240})
    void noLineIsWiderThanTheTerminal(int width) throws IOException {
        assertThat(show(Karabakh.coded(), Look.plain(width)).lines())
                .allSatisfy(line -> assertThat(DisplayWidth.of(line)).isLessThanOrEqualTo(width));
    }

    @Test
    void whatAReportSaysCannotReachTheTerminal() throws IOException {
        String evil = "Spokesman\u001b[2J\u001b]0;owned\u0007 \u202eyas\u2066 said\r\n\u009b31mred\u0000 it attacked الجيش السوري 🇸🇾👨‍👩‍👧 中国人民"
                + " " + "x".repeat(10_000) + " end\u200b.";
        CodedReport coded = new Sketch(evil)
                .claim(evil)
                .from(evil.substring(0, 40), evil, Source.Kind.PERSON, "said")
                .stance(Stance.DENIES)
                .event(EventClass.ASSAULT, "190", "attacked")
                .actor("الجيش السوري", "الجيش السوري", "SYR", "MIL")
                .recipient("中国人民", null, "CHN", null)
                .end()
                .done();
        for (Look look : new Look[] {Look.plain(80), new Look(80, false, false, true), new Look(80, false, true, false)}) {
            String shown = show(coded, look);
            assertThat(shown).doesNotContainPattern("[\\x00-\\x09\\x0b-\\x1f\\x7f-\\x9f\\u202a-\\u202e]");
            assertThat(shown).contains("␛[2J").contains("\u2068الجيش السوري\u2069").contains("中国人民");
        }
        assertThat(show(coded, Look.plain(80)).lines())
                .allSatisfy(line -> assertThat(DisplayWidth.of(line)).isLessThanOrEqualTo(80));
        assertThat(COLOUR.matcher(show(coded, new Look(80, true, false, false))).replaceAll("")).doesNotContain("\u001b");
    }

    @Test
    void aReportWithoutClaimsIsShownToo() throws IOException {
        String shown = show(new Sketch("Nothing to see here.").done(), Look.plain(80));
        assertThat(shown).contains("0 claims").doesNotContain("No.");
    }

    @Test
    void thereIsNoHintForWhatCannotBeReadAgain() throws IOException {
        StringBuilder out = new StringBuilder();
        new ReportView(Look.plain(100)).write(Karabakh.coded(), "standard input", null, out);
        assertThat(out.toString()).contains("gave no claim").doesNotContain("explain");
    }

    private static String show(CodedReport coded, Look look) throws IOException {
        StringBuilder out = new StringBuilder();
        new ReportView(look).write(coded, "examples/karabakh.txt", "hearsay explain examples/karabakh.txt", out);
        return out.toString();
    }
}
