package hearsay.evaluate;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ClaimScorerTest {
    private final Result result = Evaluation.score(Fixtures.path("claims/A"), Fixtures.path("claims/readings.jsonl"), Options.STANDARD);

    @Test
    void aClaimIsFoundIfItsContentOriginAndStanceAre() {
        assertThat(result.outcomes()).filteredOn(Outcome::found).extracting(Outcome::words).contains(
                "\"Norland is sending rebel fighters to Ostra\" from Redwire > two rebel sources",
                "\"Norland is sending rebel fighters to Ostra\" from Norland, denied",
                "\"President Ilic accused Norland of fuelling the war\" in its own voice");
    }

    @Test
    void verboseTellsReportByReportWhatWasMissedAndWhatWasWrong() {
        assertThat(result.lines(true)).endsWith(
                "",
                "  report   gold found false",
                "  one         7     4     0",
                "  two         4     3     0",
                "",
                "  partly one: \"At least 300 men had left Velgrad\" from Redwire > one of them = a rebel source; wrong: source",
                "  partly one: \"We send nobody\" from Ana Korel; wrong: source, event type, event triple",
                "  missed one: \"fuelling the war\" from President Ilic",
                "  missed two: \"it shelled nothing\" from Norland, denied");
    }

    @Test
    void asJsonTheNumbersAreNotRounded() {
        assertThat(result.json()).startsWith("{\"kind\":\"claims\",\"gold\":\"claims/A\",\"reports\":2,\"failed\":[],\"figures\":["
                + "{\"name\":\"content (proposition found)\",\"precision\":1.0,\"recall\":0.8181818181818182,");
    }
}
