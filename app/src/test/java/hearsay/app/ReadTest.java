package hearsay.app;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import hearsay.app.screen.Karabakh;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The program from end to end, with the reader that comes with it. What it finds is scored elsewhere; here it is that it tells it. */
class ReadTest {

    private static final String EXAMPLE = Karabakh.file().toString();

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream errors = new ByteArrayOutputStream();

    @TempDir
    private Path folder;

    @Test
    void theExampleIsShownAsATable() {
        assertThat(run(out, "", "read", EXAMPLE)).isZero();
        assertThat(out())
                .contains("2020-10-03")
                .contains("Does what")
                .contains("Reuters")
                .contains("hearsay explain " + EXAMPLE + " --claim 1")
                .doesNotContain("\u001b");
        assertThat(errors()).isEmpty();
    }

    @Test
    void jsonIsOneLineAReportAndKeepsTheTextLetterForLetter() throws IOException {
        assertThat(run(out, Karabakh.text(), "read", "--json", "--marks", "-")).isZero();
        assertThat(out().lines()).hasSize(1);
        JsonNode report = new ObjectMapper().readTree(out());
        assertThat(report.at("/report/text").asText()).isEqualTo(Karabakh.text());
        assertThat(report.at("/claims")).isNotEmpty();
        assertThat(report.at("/marks/names")).isNotEmpty();
        assertThat(errors()).isEmpty();
    }

    @Test
    void manyReportsComeInTheOrderOfTheInputAndAreCounted() throws IOException {
        StringBuilder lines = new StringBuilder();
        List<String> ids = new ArrayList<>();
        for (int i = 0; i < 30; i++) {
            ids.add("report-" + i);
            String text = "The ministry said on Friday that talks would resume. ".repeat(1 + (i * 7) % 5);
            lines.append("{\"id\": \"report-%d\", \"text\": \"%s\"}%n".formatted(i, text));
        }
        Path file = Files.writeString(folder.resolve("reports.jsonl"), lines + "this is no JSON\n");

        assertThat(run(out, "", "read", "--json", "--threads", "3", file.toString())).isEqualTo(1);

        ObjectMapper mapper = new ObjectMapper();
        List<String> read = new ArrayList<>();
        for (String line : out().lines().toList()) {
            read.add(mapper.readTree(line).at("/report/id").asText());
        }
        assertThat(read).isEqualTo(ids);
        assertThat(errors().lines())
                .anySatisfy(line -> assertThat(line).startsWith("hearsay: refused ").contains("line 31"))
                .contains("hearsay: received 31 = filed 30 + refused 1");
    }

    @Test
    void whoeverStopsReadingIsNotTold() {
        OutputStream gone = new OutputStream() {
            @Override
            public void write(int b) throws IOException {
                throw new IOException("Broken pipe");
            }
        };
        assertThat(run(gone, "", "read", "--json", EXAMPLE)).isZero();
        assertThat(errors()).isEmpty();
    }

    @Test
    void anUndatedReportTakesTheDateOfTheCommandLine() throws IOException {
        String text = "{\"id\": \"a\", \"text\": \"The army attacked the town on Friday, residents said.\"}\n";
        assertThat(run(out, text, "read", "--json", "--published", "2020-10-03", "-")).isZero();
        assertThat(new ObjectMapper().readTree(out()).at("/report/published").asText()).isEqualTo("2020-10-03");
    }

    @Test
    void aClaimIsExplainedByNumberOrId() throws IOException {
        assertThat(run(out, "", "explain", EXAMPLE, "--claim", "1")).isZero();
        assertThat(out()).contains("Claim 1 of").contains("^^^").contains("Because");
        String id = out().lines().findFirst().orElseThrow().replaceAll(".*id (\\w+).*", "$1");
        String first = out();
        out.reset();
        assertThat(run(out, "", "explain", EXAMPLE, "--claim", id)).isZero();
        assertThat(out()).isEqualTo(first);
        assertThat(run(out, "", "explain", EXAMPLE, "--claim", "9999")).isEqualTo(2);
        assertThat(errors()).hasLineCount(1).contains("no claim 9999");
        assertThat(run(out, "", "explain", EXAMPLE, "--residue")).isZero();
    }

    @Test
    void anEmptyInputIsRefusedByName() throws IOException {
        Path empty = Files.createFile(folder.resolve("empty.txt"));
        assertThat(run(out, "", "read", empty.toString())).isEqualTo(1);
        assertThat(errors()).contains("refused").contains("empty.txt").contains("received 1 = filed 0 + refused 1");
        assertThat(out()).isEmpty();
    }

    private int run(OutputStream to, String in, String... arguments) {
        Map<String, String> environment = Map.of("COLUMNS", "100");
        return Hearsay.run(
                new Surroundings(
                        new ByteArrayInputStream(in.getBytes(StandardCharsets.UTF_8)),
                        to,
                        Surroundings.utf8(errors),
                        environment,
                        Terminal.none(environment)),
                arguments);
    }

    private String out() {
        return out.toString(StandardCharsets.UTF_8);
    }

    private String errors() {
        return errors.toString(StandardCharsets.UTF_8);
    }
}
