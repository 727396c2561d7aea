package hearsay.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import hearsay.claims.Stance;
import hearsay.lexicon.EventClass;
import hearsay.report.Report;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What a ledger does, whatever it lies in. */
abstract class LedgerSuite {
    LedgerAddress address;
    Ledger ledger;

    /** Where a new ledger can lie. */
    abstract LedgerAddress fresh();

    @BeforeEach
    void open() {
        address = fresh();
        ledger = Ledger.open(address);
    }

    @AfterEach
    void close() {
        ledger.close();
    }

    private FiledReport file(Submission submission) {
        return ((Receipt.Filed) ledger.file(List.of(submission)).getFirst()).report();
    }

    @Test
    void aFiledReportComesBackAsItWas() {
        Submission submission = Samples.shelling("r1", "…");
        FiledReport filed = file(submission);
        Report report = submission.coded().report();

        reopen();

        assertThat(ledger.reports().latest("r1")).contains(filed);
        assertThat(ledger.reports().text(filed.seq())).isEqualTo(report.text());
        assertThat(ledger.reports().original(filed.seq())).isEqualTo(submission.original());
        List<FiledClaim> claims = ledger.claims().of(filed.seq());
        assertThat(claims).extracting(FiledClaim::claim).isEqualTo(submission.coded().claims());
        assertThat(claims).extracting(FiledClaim::seq).containsExactly(1L, 2L);
    }

    private void reopen() {
        ledger.close();
        ledger = Ledger.open(address);
    }

    @Test
    void addingAReportTwiceChangesNothing() {
        FiledReport first = file(Samples.shelling("r1", ""));

        assertThat(ledger.file(List.of(Samples.shelling("r1", "")))).containsExactly(new Receipt.AlreadyThere(first));
        assertThat(ledger.reports().count()).isEqualTo(1);
        assertThat(ledger.claims().count()).isEqualTo(2);
    }

    @Test
    void theSameIdWithOtherBytesIsALaterVersion() {
        FiledReport first = file(Samples.shelling("r1", ""));
        FiledReport second = file(Samples.shelling("r1", "Corrected."));

        assertThat(second.earlier()).isEqualTo(first.seq());
        assertThat(ledger.reports().latest("r1")).contains(second);
        assertThat(ledger.reports().get(first.seq())).isEqualTo(first);
        assertThat(ledger.reports().get(List.of(second.seq(), first.seq(), 99L))).containsOnly(Map.entry(first.seq(), first), Map.entry(second.seq(), second));
    }

    @Test
    void theClaimsOfALaterVersionTakeThePlaceOfTheEarlierOnes() {
        file(Samples.shelling("r1", ""));
        file(Samples.shelling("r1", "Corrected."));

        assertThat(ledger.claims().find(ClaimFilter.ALL, Page.first(9))).extracting(FiledClaim::seq).containsExactly(3L, 4L);
        assertThat(ledger.claims().find(ClaimFilter.ALL.withEarlier(), Page.first(9))).hasSize(4);
    }

    /** Inputs that number their reports 1, 2, 3 have the same ids for quite other reports. */
    @Test
    void theSameIdWithQuiteAnotherTextIsAReportOfItsOwn() {
        file(Samples.shelling("1", ""));
        FiledReport other = file(Samples.submission("1", "Ministers of four coastal nations signed a fishing treaty yesterday.", List.of()));

        assertThat(other.earlier()).isNull();
        assertThat(ledger.claims().find(ClaimFilter.ALL, Page.first(9))).hasSize(2);
    }

    @Test
    void reportsAndClaimsComeInPagesInTheOrderOfFiling() {
        ledger.file(List.of(Samples.shelling("a", ""), Samples.shelling("b", ""), Samples.shelling("c", "")));

        assertThat(ledger.reports().after(1, 10)).extracting(FiledReport::id).containsExactly("b", "c");
        assertThat(ledger.claims().after(2, 3)).extracting(FiledClaim::seq).containsExactly(3L, 4L, 5L);
        assertThat(ledger.claims().get(List.of(6L, 1L, 99L))).extracting(FiledClaim::seq).containsExactly(1L, 6L);
        FiledClaim fourth = ledger.claims().after(3, 1).getFirst();
        assertThat(ledger.claims().find(fourth.id())).contains(fourth);
    }

