package hearsay.claims;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Each line: words with the expression in brackets, EDTF, TIMEX3 value. The reports are published on Saturday 3 October 2020. */
class TimeExpressionsTest {
    private static final TimeExpressions TIMES = TimeExpressions.load("en");
    private static final Anchor PUBLISHED = new Anchor(LocalDate.of(2020, 10, 3));

    private static void reads(String marked, Anchor anchor, String edtf, String timex) {
        String text = marked.replace("[", "").replace("]", "");
        String words = marked.substring(marked.indexOf('[') + 1, marked.indexOf(']'));
        List<When> found = TIMES.find(text, anchor);
        assertThat(found).as(text).extracting(w -> w.mention().text()).contains(words);
        When when = found.stream().filter(w -> w.mention().text().equals(words)).findFirst().orElseThrow();
        assertThat(when.mention().span().start()).isEqualTo(marked.indexOf('['));
        assertThat(String.valueOf(when.edtf())).as(text + ", " + when.because()).isEqualTo(edtf);
        assertThat(when.timex()).as(text + ", " + when.because()).isEqualTo(timex);
        assertThat(when.because()).isNotBlank();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            textBlock =
                    """
                    The convoy crossed on [Friday].                                | 2020-10-02            | 2020-10-02
                    The convoy will cross on [Friday].                             | 2020-10-09            | 2020-10-09
                    The talks are scheduled for [Tuesday].                         | 2020-10-06            | 2020-10-06
                    The talks had been due on [Tuesday].                           | 2020-09-29            | 2020-09-29
                    The minister declined to comment on [Tuesday].                 | 2020-09-29            | 2020-09-29
                    A shell fell on [Saturday].                                    | 2020-10-03            | 2020-10-03
                    A shell fell [last Saturday].                                  | 2020-09-26            | 2020-09-26
                    Shelling resumed [late on Wednesday].                          | 2020-09-30            | 2020-09-30
                    Shelling resumed [Thursday night].                             | 2020-10-01            | 2020-10-01TNI
                    They met [yesterday] in Vienna.                                | 2020-10-02            | 2020-10-02
                    They will meet [tomorrow morning].                             | 2020-10-04            | 2020-10-04TMO
                    The curfew begins [tonight].                                   | 2020-10-03            | 2020-10-03TNI
                    The port was hit [overnight].                                  | 2020-10-02/2020-10-03 | 2020-10-03TNI
                    The two sides traded fire [this week].                         | 2020-09-28/2020-10-04 | 2020-W40
                    The envoy resigned [last week].                                | 2020-09-21/2020-09-27 | 2020-W39
                    The envoy resigned [earlier this month].                       | 2020-10               | 2020-10
                    The envoy resigned [last month].                               | 2020-09               | 2020-09
                    The army left [last year].                                     | 2019                  | 2019
                    Elections follow [next year].                                  | 2021                  | 2021
                    It fell [last May] to the rebels.                              | 2020-05               | 2020-05
                    Fighting flared over [the weekend].                            | 2020-10-03/2020-10-04 | 2020-W40-WE
                    Fighting flared [this summer].                                 | 2020-22               | 2020-SU
                    The treaty was signed on [Oct. 1].                             | 2020-10-01            | 2020-10-01
                    The treaty was signed on [Aug. 12].                            | 2020-08-12            | 2020-08-12
                    The treaty lapses on [Dec. 12] and will not be renewed.        | 2020-12-12            | 2020-12-12
                    It was signed on [3 October 2018] in Minsk.                    | 2018-10-03            | 2018-10-03
                    It was signed on [October 3rd, 2018] in Minsk.                 | 2018-10-03            | 2018-10-03
                    It was signed in [September].                                  | 2020-09               | 2020-09
                    It was signed in [March 2014].                                 | 2014-03               | 2014-03
                    It expires in [April next year].                               | 2021-04               | 2021-04
                    Observers counted on [10/02/2020] only.                        | 2020-10-02            | 2020-10-02
                    Observers counted on [25/09/2020] only.                        | 2020-09-25            | 2020-09-25
                    Observers counted on [2020-09-25] only.                        | 2020-09-25            | 2020-09-25
                    The truce was broken in [2016].                                | 2016                  | 2016
                    They have ruled since [1994].                                  | 1994/..               | 1994
                    The mandate runs until [2023].                                 | ../2023               | 2023
                    The war of [1991-94] left the region divided.                  | 1991/1994             | 1991/1994
                    Thousands fled in [the early 1990s].                           | 199X                  | 199X
                    Thousands fled in [the '90s].                                  | 199X                  | 199X
                    It was built in [the nineteenth century].                      | 18XX                  | 18XX
                    The base closed [around 2014].                                 | 2014~                 | 2014
                    Output fell in [the third quarter of 2019].                    | 2019-07/2019-09       | 2019-Q3
                    Output fell in [Q3 2019] again.                                | 2019-07/2019-09       | 2019-Q3
                    Output fell in [the first half of 2019].                       | 2019-01/2019-06       | 2019-H1
                    The blast came at [8:57 p.m.] on a bridge.                     | 2020-10-03T20:57      | 2020-10-03T20:57
                    The blast came at [2057 GMT] on a bridge.                      | 2020-10-03T20:57Z     | 2020-10-03T20:57Z
                    Seen at Mosul, GMT [20:57] and later.                          | 2020-10-03T20:57Z     | 2020-10-03T20:57Z
                    The blast came at [7 a.m. on Thursday].                        | 2020-10-01T07:00      | 2020-10-01T07:00
                    He left [three days ago].                                      | 2020-09-30            | 2020-09-30
                    He left [two weeks ago].                                       | 2020-09-19~           | 2020-W38
                    He left [five months ago].                                     | 2020-05               | 2020-05
                    He left [a decade ago].                                        | 2010                  | 2010
                    He left [several years ago].                                   | null                  | PAST_REF
                    They fought over [the past two days].                          | 2020-10-02/2020-10-03 | P2D
                    They fought in [the past year].                                | 2019-10/2020-10       | 2019
                    They fought in [recent weeks].                                 | 2020-09~              | PXW
                    They may fight in [the coming days].                           | 2020-10~              | PXD
                    They fought for [the past few months].                         | 2020~                 | PXM
                    They fought in [recent years].                                 | 201X~                 | PXY
                    They fought for [a few days].                                  | null                  | PXD
                    They left in [early September].                                | 2020-09-01/2020-09-10 | 2020-09
                    They left in [mid-September].                                  | 2020-09-11/2020-09-20 | 2020-09
                    They left in [late September].                                 | 2020-09-21/2020-09-30 | 2020-09
                    They left [earlier this year].                                 | 2020                  | 2020
                    The convoy is not expected until [Thursday].                   | 2020-10-08            | 2020-10-08
                    The truce will hold until [Thursday].                          | ../2020-10-08         | 2020-10-08
                    The truce was supposed to have begun on [Thursday].            | 2020-10-01            | 2020-10-01
                    The truce is supposed to begin on [Thursday].                  | 2020-10-08            | 2020-10-08
                    They signed an agreement to leave the base in [January].       | 2021-01               | 2021-01
                    They left the base in [January].                               | 2020-01               | 2020-01
                    The bank expects to report a loss for [the third quarter].     | 2020-07/2020-09       | 2020-Q3
                    The base was built possibly in [1987].                         | 1987?                 | 1987
                    The base was built probably [around 1987].                     | 1987%                 | 1987
                    The siege lasted [three days].                                 | null                  | P3D
                    The siege lasted [more than four hours].                       | null                  | PT4H
                    They fought for [years].                                       | null                  | PXY
                    A [two-year] ceasefire ended.                                  | null                  | P2Y
                    They meet [every two weeks] in Geneva.                         | null                  | P2W
                    They meet [every Friday] in Geneva.                            | null                  | XXXX-WXX-5
                    It earns $2 million [a day] from oil.                          | null                  | P1D
                    It is [now] in rebel hands.                                    | null                  | PRESENT_REF
                    It was [recently] in rebel hands.                              | null                  | PAST_REF
                    """)
    void an_expression_is_read_against_publication(String marked, String edtf, String timex) {
        reads(marked, PUBLISHED, edtf, timex);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    They met at [Easter].                          | 2020-04-12            | 2020-04-12
                    They will meet at [Christmas].                 | 2020-12-25            | 2020-12-25
                    They met on [Thanksgiving 2018].               | 2018-11-22            | 2018-11-22
                    They met on [Orthodox Easter].                 | 2020-04-19            | 2020-04-19
                    They fasted during [Ramadan].                  | 2020-04-24/2020-05-23 | 2020-04-24/2020-05-23
                    The raid came on [Eid al-Adha].                | 2020-07-31            | 2020-07-31
                    The raid came on [Yom Kippur].                 | 2020-09-28            | 2020-09-28
                    The raid came on [Lunar New Year].             | 2020-01-25            | 2020-01-25
                    """)
    void a_named_day_falls_where_its_calendar_puts_it(String marked, String edtf, String timex) {
        reads(marked, PUBLISHED, edtf, timex);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    The truce took hold on 7 May. It broke down [two days later].    | 2020-05-09 | 2020-05-09
                    The truce took hold on 7 May. It broke down [the next day].      | 2020-05-08 | 2020-05-08
                    The truce took hold on 7 May. They met [the day before].         | 2020-05-06 | 2020-05-06
                    The truce took hold in 2012. They met again [that year].         | 2012       | 2012
                    """)
    void a_story_counts_from_the_day_told_last(String marked, String edtf, String timex) {
        reads(marked, PUBLISHED, edtf, timex);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    The convoy crossed on [Friday].   | null | XXXX-WXX-5
                    The convoy crossed [yesterday].   | null | PAST_REF
                    It was signed on [Oct. 3].        | null | XXXX-10-03
                    It was signed [last week].        | null | PAST_REF
                    It will be signed [next week].    | null | FUTURE_REF
                    It was signed in [2016].          | 2016 | 2016
                    They fought over [the past two days]. | null | P2D
                    They met at [Christmas].          | null | XXXX-12-25
                    """)
    void without_a_day_of_publication_nothing_is_invented(String marked, String edtf, String timex) {
        reads(marked, Anchor.UNKNOWN, edtf, timex);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The rebels may march on the capital.",
                "Mrs May will march with them.",
                "He came second in the vote.",
                "The Sun printed the letter.",
                "He read it in The Sun and in USA Today.",
                "About 1990 people were displaced.",
                "Some 2000 troops crossed the river.",
                "Aid of $1990 was paid.",
                "Resolution No. 2019 was adopted.",
                "The fall of the city was announced.",
                "Troops sprang a trap near a spring.",
                "The S-300 and the F-16 were seen.",
                "They hold three quarters of the town.",
                "The vote ended 10:1 against him.",
                "A 25-year-old man was shot.",
                "High Noon was shown to the troops.",
                "Call 555 12 34 for help.",
                "Jan Kubis spoke.",
                "Nothing happened."
            })
    void what_only_looks_like_a_time_is_left_alone(String text) {
        assertThat(TIMES.find(text, PUBLISHED)).as(text).isEmpty();
    }

    @Test
    void a_weekday_just_after_publication_is_the_next_day() {
        reads("A missile fell on [Sunday].", PUBLISHED, "2020-10-04", "2020-10-04");
    }

    @Test
    void the_reason_names_the_rule_and_how_it_was_placed() {
        assertThat(TIMES.find("They met on Friday.", PUBLISHED).getFirst().because()).isEqualTo("weekday: before publication");
    }

    @Provide
    Arbitrary<String> scraps() {
        return Arbitraries.of(
                        "Friday", "the", "end of", "last", "week", "2020", "-", "May", "3", ",", "years", "ago", "about", "early", "1990s", "'",
                        "in", "\n", ".", "two", "hundred", "p.m.", "8:57", "quarter", "of", "Ramadan", "from", "to", "each", "99999999999")
                .list()
                .ofMaxSize(40)
                .map(l -> String.join(" ", l));
    }

    @Property
    void it_never_fails_and_its_spans_lie_in_the_text_in_order(@ForAll("scraps") String text) {
        for (Anchor anchor : List.of(PUBLISHED, Anchor.UNKNOWN)) {
            int at = 0;
            for (When when : TIMES.find(text, anchor)) {
                assertThat(when.mention().span().start()).isGreaterThanOrEqualTo(at);
                assertThat(when.mention().span().of(text)).isEqualTo(when.mention().text());
                at = when.mention().span().end();
            }
        }
    }

    @Property
    void any_text_can_be_read(@ForAll String text) {
        assertThat(TIMES.find(text, PUBLISHED)).allMatch(w -> w.mention().span().end() <= text.length());
    }

    @ParameterizedTest
    @ValueSource(strings = {"9", " ", "1 ", "1,000,", "the ", "last ", "the end of ", "early ", "Friday, ", "May ", "1990-", "from Monday to ", "\n", "'"})
    void time_grows_with_the_length_of_a_hostile_text_and_no_faster(String piece) {
        String small = piece.repeat(20_000 / piece.length());
        String large = piece.repeat(200_000 / piece.length());
        TIMES.find(small, PUBLISHED);
        long start = System.nanoTime();
        TIMES.find(small, PUBLISHED);
        long once = Math.max(System.nanoTime() - start, 20_000_000);
        start = System.nanoTime();
        TIMES.find(large, PUBLISHED);
        assertThat(System.nanoTime() - start).isLessThan(60 * once);
    }
}
