package hearsay.claims;

import static org.assertj.core.api.Assertions.assertThat;

import hearsay.report.Report;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** From which day a report's "Monday" is counted. */
class AnchorTest {
    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            delimiter = '|',
            textBlock =
                    """
                    2020-10-03 | -                 | 2020-10-03
                    2020-10-03 | 2020-10-05T20:57Z | 2020-10-03
                    2020-10-03 | 2020-09-29        | 2020-09-29
                    -          | 2020-09-29        | 2020-09-29
                    2020-10    | -                 | -
                    -          | -                 | -
                    """)
    void an_update_before_publication_knows_better(@Nullable String published, @Nullable String updated, @Nullable String day) {
        Report report = new Report("r", null, null, null, published, updated, "en", "00", "They met on Monday.", List.of());
        assertThat(String.valueOf(Anchor.of(report).published())).isEqualTo(String.valueOf(day));
    }
}
