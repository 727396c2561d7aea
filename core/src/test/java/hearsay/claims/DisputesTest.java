package hearsay.claims;

import static org.assertj.core.api.Assertions.assertThat;

import hearsay.lexicon.EventClass;
import hearsay.report.Report;
import hearsay.report.Span;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class DisputesTest {

    private final List<Claim> claims = new ArrayList<>();
    private final StringBuilder text = new StringBuilder();

    /** What a claim of these tests may have beside its words. */
    private record Told(Stance stance, Modality modality, EventClass type, String actor, String recipient, String count) {
        static Told of(EventClass type, String actor, String recipient) {
            return new Told(Stance.AFFIRMS, Modality.HAPPENED, type, actor, recipient, null);
        }

        Told by(Stance other) {
            return new Told(other, modality, type, actor, recipient, count);
        }

        Told as(Modality other) {
            return new Told(stance, other, type, actor, recipient, count);
        }

        Told with(String other) {
            return new Told(stance, modality, type, actor, recipient, other);
        }
    }

    private static final Told SENT = Told.of(EventClass.AID, "TUR", "AZE");

    @Test
    void aDenialStandsAgainstEveryoneWhoSaysTheSame() {
        Claim sources = says("two rebel sources", "Turkey was sending fighters to Azerbaijan", SENT);
        Claim ankara = says("Ankara", sources, SENT.by(Stance.DENIES));
        Claim baku = says("Baku", sources, SENT.by(Stance.DENIES));
        Claim armenia = says("Armenia", "Turkey hired mercenaries for its ally", Told.of(EventClass.MOBILIZE, "TUR", null)
                .with(null));
        Claim observatory = says("Observatory", "Ankara sent proxy fighters from Syria", Told.of(EventClass.AID, "TUR", null));
        says("Moscow", "Lavrov and Zarif talked by phone", Told.of(EventClass.CONSULT, "RUS", null));

        assertThat(found()).containsExactly(new Dispute.Denied(List.of(sources, observatory), List.of(ankara, baku)));
        assertThat(found()).noneSatisfy(dispute -> assertThat(dispute.toString()).contains(armenia.id()));
    }

    @Test
    void mercenariesForTheSameAllyAreTheSameThingUnderAnotherClass() {
        Claim denial = says("Ankara", "it sent fighters to Azerbaijan", SENT.by(Stance.DENIES));
        Claim armenia = says("Armenia", "Turkey moved fighters for its ally Azerbaijan", Told.of(EventClass.MOBILIZE, "TUR", "AZE"));

        assertThat(found()).containsExactly(new Dispute.Denied(List.of(armenia), List.of(denial)));
    }

    @Test
    void aDenialThatNobodySpeaksAgainstIsNone() {
        says("Ankara", "it sent fighters to Azerbaijan", SENT.by(Stance.DENIES));
        says("Ankara", "it sent grain to Lebanon", Told.of(EventClass.AID, "TUR", "LBN"));
        says("Moscow", "it sent fighters to Azerbaijan", Told.of(EventClass.AID, "RUS", "AZE"));
        says("Brussels", "Turkey sanctioned Azerbaijan over fighters", Told.of(EventClass.SANCTION, "TUR", "AZE"));

        assertThat(found()).isEmpty();
    }

    @Test
    void whoSaysThatItDidNotHappenDenies() {
        Claim kyiv = says("Kyiv", "Russian troops shelled the hospital", Told.of(EventClass.ASSAULT, "RUS", "UKR"));
        Claim moscow = says(
                "Moscow", "its troops had not shelled the hospital", Told.of(EventClass.ASSAULT, "RUS", "UKR").as(Modality.NEGATED));

        assertThat(found()).containsExactly(new Dispute.Denied(List.of(kyiv), List.of(moscow)));
    }

    @Test
    void figuresAreDisputedOnlyWhereTheyCannotBothHold() {
        Told killed = Told.of(EventClass.ASSAULT, "ISR", "LBN");
        Claim army = says("the army", "strikes on Beirut killed exactly so many", killed.with("exactly 12 people killed"));
        says("the mayor", "strikes on Beirut killed many", killed.with("at least 10 people killed"));
        says("the doctors", "strikes on Beirut killed or hurt many", killed.with("exactly 40 people hurt"));
        Claim ministry = says("the ministry", "strikes on Beirut killed more", killed.with("at least 15 people killed"));

        assertThat(found())
                .containsExactly(new Dispute.Figures(
                        new Dispute.Count(army, army.quantities().getFirst()),
                        new Dispute.Count(ministry, ministry.quantities().getFirst())));
    }

    @Test
    void threeHundredAndAtLeastThreeHundredCanBothHold() {
        says("the president", "Turkey sent fighters to Azerbaijan", SENT.with("exactly 300 fighters"));
        says("the Observatory", "Turkey sent fighters to Azerbaijan", SENT.with("at least 300 fighters"));

        assertThat(found()).isEmpty();
    }

    @Test
    void boundsOfAboutReachATenthToEachSide() {
        Quantity about = quantity("about 100 people");
        assertThat(Bounds.of(about).canBothHold(Bounds.of(quantity("exactly 110 people")))).isTrue();
        assertThat(Bounds.of(about).canBothHold(Bounds.of(quantity("exactly 111 people")))).isFalse();
        assertThat(Bounds.of(about).canBothHold(Bounds.of(quantity("at most 90 people")))).isTrue();
        assertThat(Bounds.of(about).canBothHold(Bounds.of(quantity("at most 80 people")))).isFalse();
    }

    private Claim says(String source, String words, Told told) {
        Span span = new Span(text.length(), text.length() + words.length());
        text.append(words).append(". ");
        return says(source, span, told);
    }

    private Claim says(String source, Claim same, Told told) {
        return says(source, same.extent(), told);
    }

    private Claim says(String source, Span span, Told told) {
        Source speaker = new Source(mention(source), source, null, Source.Kind.PERSON, null);
        Claim claim = new Claim(
                "claim" + claims.size(),
                List.of(span),
                List.of(speaker),
                told.stance(),
                new Event(told.type(), null, "", null),
                parties(told.actor()),
                parties(told.recipient()),
                told.modality(),
                false,
                null,
                List.of(),
                told.count() == null ? List.of() : List.of(quantity(told.count())),
                1,
                List.of());
        claims.add(claim);
        return claim;
    }

    private static List<Party> parties(String country) {
        return country == null ? List.of() : List.of(new Party(mention(country), country, country, "GOV", "test"));
    }

    private static Mention mention(String words) {
        return new Mention(new Span(0, words.length()), words);
    }

    /** Such as "at least 300 people killed". */
    private static Quantity quantity(String words) {
        String bound = words.replaceFirst(" \\d.*", "");
        String[] rest = words.substring(bound.length() + 1).split(" ", 2);
        return new Quantity(mention(words), Double.parseDouble(rest[0]), null, bound, rest[1], "test");
    }

    private List<Dispute> found() {
        Report report = new Report(
                "id", null, null, null, null, null, "en", "0".repeat(64), text.toString(), List.of());
        return Disputes.load()
                .in(new CodedReport(report, claims, List.of(), List.of(), List.of(), List.of(), List.of()));
    }
}
