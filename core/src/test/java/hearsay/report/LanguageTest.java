package hearsay.report;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LanguageTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            en | The two ministers talked by phone on Friday and said that they were concerned about the fighting.
            en | Gunmen attack police station near Kano, Nigeria, killing two officers, officials say
            fr | Le président a rencontré son homologue turc à Sotchi pour parler de la Syrie et de la Libye.
            de | Der Präsident traf am Freitag seinen türkischen Amtskollegen, um über Syrien zu sprechen.
            es | El presidente se reunió el viernes con su homólogo turco para hablar de la guerra en Siria.
            ru | Президент встретился в пятницу с турецким коллегой, чтобы обсудить положение в Сирии и Ливии.
            uk | Президент зустрівся з канцлером Німеччини та обговорив постачання зброї і санкції проти Росії.
            tr | Cumhurbaşkanı Erdoğan, Rusya Devlet Başkanı ile Soçi'de Suriye ve Libya'daki durumu görüştü.
            ar | قال الرئيس الروسي إن بلاده ستواصل دعم الحكومة السورية في حربها ضد الجماعات المسلحة في البلاد
            """)
    void theLanguageOfASentence(String code, String text) {
        assertThat(Language.of(text)).isEqualTo(code);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Fire.", "12 345 678", "Reuters AFP AP", "???"})
    void tooShortToTell(String text) {
        assertThat(Language.of(text)).isNull();
    }

    @ParameterizedTest
    @CsvSource({"en-GB,en", "eng,en", "EN_us,en", "de,de", "deu,de", "ru_RU.UTF-8,ru"})
    void codesAsTheyAreWritten(String written, String code) {
        assertThat(Language.code(written)).isEqualTo(code);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "English", "xx", "zzz", "-"})
    void codesThatAreNone(String written) {
        assertThat(Language.code(written)).isNull();
    }
}