    @Test
    void whatNoDatabaseCanKeepIsRefused() {
        assertThat(ledger.file(List.of(Samples.shelling("r1", "\0"), Samples.shelling("r2", "\ud83d"), Samples.shelling("r3", "🚚"))))
                .extracting(r -> r.getClass().getSimpleName()).containsExactly("Refused", "Refused", "Filed");
        assertThat(ledger.file(List.of(Samples.shelling("x".repeat(501), "")))).first().isInstanceOf(Receipt.Refused.class);
    }

    @Test
    void claimsAreFoundByWhatTheySay() {
        ledger.file(List.of(Samples.shelling("r1", ""), Samples.shelling("r2", "")));

        assertFound(new Condition.Stances(Set.of(Stance.DENIES)), 2L, 4L);
        assertFound(new Condition.Events(Set.of(EventClass.ASSAULT)), 1L, 2L, 3L, 4L);
        assertFound(new Condition.Events(Set.of(EventClass.AID)));
        assertFound(new Condition.Cameo("19"), 1L, 2L, 3L, 4L);
        assertFound(new Condition.Unnamed(), 1L, 3L);
        assertFound(new Condition.Takes(Condition.Role.ACTOR, "NORLAND"), 1L, 2L, 3L, 4L);
        assertFound(new Condition.Takes(Condition.Role.SOURCE, "redwire"), 1L, 3L);
        assertFound(new Condition.Takes(Condition.Role.ORIGIN, "redwire"));
        assertFound(new Condition.TakesFrom(Condition.Role.ORIGIN, "NOR"), 2L, 4L);
        assertFound(new Condition.InReport(2), 3L, 4L);
        assertFound(new Condition.Outlet("the gazette"), 1L, 2L, 3L, 4L);
    }

    @Test
    void claimsAreFoundByWhenAndWhere() {
        ledger.file(List.of(Samples.shelling("r1", "")));

        assertFound(new Condition.Happened(LocalDate.of(2021, 5, 2), null), 1L, 2L);
        assertFound(new Condition.Happened(LocalDate.of(2021, 5, 3), null));
        assertFound(new Condition.Happened(null, LocalDate.of(2021, 5, 1)));
        assertFound(new Condition.Published(LocalDate.of(2021, 5, 3), LocalDate.of(2021, 5, 3)), 1L, 2L);
        assertFound(new Condition.InCountry("OST"), 1L, 2L);
        assertFound(new Condition.AtPlace("port ostra"), 1L, 2L);
        // One degree of latitude is 111.2 km.
        assertFound(new Condition.Near(41.5, 20.25, 112), 1L, 2L);
        assertFound(new Condition.Near(41.5, 20.25, 110));
        assertFound(new Condition.Near(-40, 20.25, 20_100), 1L, 2L);
    }

    @Test
    void conditionsHoldTogetherAndAnswersComeInPages() {
        ledger.file(List.of(Samples.shelling("r1", ""), Samples.shelling("r2", ""), Samples.shelling("r3", "")));
        ClaimFilter filter = ClaimFilter.of(
                new Condition.Takes(Condition.Role.ACTOR, "Norland"), new Condition.Stances(Set.of(Stance.AFFIRMS)), new Condition.InCountry("OST"));

        assertThat(ledger.claims().find(filter, Page.first(2))).extracting(FiledClaim::seq).containsExactly(1L, 3L);
        assertThat(ledger.claims().find(filter, Page.first(2).after(3))).extracting(FiledClaim::seq).containsExactly(5L);
        assertThat(ledger.claims().find(filter, Page.newest(2))).extracting(FiledClaim::seq).containsExactly(5L, 3L);
        assertThat(ledger.claims().find(filter, Page.newest(2).after(3))).extracting(FiledClaim::seq).containsExactly(1L);
        assertThat(ledger.claims().find(ClaimFilter.ALL, Page.newest(1))).extracting(FiledClaim::seq).containsExactly(6L);
    }

