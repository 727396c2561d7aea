package hearsay.app;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.random.RandomGenerator;
import org.jspecify.annotations.Nullable;

/**
 * When a feed is asked again: after the usual time, twice as long for each failure in a row, never more than a day, and a tenth sooner or
 * later by chance, so that many programs do not come at once. What a server asks for in {@code Retry-After} is kept to.
 *
 * @param every the usual time between two requests
 * @param chance decides on the tenth
 */
record Backoff(Duration every, RandomGenerator chance) {
    private static final Duration LONGEST = Duration.ofDays(1);
    private static final int MOST_DOUBLINGS = 12;
    private static final double TENTH = 0.1;

    /** How long to wait. @param failures in a row @param wished what the server asked for, or null */
    Duration wait(int failures, @Nullable Duration wished) {
        Duration usual = every.multipliedBy(1L << Math.min(failures, MOST_DOUBLINGS));
        Duration most = usual.compareTo(LONGEST) > 0 ? max(LONGEST, every) : usual;
        double factor = 1 - TENTH + 2 * TENTH * chance.nextDouble();
        Duration drawn = Duration.ofMillis((long) (most.toMillis() * factor));
        return wished == null ? drawn : max(drawn, min(wished, LONGEST));
    }

    /** What {@code Retry-After} asks for: seconds or a date (RFC 9110). @return null if it says neither */
    static @Nullable Duration retryAfter(@Nullable String header, Instant now) {
        if (header == null) {
            return null;
        }
        String words = header.strip();
        if (words.matches("\\d{1,9}")) {
            return Duration.ofSeconds(Long.parseLong(words));
        }
        try {
            Instant until = ZonedDateTime.parse(words, DateTimeFormatter.RFC_1123_DATE_TIME.withLocale(Locale.ROOT)).toInstant();
            return max(Duration.between(now, until), Duration.ZERO);
        } catch (DateTimeException e) {
            return null;
        }
    }

    private static Duration max(Duration one, Duration other) {
        return one.compareTo(other) >= 0 ? one : other;
    }

    private static Duration min(Duration one, Duration other) {
        return one.compareTo(other) <= 0 ? one : other;
    }
}
