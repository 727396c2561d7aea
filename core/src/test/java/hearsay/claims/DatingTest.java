package hearsay.claims;

import static org.assertj.core.api.Assertions.assertThat;

import hearsay.report.Span;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Each line: a sentence with the claim in brackets, other claims in braces, and the date. Published on Saturday 3 October 2020. */
class DatingTest {
    private static final TimeExpressions TIMES = TimeExpressions.load("en");
    private static final Dating DATING = Dating.load("en");

    private static Span marked(String text, char open, char close) {
        int from = text.indexOf(open);
        int start = (int) text.substring(0, from).chars().filter(c -> "[]{}".indexOf(c) < 0).count();
        int end = (int) text.substring(0, text.indexOf(close)).chars().filter(c -> "[]{}".indexOf(c) < 0).count();
        return new Span(start, end);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            textBlock =
                    """
                    [The ministers talked by phone on Friday and expressed concern], the ministry said. | 2020-10-02
                    {Macron on Friday demanded} that [Ankara explain the arrival of fighters].          | null
                    On Thursday, [rebels shelled the town].                                             | 2020-10-01
                    {Rebels stormed the dam on Thursday} and [forced the guards to leave].              | 2020-10-01
                    [The man, who was ousted in 2011, sows chaos].                                      | null
                    [It left the 1987 missile pact on Friday].                                          | 2020-10-02
                    [the 2003 invasion of Iraq]                                                         | 2003
                    [The blockade has stood since rebels seized the port in 2007].                      | 2007/..
                    [Jets struck the port from Monday to Wednesday].                                    | 2020-09-28/2020-09-30
                    [Jets struck the port on Wednesday and Thursday].                                   | 2020-09-30/2020-10-01
                    [It ruled between 2014 and 2016].                                                   | 2014/2016
                    On Friday, two days after [the raid on the port], they met.                         | 2020-09-30
                    He spoke on Friday, two weeks after [rebels raided the port].                       | 2020-09-18~
                    He spoke on Friday, three days before [the vote].                                   | 2020-10-05
                    They met two days after [the raid on the port].                                     | null
                    [Jets, which nobody had seen, struck the port on Friday].                           | 2020-10-02
                    [It was their first raid in recent years on Friday].                                | 2020-10-02
                    [They have ruled for years].                                                        | null
                    [Rebels shelled the town].                                                          | null
                    """)
    void a_claim_is_dated_by_its_own_words_first(String line, String edtf) {
        String text = line.replaceAll("[\\[\\]{}]", "");
        Span content = marked(line, '[', ']');
        boolean other = line.indexOf('{') >= 0;
        List<Span> others = other ? List.of(marked(line, '{', '}')) : List.of();
        boolean spoken = line.contains("that [");
        List<When> all = TIMES.find(text, new Anchor(LocalDate.of(2020, 10, 3)));
        When when = DATING.when(text, all, List.of(content), new Span(0, text.length()), others, spoken ? new Span(0, 1) : null);
        assertThat(String.valueOf(when == null ? null : when.edtf())).isEqualTo(edtf);
    }

    /** Some transcripts run to 170,000 characters and a thousand claims: looking back over all of them for each took hours. */
    @Test
    @Timeout(30)
    void aTranscriptOfThousandsOfClaimsIsDatedSoon() {
        String sentence = "Rebels shelled the town and the guards left on Thursday. ";
        String text = sentence.repeat(5_000);
        List<Span> claims = IntStream.range(0, 5_000).mapToObj(i -> new Span(i * sentence.length(), i * sentence.length() + 23)).toList();
        When thursday = TIMES.find(sentence, new Anchor(LocalDate.of(2020, 10, 3))).getFirst();
        for (int i = 10; i < 5_000; i += 10) {
            Span whole = new Span(i * sentence.length(), (i + 1) * sentence.length() - 1);
            assertThat(DATING.when(text, List.of(thursday), List.of(claims.get(i)), whole, claims, null)).isNull();
        }
    }
}
