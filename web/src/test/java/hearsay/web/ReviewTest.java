package hearsay.web;

import static org.assertj.core.api.Assertions.assertThat;

import hearsay.ledger.FiledClaim;
import hearsay.ledger.Judgement;
import hearsay.ledger.Step;
import hearsay.ledger.Verdict;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a reviewer can do, and that two of them do not undo each other's work unawares. */
class ReviewTest {

    private static final String REPORT = "{\"id\":\"a\",\"title\":\"Port shelled\",\"outlet\":\"The Lantern\",\"published\":\"2026-03-09\",\"text\":"
            + "\"The governor, Olena Harasym, said on Monday that Russian troops had shelled the port of Odesa and killed 14 people. "
            + "The defence ministry in Moscow denied that its troops had shelled the port.\"}\n";

    @TempDir
    private Path folder;

    private Newsroom newsroom;
    private FiledClaim claim;

    @BeforeEach
    void open() {
        newsroom = Newsroom.empty(folder);
        newsroom.file(REPORT.getBytes(java.nio.charset.StandardCharsets.UTF_8));
        claim = newsroom.ledger.claims().after(0, 1).getFirst();
    }

    @AfterEach
    void close() {
        newsroom.close();
    }

    private HttpResponse<String> judge(String act, Map<String, String> fields) {
        return newsroom.post("/review/claim/" + claim.seq() + "/" + act, fields);
    }

    private List<Judgement> judgements() {
        return newsroom.ledger.judgements().about(claim.id());
    }

    @Test
    void aConfirmedClaimHasNameAndTimeAndLeavesTheQueue() {
        judge("confirm", Map.of("who", "Ada", "why", "read it", "seen", "0"));
        assertThat(judgements()).singleElement().satisfies(j -> {
            assertThat(j.who()).isEqualTo("Ada");
            assertThat(j.why()).isEqualTo("read it");
            assertThat(j.verdict()).isEqualTo(new Verdict.Confirmed(claim.id()));
        });
        assertThat(newsroom.page("/review").select(".queue a, .review .claim").eachAttr("href")).doesNotContain("/review?claim=" + claim.seq());
        assertThat(newsroom.page("/judgements").text()).contains("Ada confirmed", "read it");
    }

    @Test
    void aRejectionNeedsAReasonAndEveryActAName() {
        assertThat(judge("reject", Map.of("who", "Ada", "seen", "0")).statusCode()).isEqualTo(400);
        assertThat(judge("confirm", Map.of("who", " ", "seen", "0")).statusCode()).isEqualTo(400);
        assertThat(judgements()).isEmpty();
    }

    @Test
    void aCorrectionKeepsOnlyWhatIsOtherwise() {
        String stance = claim.claim().stance().word().equals("denies") ? "affirms" : "denies";
        judge("correct", Map.of("who", "Ada", "why", "it is denied", "seen", "0", "stance", stance));
        assertThat(judgements().getFirst().verdict()).isEqualTo(new Verdict.Corrected(claim.id(), "{\"stance\":\"" + stance + "\"}"));
        assertThat(newsroom.page("/report/1").select(".claims .judged").text()).contains("corrected to stance " + stance + " by Ada", "it is denied");
        assertThat(judge("correct", Map.of("who", "Ada", "why", "x", "seen", "1", "stance", "perhaps")).statusCode()).isEqualTo(400);
    }

    @Test
    void theSecondOfTwoReviewersIsToldAndNothingIsOverwritten() {
        judge("confirm", Map.of("who", "Ada", "seen", "0"));
        HttpResponse<String> second = judge("reject", Map.of("who", "Ben", "why", "not said", "seen", "0"));
        assertThat(second.statusCode()).isEqualTo(409);
        assertThat(second.body()).contains("Somebody else has judged this in the meantime");
        assertThat(judgements()).extracting(Judgement::who).containsExactly("Ada");
    }

    @Test
    void whatIsUndoneStaysInTheRecord() {
        judge("confirm", Map.of("who", "Ada", "seen", "0"));
        long number = judgements().getFirst().seq();
        newsroom.post("/judgement/" + number + "/undo", Map.of("who", "Ada"));
        assertThat(judgements()).singleElement().satisfies(j -> assertThat(j.undone()).isTrue());
        assertThat(newsroom.post("/judgement/" + number + "/undo", Map.of("who", "Ada")).statusCode()).isEqualTo(400);
    }

    @Test
    void aSourceIsGradedOnItsPage() {
        newsroom.post("/grade", Map.of("source", "Olena Harasym", "letter", "B", "who", "Ada", "why", "was there", "seen", "0"));
        Document page = newsroom.page("/speaker?name=Olena+Harasym");
        assertThat(page.select("#grade").text()).contains("graded B");
        assertThat(newsroom.post("/grade", Map.of("source", "Olena Harasym", "letter", "Z", "who", "Ada")).statusCode()).isEqualTo(400);
    }

    @Test
    void happeningsAreMergedSplitAndMendedAgain() {
        List<FiledClaim> claims = newsroom.ledger.claims().after(0, 10);
        FiledClaim other = claims.get(1);
        newsroom.ledger.happenings().append(List.of(new Step.Opened("one", claim.seq(), "a test"), new Step.Opened("two", other.seq(), "a test")));
        newsroom.post("/happening/one/merge", Map.of("other", "two", "who", "Ada", "why", "one port", "seen", "0"));
        assertThat(newsroom.ledger.happenings().claims("one")).containsExactly(claim.seq(), other.seq());
        assertThat(newsroom.page("/happening/two").text()).contains("This happening went into another one");

        newsroom.post("/judgement/1/undo", Map.of("who", "Ada"));
        assertThat(newsroom.ledger.happenings().claims("one")).containsExactly(claim.seq());

        newsroom.post("/happening/one/merge", Map.of("other", newsroom.ledger.happenings().of(other.seq()).orElseThrow(), "who", "Ada"));
        newsroom.post("/happening/one/split", Map.of("claim", other.id(), "who", "Ada", "why", "another day"));
        assertThat(newsroom.ledger.happenings().of(other.seq())).isPresent().get().isNotEqualTo("one");
        assertThat(newsroom.failures).isEmpty();
    }
}
