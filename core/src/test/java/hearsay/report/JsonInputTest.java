package hearsay.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class JsonInputTest {

    private static final String ONE =
            "{\"id\": \"a-1\", \"title\": \"Fire\", \"outlet\": \"The Paper\", \"url\": \"https://example.org/a\", "
                    + "\"published\": \"Sat, 03 Oct 2020 20:57:00 GMT\", \"text\": \"The harbour burned.\", \"more\": [1, {}]}";
    private static final String TWO =
            "{\"ID\": 7, \"headline\": \"Smoke\", \"source\": {\"id\": null, \"name\": \"The Wire\"}, \"link\": \"https://example.org/b\", "
                    + "\"date\": \"2020-10-03\", \"body\": \"It smoked.\\r\\n\\u00a0 \\ud83d\\udd25\"}";

    @Test
    void linesWithTheirFields() {
        Taken taken = Taken.of(ONE + "\n\n" + TWO + "\r\n");
        Report one = taken.reports().get(0);
        assertThat(one.id()).isEqualTo("a-1");
        assertThat(one.title()).isEqualTo("Fire");
        assertThat(one.outlet()).isEqualTo("The Paper");
        assertThat(one.url()).isEqualTo("https://example.org/a");
        assertThat(one.published()).isEqualTo("2020-10-03T20:57Z");
        assertThat(one.text()).isEqualTo("The harbour burned.");
        Report two = taken.reports().get(1);
        assertThat(two.id()).isEqualTo("7");
        assertThat(two.title()).isEqualTo("Smoke");
        assertThat(two.outlet()).isEqualTo("The Wire");
        assertThat(two.published()).isEqualTo("2020-10-03");
        assertThat(two.text()).isEqualTo("It smoked.\r\n\u00a0 \ud83d\udd25");
        assertThat(taken.originals()).containsExactly(ONE, TWO);
    }

    @Test
    void aBadLineIsRefusedAndTheOthersGoOn() {
        Taken taken = Taken.of(ONE + "\n{\"text\": \"cut\n" + TWO + "\n[1]\n{\"id\": \"x\", \"title\": \"t\", \"text\": \" \"}\nnull\n" + ONE);
        assertThat(taken.reports()).hasSize(3);
        assertThat(taken.refusals()).hasSize(4);
        assertThat(taken.refusals().get(0)).startsWith("test, line 2: is no valid JSON");
        assertThat(taken.refusals().get(1)).isEqualTo("test, line 4: is no JSON object but an array");
        assertThat(taken.refusals().get(2))
                .isEqualTo("test, line 5: has no text: expected a field such as \"text\", found id, title, text (empty)");
        assertThat(taken.refusals().get(3)).isEqualTo("test, line 6: is no JSON object but null");
    }

    @Test
    void linesInOtherCharsetsAreRefused() {
        byte[] latin = "{\"text\": \"caf\u00e9\"}".getBytes(StandardCharsets.ISO_8859_1);
        assertThat(Taken.of(latin).refusal()).isEqualTo("test, line 1: is not UTF-8, as JSON must be");
        byte[] wide = "\ufeff{\"text\": \"caf\u00e9\"}".getBytes(StandardCharsets.UTF_16LE);
        assertThat(Taken.of(wide).refusal()).contains("is UTF-16, but JSON must be UTF-8");
        assertThat(Taken.of("\ufeff" + ONE).originals()).containsExactly(ONE);
    }

    @Test
    void anArrayAndAPrettyObject() {
        assertThat(Taken.of("[" + ONE + ",\n  " + TWO + "]").originals()).containsExactly(ONE, TWO);
        assertThat(Taken.of(" [ ] ").all()).isEmpty();
        String pretty = "{\n  \"id\": \"p\",\n  \"text\": \"The harbour { burned ] \\\" .\"\n}";
        assertThat(Taken.of(pretty + "\n").originals()).containsExactly(pretty);
        assertThat(Taken.of(pretty + "\n" + pretty).reports()).hasSize(2);
        assertThat(Taken.of("[" + ONE + ",").refusals()).containsExactly("test, after value 1: the array is not closed; the file has been cut off");
    }

    @Test
    void anObjectAroundReports() {
        String day = "{\"date\": \"2002-07-01\", \"items\": [ {\"text\": \"A plane fell.\"}, {\"category\": \"x\"},{\"text\": \"A ship sank.\"}]}";
        Taken taken = Taken.of(day + "\n" + day);
        assertThat(taken.reports()).hasSize(4).allMatch(report -> "2002-07-01".equals(report.published()));
        assertThat(taken.originals().getFirst()).isEqualTo("{\"text\": \"A plane fell.\"}");
        assertThat(taken.refusals().getFirst()).startsWith("test, line 1, items 2: has no text");
    }

    @Test
    void ninjs() {
        String item = "{\"uri\": \"tag:example.org,2020:1\", \"type\": \"text\", \"versioncreated\": \"2020-10-04T08:00:00Z\", "
                + "\"firstcreated\": \"2020-10-03T20:57:00+00:00\", \"headline\": \"Fire\", \"language\": \"en-GB\", "
                + "\"body_html\": \"<p>The harbour burned.</p><p>It smoked.</p>\", \"copyrightholder\": \"The Wire\"}";
        Report report = Taken.of(item).only();
        assertThat(report.id()).isEqualTo("tag:example.org,2020:1");
        assertThat(report.text()).isEqualTo("The harbour burned.\n\nIt smoked.");
        assertThat(report.published()).isEqualTo("2020-10-03T20:57Z");
        assertThat(report.updated()).isEqualTo("2020-10-04T08:00Z");
        assertThat(report.outlet()).isEqualTo("The Wire");
        assertThat(report.language()).isEqualTo("en");
        String later = "{\"uri\": \"u:2\", \"contentcreated\": \"2020-10-03\", \"headlines\": [{\"value\": \"Fire\"}], "
                + "\"bodies\": [{\"contenttype\": \"text/plain\", \"value\": \"The harbour burned.\"}]}";
        assertThat(Taken.of(later).only().title()).isEqualTo("Fire");
        assertThat(Taken.of("{\"uri\": \"u:3\", \"type\": \"picture\", \"versioncreated\": \"2020-10-03\"}").refusal())
                .isEqualTo("test, line 1: has no body text; it is a picture");
    }

    @Test
    void datesThatCannotBeToldAreNull() {
        assertThat(Taken.of("{\"text\": \"It burned.\", \"date\": \"last week\"}").only().published()).isNull();
        assertThat(Taken.of("{\"text\": \"It burned.\", \"date\": \"3/4/2020\"}").only().published()).isNull();
        assertThat(Taken.of("{\"text\": \"It burned.\", \"url\": \"https://example.org/2017/04/07/fire\"}").only().published())
                .isEqualTo("2017-04-07");
    }

    @Property(tries = 300)
    void theTextOfALineIsKeptAsItIs(@ForAll String text) throws Exception {
        Assume.that(!text.isBlank());
        String line = new ObjectMapper().writeValueAsString(Map.of("text", text));
        String sent = new String(line.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8);
        Assume.that(sent.equals(line));
        assertThat(Taken.of(line).only().text()).isEqualTo(text);
    }
}
