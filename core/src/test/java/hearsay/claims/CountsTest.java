package hearsay.claims;

import static org.assertj.core.api.Assertions.assertThat;

import hearsay.report.Span;
import java.time.LocalDate;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Each line: words with the count in brackets, value, bound, unit. */
class CountsTest {
    private static final Counts COUNTS = Counts.load("en");
    private static final TimeExpressions TIMES = TimeExpressions.load("en");
    private static final Anchor PUBLISHED = new Anchor(LocalDate.of(2020, 10, 3));

    private static List<Quantity> find(String text) {
        return COUNTS.find(text, TIMES.find(text, PUBLISHED));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            textBlock =
                    """
                    Turkey sent [300 fighters] north.                        | 300        | exactly  | fighters
                    Turkey sent [at least 300 proxies] north.                | 300        | at least | proxies
                    They hold [more than 1,500 prisoners] there.             | 1500       | at least | prisoners
                    They hold [up to 40 hostages] there.                     | 40         | at most  | hostages
                    They hold [as many as 18 hostages] there.                | 18         | at most  | hostages
                    They hold [fewer than 18 hostages] there.                | 18         | at most  | hostages
                    They hold [some 300 hostages] there.                     | 300        | about    | hostages
                    They hold [nearly 300 hostages] there.                   | 300        | about    | hostages
                    They hold [an estimated 300 hostages] there.             | 300        | about    | hostages
                    They saw [dozens of tanks] there.                        | 24         | at least | tanks
                    They saw [hundreds of refugees] there.                   | 200        | at least | refugees
                    They saw [thousands of refugees] there.                  | 1000       | at least | refugees
                    They saw [tens of thousands of refugees] there.          | 20000      | at least | refugees
                    They saw [two dozen trucks] there.                       | 24         | exactly  | trucks
                    They saw [a hundred trucks] there.                       | 100        | exactly  | trucks
                    They saw [about a half-dozen gunmen] there.              | 6          | about    | gunmen
                    They saw [seventeen rockets] there.                      | 17         | exactly  | rockets
                    Relief for [half a million people] came.                 | 500000     | exactly  | people
                    Relief for [1.5 million people] came.                    | 1500000    | exactly  | people
                    Relief for [two hundred and fifty thousand people] came. | 250000     | exactly  | people
                    The plan costs [$1.7 billion] in all.                    | 1700000000 | exactly  | dollars
                    The plan costs [€3m] in all.                             | 3000000    | exactly  | euros
                    The plan costs [10 million euros] in all.                | 10000000   | exactly  | euros
                    The plan costs [nearly 730 million yen] in all.          | 730000000  | about    | yen
                    The shelling killed [12 people] there.                   | 12         | exactly  | people killed
                    [Twelve people] were reportedly killed.                  | 12         | exactly  | people killed
                    The raid left [six dead] there.                          | 6          | exactly  | dead
                    The man killed two people and wounded [nine others].     | 9          | exactly  | people wounded
                    Three people are dead and [seven more injured].          | 7          | exactly  | injured
                    [At least 11 others] were wounded in the raid.           | 11         | at least | people wounded
                    The raid left two dead and [24 wounded] there.           | 24         | exactly  | wounded
                    He gave the number of soldiers killed as [18] on Friday. | 18         | exactly  | soldiers killed
                    They freed [nine Russian airborne soldiers] there.       | 9          | exactly  | airborne soldiers
                    They freed [five of the hostages] there.                 | 5          | exactly  | hostages
                    They freed [12 women and children] there.                | 12         | exactly  | women and children
                    The raid caused [no casualties] there.                   | 0          | exactly  | casualties
                    They sent [14 U.S. aircraft] there.                      | 14         | exactly  | aircraft
                    They lost [one soldier] there.                           | 1          | exactly  | soldier
                    """)
    void a_count_has_value_bound_and_unit(String marked, double value, String bound, String unit) {
        String text = marked.replace("[", "").replace("]", "");
        String words = marked.substring(marked.indexOf('[') + 1, marked.indexOf(']'));
        List<Quantity> found = find(text).stream().filter(q -> q.mention().text().equals(words)).toList();
        assertThat(found).as(() -> find(text).toString()).hasSize(1);
        Quantity q = found.getFirst();
        assertThat(q.value()).isEqualTo(value);
        assertThat(q.bound()).isEqualTo(bound);
        assertThat(q.unit()).isEqualTo(unit);
        assertThat(q.because()).isNotBlank();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    It could build 20 to 25 warheads.      | 20 | 25
                    It could build 20-25 warheads.         | 20 | 25
                    It kept three or four guards there.    | 3  | 4
                    Between 20 and 30 soldiers fell.       | 20 | 30
                    It paid 2 to 3 million dollars.        | 2000000 | 3000000
                    """)
    void a_range_has_two_ends(String text, double value, double upper) {
        assertThat(find(text)).singleElement().satisfies(q -> {
            assertThat(q.value()).isEqualTo(value);
            assertThat(q.upper()).isEqualTo(upper);
        });
    }

    @Test
    void one_clause_can_count_two_things() {
        assertThat(find("The blast killed 12 people and wounded 30."))
                .extracting(Quantity::unit)
                .containsExactly("people killed", "people wounded");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "It was signed on 3 October 2018.",
                "He is a 25-year-old from Aleppo.",
                "Turnout was 49 percent, or 49%.",
                "He came 3rd, she came fifth.",
                "They fired 155mm guns and the S-300.",
                "One of the envoys resigned.",
                "Call 0044 20 7946 0018 now.",
                "Resolution 2231 sanctions lapse.",
                "Under Article 5 allies must act.",
                "They marched 30 kilometers in two days.",
                "The blast came at 10:35 a.m.",
                "Some 1990s tanks were seen.",
                "The two countries and both sides agreed.",
                "No one was there, and no deal was made.",
                "Nearly 1 in 3 Syrians fled."
            })
    void what_is_no_count_is_left_alone(String text) {
        assertThat(find(text)).as(text).isEmpty();
    }

    @Test
    void a_claim_has_the_counts_that_lie_in_its_words() {
        String text = "It killed 12 people, and 300 fighters left.";
        Span content = new Span(text.indexOf("300"), text.length() - 1);
        assertThat(Counts.within(find(text), List.of(content))).extracting(Quantity::value).containsExactly(300.0);
    }

    @Property
    void any_text_can_be_read(@ForAll String text) {
        assertThat(find(text)).allMatch(q -> q.mention().span().of(text).equals(q.mention().text()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"9", "1 ", "1,000,", "no ", "killed 5 ", "5 of the ", "5 soldiers and ", "a hundred ", "two hundred and ", "\")"})
    void time_grows_with_the_length_of_a_hostile_text_and_no_faster(String piece) {
        String small = piece.repeat(20_000 / piece.length());
        String large = piece.repeat(200_000 / piece.length());
        COUNTS.find(small, List.of());
        long start = System.nanoTime();
        COUNTS.find(small, List.of());
        long once = Math.max(System.nanoTime() - start, 20_000_000);
        start = System.nanoTime();
        COUNTS.find(large, List.of());
        assertThat(System.nanoTime() - start).isLessThan(60 * once);
    }
}
