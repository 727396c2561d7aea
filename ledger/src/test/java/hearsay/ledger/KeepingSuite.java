package hearsay.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import hearsay.claims.Stance;
import hearsay.lexicon.EventClass;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import org.assertj.core.api.ThrowableAssert;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is once in a ledger stays as it was, and if not, it shows; what people said of it stays, too. */
abstract class KeepingSuite {
    private static final Provenance NEXT = new Provenance("hearsay 0.2", "def456");

    LedgerAddress address;
    Ledger ledger;

    /** Where a new ledger can lie. */
    abstract LedgerAddress fresh();

    /** A connection that knows nothing of the program. */
    abstract Connection raw() throws SQLException;

    /** The statements that take the database's own guard from a table. */
    abstract String withoutGuard(String table);

    @BeforeEach
    void open() {
        address = fresh();
        ledger = Ledger.open(address);
        ledger.file(List.of(Samples.shelling("r1", ""), Samples.shelling("r2", "")));
        ledger.happenings().append(List.of(new Step.Opened("h1", 1, "the first"), new Step.Joined("h1", 3, "same words")));
        ledger.judgements().add("Ada", "heard it myself", new Verdict.Confirmed(claim(1).id()));
        long follow = ledger.follows().make("Mia", new Subject.Happening("h1"), TellWhen.DENIED, new Channel.Webhook("https://desk.example/hook")).seq();
        ledger.follows().turn("Mia", follow, Follow.State.PAUSED);
        ledger.alerts().tell(follow, List.of(new Alert.Draft("first", "{}")));
        long delivery = ledger.deliveries().next(follow, 9).orElseThrow().seq();
        ledger.deliveries().begin(delivery, Duration.ZERO);
    }

    @AfterEach
    void close() {
        ledger.close();
    }

    private FiledClaim claim(long seq) {
        return ledger.claims().get(List.of(seq)).getFirst();
    }

    private List<String> flaws() {
        List<String> flaws = new ArrayList<>();
        ledger.verify(flaw -> flaws.add(flaw.toString()));
        return flaws;
    }

    private void run(String... statements) throws SQLException {
        try (Connection connection = raw(); Statement statement = connection.createStatement()) {
            for (String one : statements) {
                for (String part : one.split("; ")) {
                    statement.execute(part);
                }
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"entry", "report", "document", "reading", "claim", "found", "judgement", "step", "follow", "follow_act", "alert", "delivery",
        "attempt"})
    void theDatabaseItselfRefusesToChangeOrRemoveAnEntry(String table) {
        String column = table.equals("document") ? "report" : table.equals("found") ? "place" : "seq";
        assertThatThrownBy(() -> run("UPDATE " + table + " SET " + column + " = " + column)).hasMessageContaining("only appends");
        assertThatThrownBy(() -> run("DELETE FROM " + table)).hasMessageContaining("only appends");
    }

    @Test
    void anUntouchedLedgerIsClean() {
        assertThat(flaws()).isEmpty();
        assertThat(ledger.verify(flaw -> {})).isEqualTo(new Verification(8, 2, 4, ledger.log().head().orElseThrow().hash(), 0));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', value = {
        "entry     | UPDATE entry SET at = '2001-01-01T00:00:00Z' WHERE seq = 3 | entry 3 (report r2): its hash does not follow",
        "entry     | DELETE FROM entry WHERE seq = 6                            | table judgement: has 1 rows, but the log filed 0",
        "report    | UPDATE report SET outlet = 'The Herald' WHERE seq = 2      | entry 3 (report r2): the report's title, outlet",
        "document  | UPDATE document SET text = 'Nothing happened.'             | entry 1 (report r1): the text is not the one",
        "document  | UPDATE document SET original = '' WHERE report = 2         | entry 3 (report r2): the original's bytes do not have",
        "reading   | UPDATE reading SET model = 'better' WHERE seq = 1          | entry 2 (reading r1): the coder is not the one",
        "claim     | UPDATE claim SET json = REPLACE(json, 'denies', 'affirms') | entry 2 (reading r1): the reading's claims are not those",
        "claim     | UPDATE claim SET id = 'aaaa' WHERE seq = 2                 | entry 2 (reading r1): claim aaaa does not have the id",
        "found     | DELETE FROM found WHERE claim = 4                          | entry 4 (reading r2): the reading has not as many claims",
        "judgement | UPDATE judgement SET who = 'Eve'                           | entry 6 (judgement",
        "follow    | UPDATE follow SET address = 'https://evil.example'         | entry 7 (follow 1): the follow is not the one",
        "follow_act | UPDATE follow_act SET act = 'resumed'                     | entry 8 (follow_act 1): what was done with a follow",
        "step      | UPDATE step SET because = 'a whim' WHERE seq = 2           | entry 5 (steps happenings): the steps are not those",
    })
    void whatWasTamperedWithIsNamed(String table, String statement, String flaw) throws SQLException {
        run(withoutGuard(table), statement);

        assertThat(flaws()).anySatisfy(found -> assertThat(found).startsWith(flaw));
    }

