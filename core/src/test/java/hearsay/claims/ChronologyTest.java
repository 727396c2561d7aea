package hearsay.claims;

import static org.assertj.core.api.Assertions.assertThat;

import hearsay.lexicon.EventClass;
import hearsay.reading.Words;
import hearsay.report.Report;
import hearsay.report.Span;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Claims that no expression dates. The reports are published on Saturday 3 October 2020. */
class ChronologyTest {
    private static final String STORY =
            "Shells hit the port on Thursday and set a ship on fire. Six sailors died in the attack, a doctor said. Talks may follow.";

    private static List<Claim> dated(String text, Claim... claims) {
        Report report = new Report("r", null, null, null, "2020-10-03", null, "en", "00", text, List.of());
        List<When> times = TimeExpressions.load("en").find(text, new Anchor(LocalDate.of(2020, 10, 3)));
        List<Claim> given = new ArrayList<>();
        for (Claim claim : claims) {
            When own = times.stream().filter(t -> claim.extent().contains(t.mention().span())).findFirst().orElse(null);
            given.add(own == null ? claim : claim.dated(own));
        }
        return new Chronology(report, Words.of(text, Set.of()), times).date(given);
    }

    private static Claim claim(String text, String words, @Nullable EventClass type, Modality modality) {
        int at = text.indexOf(words);
        Span content = new Span(at, at + words.length());
        Event event = type == null ? null : new Event(type, null, "190", null);
        return new Claim(words, List.of(content), List.of(), Stance.AFFIRMS, event, List.of(), List.of(), modality, false, null, List.of(), List.of(), 1, List.of());
    }

    private static String date(Claim claim) {
        return claim.time() == null ? "none" : String.valueOf(claim.time().edtf());
    }

    @Test
    void what_goes_on_with_a_dated_happening_takes_its_date_as_uncertain() {
        Claim shelling = claim(STORY, "Shells hit the port on Thursday", EventClass.ASSAULT, Modality.HAPPENED);
        Claim deaths = claim(STORY, "Six sailors died in the attack", EventClass.ASSAULT, Modality.HAPPENED);
        List<Claim> claims = dated(STORY, shelling, deaths);
        assertThat(date(claims.getFirst())).isEqualTo("2020-10-01");
        assertThat(date(claims.getLast())).isEqualTo("2020-10-01?");
        assertThat(claims.getLast().because().getLast()).contains("Thursday", "carried over", "of a like event");
    }

    @Test
    void the_reason_is_kept_apart_from_a_date_that_the_text_gives() {
        Claim shelling = claim(STORY, "Shells hit the port on Thursday", EventClass.ASSAULT, Modality.HAPPENED);
        assertThat(dated(STORY, shelling).getFirst().because().getLast()).doesNotContain("carried over");
    }

    @Test
    void a_report_without_dates_dates_nothing() {
        String text = "Rebels shelled the port. They had vowed to do so.";
        Claim claim = claim(text, "Rebels shelled the port", EventClass.ASSAULT, Modality.HAPPENED);
        assertThat(date(dated(text, claim).getFirst())).isEqualTo("none");
    }

    @Test
    void a_year_of_long_ago_dates_nothing_else() {
        String text = "The war began in 1988. Its leaders may meet again, envoys said much later in their letter to the court.";
        Claim war = claim(text, "The war began in 1988", EventClass.ASSAULT, Modality.HAPPENED);
        Claim talks = claim(text, "Its leaders may meet again", EventClass.CONSULT, Modality.HYPOTHETICAL);
        assertThat(date(dated(text, war, talks).getLast())).isEqualTo("none");
    }

    @Test
    void an_interval_carries_no_mark_of_doubt_and_an_approximate_date_both() {
        Mention words = Mention.of("around 2014", new Span(0, 11));
        assertThat(new When(words, "2014~", "2014", "DATE", "").uncertain("").edtf()).isEqualTo("2014%");
        assertThat(new When(words, "2014", "2014", "DATE", "").uncertain("").edtf()).isEqualTo("2014?");
        assertThat(new When(words, "2014/2015", "2014", "DATE", "").uncertain("").edtf()).isEqualTo("2014/2015");
    }
}
