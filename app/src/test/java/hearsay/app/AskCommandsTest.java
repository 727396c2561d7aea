package hearsay.app;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import org.junit.jupiter.api.Test;

/** The commands that ask a ledger, from end to end. */
class AskCommandsTest extends OnTwoReports {
    @Test
    void wordsAndConditionsFindClaims() throws IOException {
        assertThat(run("ask", "shelling", "--json")).isZero();
        assertThat(lines()).extracting(line -> line.path("report").path("id").asText()).contains("a", "b");
        JsonNode first = lines().getFirst();
        JsonNode hit = first.path("highlights").get(0);
        String words = first.path("claim").path("content").path("text").asText();
        assertThat(words.substring(hit.path("start").asInt(), hit.path("end").asInt())).isEqualTo("shelled");

        assertThat(run("ask", "--denied", "--json", "--since", "2021-05")).isZero();
        assertThat(lines()).isNotEmpty().allMatch(line -> line.path("claim").path("stance").asText().equals("denies"));
        assertThat(run("ask", "--unnamed", "--outlet", "gazette", "--country", "Turkey", "--json")).isZero();
        assertThat(lines()).isNotEmpty().allMatch(line -> line.path("report").path("id").asText().equals("a"));
        assertThat(run("ask", "shelled", "--near", "Afrin", "--within", "20", "--actor", "TUR", "--json")).isZero();
        assertThat(lines()).isNotEmpty();
    }

    @Test
    void aTableShowsTheWordsThatWereAskedForAndWhereTheyStand() {
        assertThat(run("ask", "shelled")).isZero();
        assertThat(out()).contains("*shelled*", "✗ DENIES", "The Herald · 2021-05-04 · report b · claim ");
    }

    @Test
    void pagesGoOn() {
        assertThat(run("ask", "--limit", "1")).isZero();
        assertThat(errors()).contains("the next ones: --after n");
        String cursor = errors().replaceAll("(?s).*--after (\\S+).*", "$1");
        assertThat(run("ask", "--limit", "100", "--after", cursor)).isZero();
        assertThat(out()).contains("report a");
    }

    @Test
    void nothingFoundSaysWhatToTry() {
        assertThat(run("ask", "\"purple elephants\"")).isZero();
        assertThat(errors()).contains("nothing found; try fewer words");
        assertThat(run("speaker", "Nobody")).isZero();
        assertThat(errors()).contains("nothing that Nobody said was found; try a part of the name");
    }

    @Test
    void whatCannotBeUnderstoodIsToldInOneLine() {
        assertMisunderstood("--stance takes affirms, denies", "ask", "--stance", "shouts");
        assertMisunderstood("no country is called 'Narnia'", "ask", "--country", "Narnia");
        assertMisunderstood("no place is called 'Xyzzyville'", "ask", "--near", "Xyzzyville");
        assertMisunderstood("--near: a point is latitude", "ask", "--near", "95,10");
        assertMisunderstood("--since takes a date such as", "ask", "--since", "soon");
        assertMisunderstood("'7' is not where a page ended", "ask", "--after", "7");
        assertMisunderstood("--since takes a day", "changes", "--since", "soon");
        assertMisunderstood("there is no ledger yet", "ask", "--ledger", folder.resolve("none.db").toString());
    }

    private void assertMisunderstood(String words, String... arguments) {
        assertThat(run(arguments)).isEqualTo(ExitCode.USAGE);
        assertThat(errors()).contains(words).hasLineCount(1);
    }

    @Test
    void aSpeakerAndWhatIsNew() throws IOException {
        assertThat(run("speaker", "foreign ministry", "--on", "shelling of Afrin", "--json")).isZero();
        assertThat(lines()).singleElement().satisfies(matter ->
                assertThat(matter.path("turns").get(0).path("stance").asText()).isEqualTo("denies"));
        assertThat(run("speaker", "Reuters")).isZero();
        assertThat(out()).contains("affirms 2021-05-03");

        assertThat(run("changes", "--since", "1h")).isZero();
        assertThat(out()).contains("2 reports", "The Herald · 2021-05-04", "from here on: --since '#");
        assertThat(run("changes", "--since", out().replaceAll("(?s).*--since '(#\\d+)'.*", "$1"), "--json")).isZero();
        assertThat(lines()).singleElement().satisfies(counts -> assertThat(counts.path("report").asInt()).isZero());
    }
}