    @Test
    void aReportThatNoEntryFiledIsNoticed() throws SQLException {
        run("INSERT INTO report (seq, entry, id, sha256) VALUES (3, 1, 'r3', 'ff')");

        assertThat(flaws()).contains("entry 1 (report r1): filed 2 reports instead of one");
    }

    @Test
    void judgementsKeepWhoWhenAndWhyAndCanBeUndone() {
        String id = claim(2).id();
        long wrong = ledger.judgements().add("Bo", "no such town", new Verdict.Rejected(id));
        ledger.judgements().add("Bo", "it was renamed", new Verdict.Undone(wrong));
        ledger.judgements().add("Cy", "it doubts", new Verdict.Corrected(id, "{\"stance\":\"doubts\"}"));

        assertThat(ledger.judgements().about(id)).extracting(Judgement::undone).containsExactly(true, false);
        assertThat(ledger.judgements().standing(claim(2))).singleElement().satisfies(j -> {
            assertThat(j.who()).isEqualTo("Cy");
            assertThat(j.why()).isEqualTo("it doubts");
            assertThat(j.verdict()).isEqualTo(new Verdict.Corrected(id, "{\"stance\":\"doubts\"}"));
        });
        assertThat(flaws()).isEmpty();
    }

    /** One claim is read again with another class, one is judged and that undone, one nobody judged. */
    @Test
    void judgementsOfManyClaimsComeAtOnce() {
        String text = ledger.reports().text(1);
        long undone = ledger.judgements().add("Bo", "no such town", new Verdict.Rejected(claim(3).id()));
        ledger.judgements().add("Bo", "it was renamed", new Verdict.Undone(undone));
        ledger.judgements().add("Cy", "it says so", new Verdict.Corrected(claim(1).id(), "{\"stance\":\"doubts\"}"));
        ledger.reread(ledger.reports().get(1), Samples.submission("r1", text,
                List.of(Samples.claim(text, Stance.AFFIRMS, EventClass.COERCE, "read again"))).coded(), NEXT);

        assertThat(ledger.judgements().standing(List.of(1L, 2L, 3L, 4L, 5L))).containsOnlyKeys(1L, 5L)
                .allSatisfy((claim, judgements) -> assertThat(judgements).extracting(Judgement::who).containsExactly("Ada", "Cy"));
        assertThat(ledger.judgements().standing(List.of(5L)).get(5L).getLast()).satisfies(judgement -> {
            assertThat(judgement.kind()).isEqualTo("corrected");
            assertThat(judgement.about()).isEqualTo(claim(1).id());
            assertThat(judgement.details()).isEqualTo("{\"fields\":{\"stance\":\"doubts\"}}");
        });
    }

    @Test
    void aSourceHasTheGradeThatItWasGivenLast() {
        ledger.judgements().add("Bo", "never wrong so far", new Verdict.Graded("Redwire", "A"));
        long second = ledger.judgements().add("Bo", "wrong twice", new Verdict.Graded("REDWIRE", "C"));

        assertThat(ledger.judgements().grade("redwire")).map(Judgement::verdict).contains(new Verdict.Graded("REDWIRE", "C"));
        ledger.judgements().add("Bo", "it was another wire", new Verdict.Undone(second));
        assertThat(ledger.judgements().grade("redwire")).map(Judgement::verdict).contains(new Verdict.Graded("Redwire", "A"));
    }