    private void assertFound(Condition condition, Long... seqs) {
        assertThat(ledger.claims().find(ClaimFilter.of(condition), Page.first(10))).extracting(FiledClaim::seq).containsExactly(seqs);
    }

    @Test
    void happeningsGrowMergeAndSplit() {
        ledger.file(List.of(Samples.shelling("r1", ""), Samples.shelling("r2", "")));
        Happenings happenings = ledger.happenings();
        happenings.append(List.of(
                new Step.Opened("h1", 1, "the first of its kind"), new Step.Joined("h1", 2, "same words"), new Step.Opened("h2", 3, "another day")));
        happenings.append(List.of(new Step.Merged("h1", "h2", "the same day after all")));
        happenings.append(List.of(new Step.Split("h3", "h1", 2, "another town")));

        assertThat(happenings.claims("h1")).containsExactly(1L, 3L);
        assertThat(happenings.of(List.of(1L, 2L, 3L, 4L))).isEqualTo(Map.of(1L, "h1", 2L, "h3", 3L, "h1"));
        assertThat(happenings.find("h2")).map(HappeningState::intoOne).contains("h1");
        assertThat(happenings.steps("h2")).extracting(s -> s.step().because()).containsExactly("another day", "the same day after all");
        assertThat(happenings.after(0, 9)).extracting(HappeningState::id).containsExactly("h1", "h2", "h3");
        assertThat(happenings.changedAfter(3, 9)).extracting(HappeningState::id).containsExactly("h2", "h1", "h3");
    }

    @Test
    void whatIsNewIsCountedAndListedAfterAnEntry() {
        ledger.file(List.of(Samples.shelling("r1", "")));
        ledger.happenings().append(List.of(new Step.Opened("h1", 1, "the first of its kind"), new Step.Opened("h2", 2, "another day")));
        long entry = ledger.log().head().orElseThrow().seq();
        ledger.file(List.of(Samples.shelling("r2", "")));
        ledger.happenings().append(List.of(new Step.Joined("h1", 3, "same words"), new Step.Merged("h1", "h2", "the same day after all")));
        News news = ledger.log().after(entry);

        assertThat(news.counts()).containsEntry("report", 1L).containsEntry("joined", 1L).containsEntry("merged", 1L).doesNotContainKey("opened");
        assertThat(news.steps("merged", 9)).extracting(s -> s.step().because()).containsExactly("the same day after all");
        assertThat(news.moved(9)).as("the same figures again").isEmpty();
        assertThat(ledger.log().after(0).counts()).containsEntry("opened", 2L);
        assertThat(ledger.log().after(0).firstDenials(9)).extracting(News.FirstDenial::claim).doesNotHaveDuplicates();
    }

    @Test
    void stepsOfWhichOneIsWrongLeaveNoTrace() {
        ledger.file(List.of(Samples.shelling("r1", "")));

        assertThatThrownBy(() -> ledger.happenings().append(List.of(new Step.Opened("h1", 1, ""), new Step.Joined("nowhere", 2, ""))))
                .isInstanceOf(LedgerException.class).hasMessageContaining("nowhere");
        assertThat(ledger.happenings().find("h1")).isEmpty();
    }

    @Test
    void featuresAreKeptAndReplaced() {
        ledger.features().put("vector", Map.of("1", new byte[] {1, 2}, "2", new byte[] {3}));
        ledger.features().put("vector", Map.of("1", new byte[] {9}));
        ledger.features().mark("band", 7, List.of(11L, -5L));
        ledger.features().mark("band", 8, List.of(-5L));

        assertThat(ledger.features().get("vector", "1")).hasValue(new byte[] {9});
        assertThat(ledger.features().get("vector", List.of("1", "2", "3"))).containsOnlyKeys("1", "2");
        assertThat(ledger.features().marked("band", List.of(-5L, 12L))).containsExactly(7L, 8L);
        ledger.features().forget("band");
        assertThat(ledger.features().marked("band", List.of(-5L))).isEmpty();
    }

    private Follow follow(Channel channel) {
        return ledger.follows().make("Mia", new Subject.Search("q=shelled"), TellWhen.NEW, channel);
    }

