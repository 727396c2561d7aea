package hearsay.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BackoffTest {
    private final Backoff backoff = new Backoff(Duration.ofMinutes(15), new Random(1));

    @ParameterizedTest
    @CsvSource({"0, 13.5, 16.5", "1, 27, 33", "3, 108, 132", "7, 1296, 1584", "60, 1296, 1584"})
    void eachFailureDoublesTheWaitUpToADayGiveOrTakeATenth(int failures, double least, double most) {
        for (int i = 0; i < 50; i++) {
            assertThat(backoff.wait(failures, null).toSeconds() / 60.0).isBetween(least, most);
        }
    }

    @Test
    void aServersWishIsKeptToButForNoMoreThanADay() {
        assertThat(backoff.wait(1, Duration.ofHours(5))).isEqualTo(Duration.ofHours(5));
        assertThat(backoff.wait(1, Duration.ofDays(400))).isEqualTo(Duration.ofDays(1));
        assertThat(backoff.wait(1, Duration.ofSeconds(1))).isGreaterThan(Duration.ofMinutes(26));
    }

    @Test
    void retryAfterIsSecondsOrADate() {
        Instant now = Instant.parse("2020-10-03T20:57:00Z");
        assertThat(Backoff.retryAfter("120", now)).isEqualTo(Duration.ofMinutes(2));
        assertThat(Backoff.retryAfter("Sat, 03 Oct 2020 21:57:00 GMT", now)).isEqualTo(Duration.ofHours(1));
        assertThat(Backoff.retryAfter("Fri, 02 Oct 2020 21:57:00 GMT", now)).isEqualTo(Duration.ZERO);
        assertThat(Backoff.retryAfter("soon", now)).isNull();
        assertThat(Backoff.retryAfter(null, now)).isNull();
    }
}
