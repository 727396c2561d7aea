package hearsay.evaluate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import hearsay.claims.Claim;
import hearsay.claims.CodedReport;
import hearsay.claims.Event;
import hearsay.claims.Mention;
import hearsay.claims.Modality;
import hearsay.claims.Stance;
import hearsay.claims.When;
import hearsay.evaluate.incidents.Casualties;
import hearsay.evaluate.incidents.Casualties.Fate;
import hearsay.lexicon.EventClass;
import hearsay.report.Report;
import hearsay.report.Span;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class IncidentScorerTest {

    @Test
    void reportsAreGroupedInALedgerAndTheirNumbersCompared() {
        Result result = Evaluation.run(Fixtures.path("incidents.jsonl"), Coders.of(IncidentScorerTest::oneAssault), Options.STANDARD);

        assertThat(result.lines(false)).satisfiesExactly(
                heading -> assertThat(heading).startsWith("incidents · ").endsWith("4 reports"),
                pairs -> assertThat(pairs).contains("pairs").contains("(2 of 2 predicted, 2 gold; 2 incidents)"),
                words -> assertThat(words).contains("by words alone").contains("2 gold; tf-idf cosine, best threshold)"),
                disputes -> assertThat(disputes).contains("100.0 %").contains("(1 of 1 incidents whose reports differ on killed or wounded)"));
    }

    @Test
    void withoutClaimsNothingIsGrouped() {
        Result result = Evaluation.run(
                Fixtures.path("incidents.jsonl"), Coders.of(r -> Coders.coded(r, List.of(), List.of(), List.of())), Options.STANDARD);

        assertThat(result.lines(true)).anyMatch(l -> l.contains("(0 of 0 predicted, 2 gold; 2 incidents)"))
                .contains("  missed a: a and b", "  missed i1: numbers differ: killed");
    }

    @Test
    void aLineWithoutAnIncidentIsNamed(@TempDir Path folder) throws IOException {
        Path file = Files.writeString(folder.resolve("i.jsonl"), "{\"incident_id\":\"1\",\"id\":\"a\",\"text\":\"It rained.\"}\n{\"id\":\"b\",\"text\":\"x\"}\n");

        assertThatThrownBy(() -> Gold.open(file)).hasMessageEndingWith("i.jsonl, line 2: has no incident_id");
    }

    @Test
    void casualtiesAreReadByTheirWordsAndPartsAreNone() {
        assertThat(Casualties.in("Two people were killed and five others wounded. The blast left 7 dead; 12 were injured."))
                .containsEntry(Fate.KILLED, Set.of(2, 7))
                .containsEntry(Fate.WOUNDED, Set.of(12));
    }

    /** Sees an assault on a Friday or Sunday in all of a report. */
    private static CodedReport oneAssault(Report report) {
        Mention all = Mention.of(report.text(), new Span(0, report.text().length()));
        String day = report.text().contains("Friday") ? "2021-05-07" : "2021-05-09";
        Claim claim = new Claim(
                report.id(), List.of(all.span()), List.of(), Stance.AFFIRMS,
                new Event(EventClass.ASSAULT, null, "190", Mention.of(report.text(), new Span(0, 1))),
                List.of(), List.of(), Modality.HAPPENED, false, new When(all, day, null, "DATE", "a test"), List.of(), List.of(), 1, List.of());
        return Coders.coded(report, List.of(claim), List.of(), List.of());
    }
}
