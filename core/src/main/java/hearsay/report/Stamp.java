package hearsay.report;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A date as people print it, with or without a weekday and the time of day, in one zone or two:
 * {@code Sat, 03 Oct 2020 20:57:00 GMT}, {@code October 3, 2020}, {@code KSA 23:57 - GMT 20:57}.
 *
 * @param end offset after its last character
 * @param value the day, or the UTC minute if the zone is known, EDTF; null if the date cannot be told: 3/10/2016 is
 *     March or October
 */
record Stamp(int end, @Nullable String value) {

    /** No date is longer. */
    private static final int LONGEST = 120;

    /** What a whole field says, or null. Digits alone are a day (8) or seconds or milliseconds since 1970 (10, 13). */
    static @Nullable String read(String written) {
        String words = written.strip();
        String since1970 = words.matches("\\d{10}|\\d{13}") ? sinceEpoch(words) : null;
        if (since1970 != null) {
            return since1970;
        }
        Stamp stamp = words.isEmpty() ? null : at(words, 0);
        return stamp == null ? null : stamp.value;
    }

    private static String sinceEpoch(String digits) {
        long number = Long.parseLong(digits);
        Instant instant = digits.length() == 13 ? Instant.ofEpochMilli(number) : Instant.ofEpochSecond(number);
        return minute(instant);
    }

    /** The date that begins at an offset, or null if none does. */
    static @Nullable Stamp at(CharSequence text, int start) {
        int limit = Math.min(text.length(), start + LONGEST);
        StampCursor cursor = new StampCursor(text.subSequence(start, limit).toString());
        Day day = Day.read(cursor);
        if (day == null) {
            return null;
        }
        List<Clock> clocks = Clock.after(cursor);
        return new Stamp(start + cursor.at(), value(day.date(), clocks));
    }

    /**
     * The end of a stamp that tells no year, such as {@code 12:33 p.m. EST} or {@code Jan. 8 at 7:15 a.m.}; -1 if there
     * is none.
     */
    static int endWithoutYear(CharSequence text, int start) {
        int limit = Math.min(text.length(), start + LONGEST);
        StampCursor cursor = new StampCursor(text.subSequence(start, limit).toString());
        boolean day = Day.passWithoutYear(cursor);
        boolean time = day ? !Clock.after(cursor).isEmpty() : Clock.read(cursor, false) != null;
        return day || time ? start + cursor.at() : -1;
    }

    private static @Nullable String value(@Nullable LocalDate day, List<Clock> clocks) {
        if (day == null) {
            return null;
        }
        Instant instant = clocks.isEmpty() ? null : instant(day, clocks);
        return instant == null ? day.toString() : minute(instant);
    }

    /** The printed day is that of the first clock. Two clocks that cannot both be right leave the day alone. */
    private static @Nullable Instant instant(LocalDate day, List<Clock> clocks) {
        Clock first = clocks.getFirst();
        Instant one = first.on(day);
        if (clocks.size() == 1) {
            return one;
        }
        Instant other = clocks.get(1).on(day);
        if (other == null || one == null) {
            return other == null ? one : nearest(other, first.local(day));
        }
        long apart = Math.floorMod(ChronoUnit.MINUTES.between(one, other), 24 * 60);
        return apart == 0 ? one : null;
    }

    /** The first clock's zone is not known: of the days around, the one that puts it nearest to UTC. */
    private static Instant nearest(Instant other, Instant local) {
        long ahead = ChronoUnit.MINUTES.between(other, local);
        return other.plus(Math.round(ahead / (24.0 * 60)), ChronoUnit.DAYS);
    }

    private static String minute(Instant instant) {
        String minute = instant.truncatedTo(ChronoUnit.MINUTES).atOffset(ZoneOffset.UTC).toLocalDateTime().toString();
        return minute + "Z";
    }
}