    @Test
    void whatIsNotThereCannotBeJudged() {
        assertThatThrownBy(() -> ledger.judgements().add("Bo", "", new Verdict.Rejected("nothing"))).hasMessage("the ledger has no claim nothing");
        assertThatThrownBy(() -> ledger.judgements().add(" ", "", new Verdict.Graded("Redwire", "A"))).hasMessageContaining("who decided");
        assertThatThrownBy(() -> ledger.judgements().add("Bo", "", new Verdict.Graded("Redwire", "G"))).hasMessageContaining("A to F");
        assertThatThrownBy(() -> ledger.judgements().add("Bo", "", new Verdict.Merged("h1", "h9"))).hasMessageContaining("h9");
        assertThatThrownBy(() -> ledger.judgements().add("Bo", "", new Verdict.Undone(9))).hasMessageContaining("9");
    }

    @Test
    void readingAgainWithTheSameResultChangesNothingButSaysWhoRead() {
        Submission first = Samples.shelling("r1", "");
        FiledReport report = ledger.reports().get(1);

        Reread reread = ledger.reread(report, first.coded(), NEXT);

        assertThat(reread.changes().none()).isTrue();
        assertThat(reread.changes().same()).isEqualTo(2);
        assertThat(ledger.claims().count()).isEqualTo(4);
        assertThat(ledger.reports().readOtherwise(NEXT, 0, 9)).extracting(FiledReport::id).containsExactly("r2");
        assertThat(flaws()).isEmpty();
    }

    /** The denial is not found any more, and the claim beside it is of another class: the judgement of it holds on. */
    @Test
    void aNewCodersClaimsStandBesideTheOldOnesAndKeepWhatPeopleSaid() {
        FiledReport report = ledger.reports().get(1);
        String text = ledger.reports().text(1);
        ledger.judgements().add("Bo", "no denial there", new Verdict.Rejected(claim(2).id()));
        Submission second = Samples.submission("r1", text, List.of(Samples.claim(text, Stance.AFFIRMS, EventClass.COERCE, "read again")));

        Reread reread = ledger.reread(report, second.coded(), NEXT);

        assertThat(reread.changes().changed()).singleElement().satisfies(pair -> {
            assertThat(pair.before().seq()).isEqualTo(1);
            assertThat(pair.after().claim().event().type()).isEqualTo(EventClass.COERCE);
            assertThat(pair.fields()).containsExactly("event", "because");
        });
        assertThat(reread.changes().lost()).extracting(FiledClaim::seq).containsExactly(2L);
        assertThat(reread.carried()).extracting(Judgement::who).containsExactly("Ada");
        assertThat(reread.loose()).extracting(Judgement::who).containsExactly("Bo");
        assertThat(ledger.claims().of(1)).extracting(FiledClaim::seq).containsExactly(5L);
        assertThat(ledger.judgements().standing(claim(5))).extracting(Judgement::why).containsExactly("heard it myself");
        assertThat(ledger.claims().find(ClaimFilter.ALL, Page.first(9))).extracting(FiledClaim::seq).containsExactly(3L, 4L, 5L);
        assertThat(ledger.claims().find(ClaimFilter.ALL.withEarlier(), Page.first(9))).hasSize(5);
        assertThat(flaws()).isEmpty();
    }

    /** A reading that comes back to what an earlier one found takes the earlier claims again. */
    @Test
    void goingBackToTheOldCoderBringsTheOldClaimsBack() {
        FiledReport report = ledger.reports().get(1);
        String text = ledger.reports().text(1);
        ledger.reread(report, Samples.submission("r1", text, List.of()).coded(), NEXT);
        ledger.reread(report, Samples.shelling("r1", "").coded(), Samples.CODER);

        assertThat(ledger.claims().of(1)).extracting(FiledClaim::seq).containsExactly(1L, 2L);
        assertThat(ledger.claims().find(ClaimFilter.of(new Condition.InReport(1)), Page.first(9))).hasSize(2);
        assertThat(flaws()).isEmpty();
    }

    /** What a reader of happenings and judgements sees, and the log. */
    private List<Object> allThatShows() {
        return List.of(ledger.happenings().claims("h1"), ledger.happenings().claims("h2"), ledger.happenings().after(0, 9), ledger.judgements().after(0, 9),
                ledger.log().head(), ledger.happenings().steps("h1"), ledger.happenings().steps("h2"));
    }

