package hearsay.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class CsvInputTest {

    @Test
    void rowsWithTheirColumns() {
        String first = "7,Fire,\"The harbour, they said, \"\"burned\"\".\r\n\r\nIt smoked.\",The Paper,2020-10-03,https://example.org/a";
        Taken taken = Taken.of("id,title,text,source,date,url\r\n" + first + "\r\n\r\n8,Smoke,It smoked.,,,\r\n");
        Report report = taken.reports().getFirst();
        assertThat(report.id()).isEqualTo("7");
        assertThat(report.title()).isEqualTo("Fire");
        assertThat(report.text()).isEqualTo("The harbour, they said, \"burned\".\r\n\r\nIt smoked.");
        assertThat(report.outlet()).isEqualTo("The Paper");
        assertThat(report.published()).isEqualTo("2020-10-03");
        assertThat(report.url()).isEqualTo("https://example.org/a");
        assertThat(taken.originals()).containsExactly(first, "8,Smoke,It smoked.,,,");
        assertThat(taken.reports().get(1).outlet()).isNull();
    }

    @Test
    void otherDelimitersAndNames() {
        assertThat(Taken.of("Headline;Article_Content\nFire;The harbour, they said, burned.").only().text())
                .isEqualTo("The harbour, they said, burned.");
        assertThat(Taken.of("link\tbody\nhttps://example.org\tThe harbour burned.").only().url())
                .isEqualTo("https://example.org");
        assertThat(Taken.of("\ufeffid,body\n1,The harbour burned.").only().id()).isEqualTo("1");
    }

    @Test
    void badRowsAreRefusedWithTheirLine() {
        Taken taken = Taken.of("id,text\n1,\"The harbour\nburned.\"\n2,The harbour, they said, burned.\n3,\n4,It smoked.\n5,\"cut");
        assertThat(taken.reports()).extracting(Report::id).containsExactly("1", "4");
        assertThat(taken.refusals())
                .containsExactly(
                        "test, line 4: has 4 cells for 2 columns; a text with the delimiter in it must stand in quotes",
                        "test, line 5: has no text",
                        "test, from line 7 on: the file ends within a row; a quote that opens there is not closed");
    }

    @Test
    void aStrayQuoteIsForgiven() {
        assertThat(Taken.of("id,text\n1,a 5\" shell fell\n2,\"he said \"no\" and left\"").reports())
                .extracting(Report::text)
                .containsExactly("a 5\" shell fell", "he said \"no\" and left");
    }

    @Test
    void aTableWithoutATextColumn() {
        assertThat(Taken.as(Format.CSV, "a,b\n1,2").refusal())
                .isEqualTo("test, line 1: no column holds the text (text, content, body …); the columns are a, b");
    }

    @Test
    void aRowInAnotherCharset() {
        byte[] rows = "id,text\n1,Le président a parlé à la télévision de l'été passé à Genève.\n"
                .getBytes(StandardCharsets.ISO_8859_1);
        assertThat(Taken.of(rows).only().text()).isEqualTo("Le président a parlé à la télévision de l'été passé à Genève.");
    }

    @Property(tries = 300)
    void theTextOfACellIsKeptAsItIs(@ForAll String any) {
        String text = new String(any.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8);
        Assume.that(!text.isBlank());
        String table = "id,text,title\n1,\"" + text.replace("\"", "\"\"") + "\",x\n";
        assertThat(Taken.as(Format.CSV, table).only().text()).isEqualTo(text);
    }
}
