package hearsay.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TextInputTest {

    @Property(tries = 500)
    void plainTextIsKeptAsItIs(@ForAll String any) {
        // Lone surrogates have no bytes; a byte order mark tells the charset and is no text.
        String text = new String(any.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8);
        Assume.that(!text.isBlank() && !text.startsWith("\ufeff"));
        Taken taken = Taken.as(Format.TEXT, text);
        assertThat(taken.only().text()).isEqualTo(text);
        assertThat(taken.originals()).containsExactly(text);
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "one\r\ntwo\rthree\n", "caf\u00e9 \u00a0 NBSP", "donâ€™t mend mojibake", "bell \u0007 and NUL \0 stay", "tabs\tand   spaces  "
    })
    void nothingIsMended(String text) {
        assertThat(Taken.of(text).only().text()).isEqualTo(text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "UTF-16LE", "UTF-16BE", "UTF-32LE"})
    void aByteOrderMarkTellsTheCharset(String charset) {
        byte[] bytes = ("\ufeffЛавров и Зариф поговорили по телефону.").getBytes(Charset.forName(charset));
        assertThat(Taken.of(bytes).only().text()).isEqualTo("Лавров и Зариф поговорили по телефону.");
    }

    @Test
    void utf16WithoutItsMark() {
        String text = "The two ministers talked by phone on Friday.";
        assertThat(Taken.of(text.getBytes(StandardCharsets.UTF_16LE)).only().text()).isEqualTo(text);
        assertThat(Taken.of(text.getBytes(StandardCharsets.UTF_16BE)).only().text()).isEqualTo(text);
    }

    @Test
    void otherCharsetsAreToldByTheirBytes() {
        String russian = "Министр иностранных дел России Сергей Лавров обсудил с иранским коллегой обстановку в Карабахе. "
                + "Стороны выразили обеспокоенность участием боевиков из Сирии и Ливии.";
        assertThat(Taken.of(russian.getBytes(Charset.forName("windows-1251"))).only().text()).isEqualTo(russian);
        String french = "Le président français a exigé que la Turquie s’explique sur l’arrivée de combattants à Bakou. "
                + "« Une ligne rouge a été franchie », a-t-il déclaré après un sommet européen.";
        assertThat(Taken.of(french.getBytes(Charset.forName("windows-1252"))).only().text()).isEqualTo(french);
    }

    @Test
    void oneBrokenByteDoesNotSpoilUtf8() {
        byte[] bytes = "Лавров и Зариф поговорили по телефону X".getBytes(StandardCharsets.UTF_8);
        bytes[bytes.length - 1] = (byte) 0xff;
        assertThat(Taken.of(bytes).only().text()).isEqualTo("Лавров и Зариф поговорили по телефону \ufffd");
    }

    @Test
    void idIsTheHashAndFactsComeFromTheText() {
        Report report = Taken.of("Fire in the harbour leaves two missing\n\nANKARA, March 3, 2021 (AFP) - The harbour of Mersin was shut "
                        + "for a second day, officials said, and the search for the two men went on.")
                .only();
        assertThat(report.id()).isEqualTo(report.sha256().substring(0, 16));
        assertThat(report.title()).isEqualTo("Fire in the harbour leaves two missing");
        assertThat(report.published()).isEqualTo("2021-03-03");
        assertThat(report.language()).isEqualTo("en");
        assertThat(report.outlet()).isNull();
        assertThat(report.url()).isNull();
    }

    @Test
    void emptyAndBlank() {
        assertThat(Taken.of("").refusal()).isEqualTo("test: is empty");
        assertThat(Taken.of(" \n \t").refusal()).isEqualTo("test: has no text, only blanks");
    }
}
