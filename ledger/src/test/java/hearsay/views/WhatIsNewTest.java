package hearsay.views;

import static org.assertj.core.api.Assertions.assertThat;

import hearsay.claims.Stance;
import hearsay.ledger.Ledger;
import hearsay.ledger.News.Moved;
import hearsay.ledger.Step;
import hearsay.ledger.Verdict;
import hearsay.search.Desk;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WhatIsNewTest {
    @TempDir
    Path folder;

    @Test
    void firstDenialsAndFiguresThatMovedAreToldAfterAnEntry() {
        try (Ledger ledger = Ledger.open(folder.resolve("desk.ledger"))) {
            Desk desk = new Desk(ledger);
            desk.file("a", "2021-05-01", "Norland shelled 12 people.", "Norland", null, Stance.AFFIRMS);
            desk.file("b", "2021-05-01", "Norland bombed 3 bridges.", "Norland", null, Stance.AFFIRMS);
            ledger.happenings().append(List.of(new Step.Opened("h", 1, ""), new Step.Opened("i", 2, "")));
            long before = ledger.log().head().orElseThrow().seq();
            assertThat(WhatIsNew.of(ledger, before, 10).nothing()).isTrue();

            desk.file("c", "2021-05-02", "Norland shelled 15 people.", "Norland", null, Stance.AFFIRMS);
            desk.file("d", "2021-05-02", "Norland shelled nobody.", "Norland", "Norland", Stance.DENIES);
            ledger.happenings().append(List.of(new Step.Joined("h", 3, ""), new Step.Joined("h", 4, ""), new Step.Merged("h", "i", "the same day")));
            ledger.judgements().add("Ada", "read again", new Verdict.Confirmed("c-1"));
            WhatIsNew news = WhatIsNew.of(ledger, before, 10);

            assertThat(news.counts()).containsEntry("report", 2L).containsEntry("claim", 2L).containsEntry("joined", 2L).containsEntry("merged", 1L);
            assertThat(news.reports()).extracting(report -> report.id()).containsExactly("d", "c");
            assertThat(news.denials()).singleElement().satisfies(denial -> assertThat(denial.happening()).isEqualTo("h"));
            assertThat(news.moved()).contains(new Moved("h", "people", 3, 12, 15, 15));
            assertThat(news.steps()).extracting(step -> step.step().because()).containsExactly("the same day");
            assertThat(news.judgements()).extracting(judgement -> judgement.who()).containsExactly("Ada");
            assertThat(news.titles()).containsEntry("h", "Norland shelled 12 people");
            assertThat(WhatIsNewJson.lines(news)).hasSize(7).first().asString().contains("\"new\":\"counts\"", "\"since\":" + before);

            desk.file("e", "2021-05-03", "Norland shelled nothing.", "Norland", "Norland", Stance.DENIES);
            ledger.happenings().append(List.of(new Step.Joined("h", 5, "")));
            assertThat(WhatIsNew.of(ledger, news.until(), 10).denials()).isEmpty();
        }
    }

    @Test
    void figuresOfBeforeCountAlsoWhereTheHappeningThatStandsWasOpenedLater() {
        try (Ledger ledger = Ledger.open(folder.resolve("desk.ledger"))) {
            Desk desk = new Desk(ledger);
            desk.file("a", "2021-05-01", "Norland shelled 12 people.", "Norland", null, Stance.AFFIRMS);
            ledger.happenings().append(List.of(new Step.Opened("old", 1, "")));
            long before = ledger.log().head().orElseThrow().seq();
            desk.file("b", "2021-05-02", "Norland shelled 15 people.", "Norland", null, Stance.AFFIRMS);
            ledger.happenings().append(List.of(new Step.Opened("young", 2, ""), new Step.Merged("young", "old", "the same day")));

            assertThat(WhatIsNew.of(ledger, before, 10).moved()).containsExactly(new Moved("young", "people", 12, 12, 15, 15));
            assertThat(WhatIsNew.of(ledger, 0, 10).moved()).as("nothing was told before").isEmpty();
        }
    }

    @Test
    void anInstantLeadsToTheLastEntryBeforeIt() {
        try (Ledger ledger = Ledger.open(folder.resolve("desk.ledger"))) {
            assertThat(ledger.log().before(Instant.now())).isZero();
            new Desk(ledger).file("a", "2021-05-01", "Norland shelled 12 people.", "Norland", null, Stance.AFFIRMS);

            assertThat(ledger.log().before(Instant.now().plusSeconds(60))).isEqualTo(ledger.log().head().orElseThrow().seq());
            assertThat(ledger.log().before(Instant.EPOCH)).isZero();
        }
    }
}
