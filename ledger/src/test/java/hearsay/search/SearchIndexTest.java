package hearsay.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import hearsay.claims.Stance;
import hearsay.ledger.Condition;
import hearsay.ledger.Condition.Role;
import hearsay.ledger.FiledClaim;
import hearsay.ledger.Ledger;
import hearsay.report.Span;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.store.Lock;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SearchIndexTest {
    @TempDir
    Path folder;

    Ledger ledger;
    Desk desk;
    SearchIndex index;

    @BeforeEach
    void open() {
        ledger = Ledger.open(folder.resolve("desk.ledger"));
        desk = new Desk(ledger);
        index = SearchIndex.open(ledger, folder.resolve("desk.ledger.index"), () -> Desk.SHELLS_ARE_BOMBS);
        desk.file("shells", "2021-05-03", "Norland shelled Port Ostra. It was night.", "Norland", "Port Ostra", Stance.AFFIRMS);
        desk.file("denial", "2021-05-04", "Norland shelled nobody, Ivan Ivanovich Petrov said.", "Norland", "Ivan Ivanovich Petrov", Stance.DENIES);
        desk.file("grain", "2021-05-05", "Norland sold grain to Ostra.", "Norland", null, Stance.AFFIRMS);
        assertThat(index.follow(() -> {})).isTrue();
    }

    @AfterEach
    void close() {
        index.close();
        ledger.close();
    }

    private List<String> found(Question question) {
        return index.ask(question).hits().stream()
                .map(hit -> ledger.claims().get(List.of(hit.claim())).getFirst())
                .map(FiledClaim::id)
                .toList();
    }

    private void assertListed(Condition condition, String... ids) {
        assertThat(found(Question.of("", condition))).containsExactly(ids);
    }

    @Test
    void wordsAreFoundInWhateverFormTheyStand() {
        assertThat(found(Question.of("selling barley"))).isEmpty();
        assertThat(found(Question.of("shelling"))).containsExactlyInAnyOrder("shells-1", "denial-1");
        assertThat(found(Question.of("shelling ports"))).containsExactly("shells-1");
        assertThat(found(Question.of("the \"grain to Ostra\""))).containsExactly("grain-1");
        assertThat(found(Question.of("\"Ostra grain\""))).isEmpty();
    }

    @Test
    void whatIsMeantAlikeIsFoundWithoutItsWords() {
        List<Hit> hits = index.ask(Question.of("bombs")).hits();

        assertThat(hits).hasSize(2).allMatch(hit -> hit.byMeaning() && !hit.byWords());
        assertThat(found(Question.of("bombs", new Condition.Stances(Set.of(Stance.DENIES))))).containsExactly("denial-1");
    }

    @Test
    void withoutWordsTheNewestComeFirst() {
        assertThat(found(Question.of(""))).containsExactly("grain-1", "denial-1", "shells-1");
    }

    @Test
    void conditionsNarrow() {
        assertListed(new Condition.Stances(Set.of(Stance.DENIES)), "denial-1");
        assertListed(new Condition.Takes(Role.SOURCE, "petrov"), "denial-1");
        assertListed(new Condition.Takes(Role.ORIGIN, "Ivan Petrov"), "denial-1");
        assertListed(new Condition.Takes(Role.ORIGIN, "gazette"), "grain-1");
        assertListed(new Condition.Takes(Role.ACTOR, "Ostra"));
        assertListed(new Condition.Part(Role.ACTOR, "Nordic", "NOR"), "grain-1", "denial-1", "shells-1");
        assertListed(new Condition.Concerns("ost"), "shells-1");
        assertListed(new Condition.AtPlace("ostra"), "shells-1");
        assertListed(new Condition.Near(40.6, 20.25, 12), "shells-1");
        assertListed(new Condition.Near(40.6, 20.25, 11));
        assertListed(new Condition.Published(LocalDate.of(2021, 5, 4), LocalDate.of(2021, 5, 4)), "denial-1");
        assertListed(new Condition.InLanguage("EN"), "grain-1", "denial-1", "shells-1");
        assertListed(new Condition.Outlet("the gazette"), "grain-1", "denial-1", "shells-1");
    }

    @Test
    void pagesGoOnWhereTheLastOneEnded() {
        for (String words : List.of("", "Norland")) {
            List<String> all = new ArrayList<>();
            Question question = new Question(words, List.of(), 2, null);
            Answer first = index.ask(question);
            all.addAll(found(question));
            assertThat(first.next()).isNotNull();
            Question rest = question.after(Cursor.parse(first.next().toString()));
            all.addAll(found(rest));

            assertThat(all).containsExactlyInAnyOrder("grain-1", "denial-1", "shells-1");
            assertThat(index.ask(rest).next()).isNull();
        }
        assertThatThrownBy(() -> Cursor.parse("page 2")).hasMessageContaining("page 2");
    }

    @Test
    void aLaterVersionTakesThePlaceOfTheEarlierOne() {
        desk.file("grain", "2021-05-06", "Norland sold barley to Ostra.", "Norland", null, Stance.AFFIRMS);
        assertThat(index.behind()).isEqualTo(1);
        index.follow(() -> {});

        assertThat(found(Question.of("grain"))).isEmpty();
        assertThat(found(Question.of("barley"))).containsExactly("grain-1");
    }

    @Test
    void aDamagedIndexIsMadeAgain() throws IOException {
        try (Stream<Path> files = Files.list(folder.resolve("desk.ledger.index"))) {
            for (Path file : files.filter(f -> f.getFileName().toString().startsWith("segments")).toList()) {
                Files.write(file, new byte[] {1, 2, 3});
            }
        }

        assertThat(index.behind()).isEqualTo(3);
        assertThat(index.follow(() -> {})).isTrue();
        assertThat(found(Question.of("grain"))).containsExactly("grain-1");
    }

    @Test
    void theIndexOfAnotherLedgerIsNotUsed() {
        try (Ledger other = Ledger.open(folder.resolve("other.ledger"));
                SearchIndex wrong = SearchIndex.open(other, folder.resolve("desk.ledger.index"), () -> Desk.SHELLS_ARE_BOMBS)) {
            new Desk(other).file("truce", "2021-05-06", "Norland offered a truce.", "Norland", null, Stance.AFFIRMS);
            wrong.follow(() -> {});

            assertThat(wrong.ask(Question.of("")).hits()).hasSize(1);
        }
    }

    @Test
    void whileAnotherProgramWritesOneReads() throws IOException {
        desk.file("truce", "2021-05-06", "Norland offered a truce.", "Norland", null, Stance.AFFIRMS);
        try (FSDirectory there = FSDirectory.open(folder.resolve("desk.ledger.index"));
                Lock lock = there.obtainLock(IndexWriter.WRITE_LOCK_NAME)) {
            lock.ensureValid();

            assertThat(index.follow(() -> {})).isFalse();
            assertThat(found(Question.of("grain"))).containsExactly("grain-1");
        }
        assertThat(index.follow(() -> {})).isTrue();
    }

    @Test
    void theWordsThatWereAskedForAreHighlighted() {
        assertThat(Highlights.of("shelling in \"port Ostra\"").in("Norland shelled Port Ostra"))
                .containsExactly(new Span(8, 15), new Span(16, 26));
        assertThat(Highlights.of("").in("Norland")).isEmpty();
    }

    @Test
    void anyWordsCanBeAsked() {
        for (String words : List.of("*", "\"", "a* \"b", "the of", "+-|()~", "🚚", "x".repeat(100_000), "NOT AND OR")) {
            assertThat(index.ask(Question.of(words)).hits()).hasSizeLessThanOrEqualTo(20);
        }
    }
}