    @Test
    void aFollowIsMadePausedAndEnded() {
        file(Samples.shelling("r1", ""));
        Follow made = follow(new Channel.Mail("mia@desk.example"));
        assertThat(made.base()).isEqualTo(new Follow.Base(1, 2, 0));
        ledger.follows().turn("Mia", made.seq(), Follow.State.PAUSED);
        reopen();

        Follow paused = ledger.follows().find(made.seq()).orElseThrow();
        assertThat(paused.state()).isEqualTo(Follow.State.PAUSED);
        assertThat(paused.subject()).isEqualTo(new Subject.Search("q=shelled"));
        assertThat(paused.channel()).isEqualTo(new Channel.Mail("mia@desk.example"));
        assertThat(ledger.follows().active()).isEmpty();
        assertThat(ledger.follows().open()).containsExactly(paused);
        ledger.follows().turn("Bo", made.seq(), Follow.State.ENDED);
        assertThat(ledger.follows().open()).isEmpty();
        assertThat(ledger.follows().newest(null, 9)).extracting(Follow::state).containsExactly(Follow.State.ENDED);
        assertThatThrownBy(() -> ledger.follows().turn("Bo", made.seq(), Follow.State.ACTIVE)).hasMessage("follow 1 has ended");
        assertThatThrownBy(() -> ledger.follows().make("Bo", new Subject.Happening("nowhere"), TellWhen.NEW, new Channel.Feed()))
                .hasMessage("the ledger has no happening nowhere");
        assertThat(ledger.log().after(0, 99)).extracting(Entry::kind).containsExactly("report", "reading", "follow", "follow_act", "follow_act");
    }

    @Test
    void nothingIsToldTwice() {
        long mia = follow(new Channel.Feed()).seq();
        long bo = follow(new Channel.Feed()).seq();

        assertThat(ledger.alerts().tell(mia, List.of(new Alert.Draft("x", "{\"a\":1}"), new Alert.Draft("y", "{}"), new Alert.Draft("x", "{}")))).isEqualTo(2);
        assertThat(ledger.alerts().tell(mia, List.of(new Alert.Draft("y", "{}")))).isZero();
        assertThat(ledger.alerts().tell(bo, List.of(new Alert.Draft("y", "{}")))).isEqualTo(1);
        assertThat(ledger.alerts().newest(mia, Long.MAX_VALUE, 9)).extracting(Alert::seq).containsExactly(2L, 1L);
        assertThat(ledger.alerts().newest(mia, 2, 9)).extracting(Alert::json).containsExactly("{\"a\":1}");
    }

    @Test
    void aMessageStaysAsItIsUntilItHasArrived() {
        long follow = follow(new Channel.Webhook("https://desk.example/hook")).seq();
        assertThat(ledger.deliveries().next(follow, 2)).isEmpty();
        ledger.alerts().tell(follow, List.of(new Alert.Draft("a", "{}"), new Alert.Draft("b", "{}"), new Alert.Draft("c", "{}")));

        Delivery first = ledger.deliveries().next(follow, 2).orElseThrow();
        assertThat(ledger.deliveries().begin(first.seq(), Duration.ofMinutes(2))).isTrue();
        assertThat(ledger.deliveries().begin(first.seq(), Duration.ofMinutes(2))).as("another program is sending it").isFalse();
        ledger.deliveries().end(first.seq(), Delivery.Outcome.FAILED, "the server answered 503");
        reopen();

        Delivery again = ledger.deliveries().next(follow, 2).orElseThrow();
        assertThat(again.seq()).isEqualTo(first.seq());
        assertThat(ledger.alerts().between(follow, again.first(), again.last())).hasSize(2);
        assertThat(ledger.deliveries().begin(again.seq(), Duration.ofMinutes(2))).isTrue();
        ledger.deliveries().end(again.seq(), Delivery.Outcome.DELIVERED, "");
        assertThat(ledger.deliveries().begin(again.seq(), Duration.ZERO)).as("it has arrived").isFalse();

        Delivery next = ledger.deliveries().next(follow, 2).orElseThrow();
        assertThat(next.first()).isEqualTo(3);
        assertThat(ledger.deliveries().newest(follow, 9)).extracting(Delivery::tries).containsExactly(0, 2);
    }
}
