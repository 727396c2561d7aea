package hearsay.happenings;

import static org.assertj.core.api.Assertions.assertThat;

import hearsay.claims.Stance;
import hearsay.happenings.Contention.Kind;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ReckoningTest {
    private final Reports reports = new Reports();
    private final Reckoning reckoning = new Reckoning(Tolls.load());

    @Test
    void threeAndFiveKilledIsDisputedAndAChange() {
        Happening happening = of(
                told("Post", "2021-05-08", "The blast killed 3 people.", "3 people"),
                told("Mail", "2021-05-09", "The blast killed 5 people.", "5 people"));

        assertThat(happening.disputes()).singleElement().satisfies(dispute -> {
            assertThat(dispute.kind()).isEqualTo(Kind.NUMBER);
            assertThat(dispute.of()).isEqualTo("killed");
            assertThat(dispute.values()).extracting(Contention.Value::value).containsExactly("3", "5");
            assertThat(dispute.values()).extracting(Contention.Value::origins).containsExactly(List.of("Post"), List.of("Mail"));
        });
        assertThat(happening.changes()).singleElement().satisfies(change ->
                assertThat(change.from() + " to " + change.to()).isEqualTo("3 to 5"));
    }

    @Test
    void threeAndAtLeastThreeIsNoDispute() {
        assertThat(of(
                        told("Post", "2021-05-08", "The blast killed 3 people.", "3 people"),
                        told("Mail", "2021-05-09", "The blast killed at least 3 people.", "at least 3 people"))
                .disputes()).isEmpty();
    }

    @Test
    void theKilledAreNotTheWounded() {
        assertThat(of(
                        told("Post", "2021-05-08", "The blast killed 3 people.", "3 people"),
                        told("Mail", "2021-05-09", "The blast injured 5 people.", "5 people"))
                .disputes()).isEmpty();
    }

    @Test
    void aPartIsNotTheWhole() {
        assertThat(of(
                        told("Post", "2021-05-08", "The blast killed 5 people.", "5 people"),
                        told("Mail", "2021-05-09", "The blast killed 2 other people.", "2 other people"))
                .disputes()).isEmpty();
    }

    @Test
    void aNumberThatStandsForPeopleCounts() {
        assertThat(of(
                        told("Post", "2021-05-08", "The blast killed 3 people.", "3 people"),
                        told("Mail", "2021-05-09", "The blast was loud, and 13 were killed.", null))
                .disputes()).extracting(Contention::of).containsExactly("killed");
    }

    @Test
    void theNumberThatIsDialledCountsNobody() {
        assertThat(of(
                        told("Post", "2021-05-08", "The blast killed 3 people.", "3 people"),
                        told("Mail", "2021-05-09", "The blast killed the 911 caller.", "911 caller"))
                .disputes()).isEmpty();
    }

    @Test
    void whatAWholeWarHasCostIsNoNumberOfOneBlast() {
        assertThat(of(
                        told("Post", "2021-05-08", "The blast killed 3 people.", "3 people"),
                        told("Mail", "2021-05-09", "The blast came in a war that has killed at least 200000 people since 2011.", "at least 200000 people"))
                .disputes()).isEmpty();
    }

    @Test
    void aNameThatIsAPartOfAnotherIsOneOrigin() {
        Happening happening = of(
                said("Post", "The blast was an attack, Ostravik police said.", Stance.AFFIRMS, "Ostravik police"),
                said("Mail", "The blast was an attack, police said.", Stance.AFFIRMS, "police"),
                said("Echo", "The blast was an attack, the Free League said.", Stance.AFFIRMS, "Free League"));

        assertThat(happening.independent()).isEqualTo(2);
        assertThat(happening.affirm()).extracting(Origin::because).containsExactly("", "also called Ostravik police", "");
    }

    @Test
    void oneOriginInTwoPapersCountsOnce() {
        Happening happening = of(
                said("Post", "The blast was an attack, the Norland Army said.", Stance.AFFIRMS, "Norland Army"),
                said("Mail", "The blast was an attack, the Norland Army said.", Stance.AFFIRMS, "Norland Army"));

        assertThat(happening.independent()).isEqualTo(1);
        assertThat(happening.grade().credibility()).as("nothing corroborates it").isEqualTo(6);
        assertThat(happening.grade().source()).isEqualTo("F");
    }

    @Test
    void whatOneSideSaysAndTheOtherDeniesIsDisputed() {
        Happening happening = of(
                said("Post", "The blast was an attack, the Norland Army said.", Stance.AFFIRMS, "Norland Army"),
                said("Mail", "The blast was an attack, the Free League said.", Stance.DENIES, "Free League"));

        assertThat(happening.disputes()).extracting(Contention::kind).containsExactly(Kind.WHETHER);
        assertThat(happening.deny()).extracting(Origin::name).containsExactly("Free League");
        assertThat(happening.grade().credibility()).isEqualTo(4);
        assertThat(happening.grade().because()).containsExactly("1 independent origin affirms", "1 denies");
    }

    @Test
    void copiesOfOneTextCountOnce() {
        Account one = told("Post", "2021-05-08", "The blast killed 3 people.", "3 people");
        Account copy = told("Mail", "2021-05-08", "The blast killed 3 people.", "3 people");
        List<Member> members = List.of(
                new Member(one.statements().getFirst(), one, null, one.number()),
                new Member(copy.statements().getFirst(), copy, null, one.number()));

        Happening happening = reckoning.of("h", members, List.of());

        assertThat(happening.independent()).isEqualTo(1);
        assertThat(happening.affirm().getLast().because()).isEqualTo("copy of Post");
    }

    private Account told(String outlet, String day, String text, @Nullable String number) {
        return reports.draft(outlet, day, text).claims(text.substring(0, text.length() - 1), "blast", null, number, null).made();
    }

    private Account said(String outlet, String text, Stance stance, String who) {
        return reports.draft(outlet, "2021-05-08", text).claims("The blast was an attack", "attack", who, null, null, stance, null).made();
    }

    private Happening of(Account... accounts) {
        return reckoning.of("h", Reports.members(accounts), List.of());
    }
}
