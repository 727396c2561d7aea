package hearsay.app;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** People judge claims from the command line, and others see it. */
class JudgeTest extends OnTwoReports {
    private String claim = "";
    private String happening = "";

    @BeforeEach
    void theDenial() throws IOException {
        JsonNode denial = asked();
        claim = denial.path("claim").path("id").asText();
        happening = denial.path("happening").asText();
    }

    /** The denial, as ask finds it. */
    private JsonNode asked() throws IOException {
        assertThat(run("ask", "--denied", "--json")).isZero();
        assertThat(lines()).hasSize(1);
        return lines().getFirst();
    }

    @Test
    void whatIsDecidedStandsBesideTheClaimUntilItIsUndone() throws IOException {
        assertThat(run("judge", claim, "reject", "--by", "Ada", "--why", "no such statement")).isZero();
        assertThat(out()).startsWith("judgement 1: rejected by Ada, ").contains("no such statement; to undo it: hearsay judge --undo 1");

        assertThat(asked().path("judgements")).singleElement().satisfies(judgement -> {
            assertThat(judgement.path("verdict").asText()).isEqualTo("rejected");
            assertThat(judgement.path("who").asText()).isEqualTo("Ada");
            assertThat(judgement.path("about").asText()).isEqualTo(claim);
        });
        run("ask", "--denied");
        assertThat(out()).contains("judgement 1: rejected by Ada");
        run("happening", happening);
        assertThat(out()).contains("judged", "judgement 1: rejected by Ada", "no such statement");
        run("changes", "--since", "1h");
        assertThat(out()).contains("1 judgements", "judgement 1: rejected by Ada");

        assertThat(run("judge", "--undo", "1", "--by", "Ben", "--why", "it is on the ministry's page", "--json")).isZero();
        assertThat(lines().getFirst().path("verdict").asText()).isEqualTo("undone");
        assertThat(asked().path("judgements")).isEmpty();
        run("happening", happening, "--json");
        assertThat(lines().getFirst().path("judgements")).isEmpty();
        assertThat(run("verify")).isZero();
    }

    @Test
    void aCorrectionNamesWhatIsOtherwiseAndSurvivesReadingAgain() throws IOException {
        assertThat(run("judge", claim, "correct", "--set", "stance=doubts", "--set", "event=COERCE", "--set", "background=no",
                "--by", "Ada", "--why", "it only questions it", "--json")).isZero();
        JsonNode judgement = lines().getFirst();
        assertThat(judgement.path("fields").path("stance").asText()).isEqualTo("doubts");
        assertThat(judgement.path("fields").path("event").path("type").asText()).isEqualTo("COERCE");
        assertThat(judgement.path("fields").has("background")).isFalse();

        assertThat(run("reread", "--all")).isZero();
        assertThat(asked().path("judgements").path(0)).isEqualTo(judgement);
        run("happening", happening, "--json");
        assertThat(lines().getFirst().path("judgements").path(0)).isEqualTo(judgement);
    }

    @Test
    void whatCannotBeIsToldInOneLineAndNothingIsKept() throws IOException {
        assertMisunderstood("the ledger has no claim 0000", "judge", "0000", "confirm", "--by", "Ada");
        assertMisunderstood("--by", "judge", claim, "confirm");
        assertMisunderstood("--by takes a name", "judge", claim, "confirm", "--by", " ");
        assertMisunderstood("--why takes the reason", "judge", claim, "reject", "--by", "Ada");
        assertMisunderstood("judge takes a claim and one of confirm, reject, correct", "judge", claim, "--by", "Ada");
        assertMisunderstood("judge takes a claim and one of", "judge", claim, "confirm", "--undo", "1", "--by", "Ada");
        assertMisunderstood("ACT", "judge", claim, "doubt", "--by", "Ada");
        assertMisunderstood("--set says what is right", "judge", claim, "correct", "--by", "Ada", "--why", "w");
        assertMisunderstood("--set says what is right", "judge", claim, "confirm", "--set", "stance=denies", "--by", "Ada");
        assertMisunderstood("--set takes stance, event, modality, background, not 'actor'", "judge", claim, "correct", "--set", "actor=TUR", "--by", "Ada",
                "--why", "w");
        assertMisunderstood("'stance' is one of affirms, denies", "judge", claim, "correct", "--set", "stance=shouts", "--by", "Ada", "--why", "w");
        assertMisunderstood("nothing is corrected", "judge", claim, "correct", "--set", "stance=denies", "--by", "Ada", "--why", "w");
        assertMisunderstood("the ledger has no judgement 9", "judge", "--undo", "9", "--by", "Ada", "--why", "w");

        assertThat(asked().path("judgements")).isEmpty();
    }

    @Test
    void nothingIsUndoneTwice() {
        run("judge", claim, "confirm", "--by", "Ada");
        run("judge", "--undo", "1", "--by", "Ada", "--why", "read it again");

        assertMisunderstood("judgement 1 is undone already", "judge", "--undo", "1", "--by", "Ada", "--why", "w");
        assertMisunderstood("judgement 2 undid another one: judge anew", "judge", "--undo", "2", "--by", "Ada", "--why", "w");
    }

    private void assertMisunderstood(String words, String... arguments) {
        assertThat(run(arguments)).isEqualTo(ExitCode.USAGE);
        assertThat(errors()).contains(words).hasLineCount(1);
    }
}