    private void mergeAndItsUndoing(String table) throws SQLException {
        Verdict.Merged merged = new Verdict.Merged("h1", "h2");
        List<Object> before = allThatShows();
        failing(table, () -> ledger.judgements().add("Ada", "one port", merged, 0, List.of(new Step.Merged("h1", "h2", "Ada"))));
        assertThat(allThatShows()).as("merging without " + table).isEqualTo(before);

        long number = ledger.judgements().add("Ada", "one port", merged, 0, List.of(new Step.Merged("h1", "h2", "Ada")));
        assertThat(ledger.happenings().claims("h1")).containsExactly(1L, 2L, 3L);

        List<Object> one = allThatShows();
        List<Step> apart = List.of(new Step.Split("h3", "h1", 2, "Ada"));
        failing(table, () -> ledger.judgements().add("Ada", "", new Verdict.Undone(number), number, apart));
        assertThat(allThatShows()).as("undoing without " + table).isEqualTo(one);
        ledger.judgements().add("Ada", "", new Verdict.Undone(number), number, apart);
        assertThat(ledger.happenings().claims("h1")).containsExactly(1L, 3L);
        assertThat(ledger.happenings().claims("h3")).containsExactly(2L);
        assertThat(flaws()).isEmpty();
    }

    /** Does something while a table that it needs is gone. */
    private void failing(String table, ThrowableAssert.ThrowingCallable act) throws SQLException {
        run("ALTER TABLE " + table + " RENAME TO gone");
        assertThatThrownBy(act).isInstanceOf(LedgerException.class);
        run("ALTER TABLE gone RENAME TO " + table);
    }

    @ParameterizedTest
    @ValueSource(strings = {"judgement", "step", "belongs"})
    void aMergeOrItsUndoingThatFailsInTheMiddleLeavesNothingHalfDone(String table) throws SQLException {
        ledger.happenings().append(List.of(new Step.Opened("h2", 2, "another day")));
        mergeAndItsUndoing(table);
    }

    @Test
    void whoMergesAfterAnotherHasDecidedChangesNothing() {
        ledger.happenings().append(List.of(new Step.Opened("h2", 2, "another day")));
        ledger.judgements().add("Ben", "two ports", new Verdict.Split("h1", List.of(claim(3).id())), 0, List.of(new Step.Split("h3", "h1", 3, "Ben")));
        List<Object> before = allThatShows();
        assertThatThrownBy(() -> ledger.judgements().add("Ada", "one port", new Verdict.Merged("h1", "h2"), 0, List.of(new Step.Merged("h1", "h2", "Ada"))))
                .isInstanceOf(Overtaken.class);
        assertThat(allThatShows()).isEqualTo(before);
        assertThat(flaws()).isEmpty();
    }

    @Test
    void twoHappeningsDoNotGoIntoEachOther() {
        ledger.happenings().append(List.of(new Step.Opened("h2", 2, "another day")));
        ledger.judgements().add("Ben", "one port", new Verdict.Merged("h2", "h1"), 0, List.of(new Step.Merged("h2", "h1", "Ben")));
        List<Object> before = allThatShows();
        assertThatThrownBy(() -> ledger.judgements().add("Ada", "one port", new Verdict.Merged("h1", "h2"), 0, List.of(new Step.Merged("h1", "h2", "Ada"))))
                .isInstanceOf(Overtaken.class).hasMessage("happening h1 has gone into another one in the meantime");
        assertThat(allThatShows()).isEqualTo(before);
        assertThat(flaws()).isEmpty();
    }

    @Test
    void whatNoDatabaseKeepsIsAskedForAndNotFound() {
        for (String words : List.of("\u0000", "h1\u0000", "\ud800")) {
            assertThat(ledger.claims().find(words)).isEmpty();
            assertThat(ledger.happenings().find(words)).isEmpty();
            assertThat(ledger.claims().find(ClaimFilter.of(new Condition.AtPlace(words)), Page.first(9))).isEmpty();
            assertThat(ledger.claims().find(ClaimFilter.of(new Condition.InHappening(words)), Page.first(9))).isEmpty();
        }
    }
}
