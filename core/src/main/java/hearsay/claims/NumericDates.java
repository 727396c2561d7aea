package hearsay.claims;

import hearsay.claims.TimeRule.Hit;
import java.time.DateTimeException;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Rules for dates in digits: "2020-10-03", "10/03/2020", "3.10.2020". */
final class NumericDates {
    private NumericDates() {}

    static @Nullable LocalDate date(int year, int month, int day) {
        try {
            return LocalDate.of(year, month, day);
        } catch (DateTimeException e) {
            return null;
        }
    }

    static boolean joined(Tokens t, int i, String mark) {
        return t.is(i, mark) && t.glued(i) && t.glued(i + 1);
    }

    static @Nullable Hit iso(TimeScan s, int i) {
        Tokens t = s.t;
        if (!s.isYear(i) || !joined(t, i + 1, "-") || t.digits(i + 2) != 2) {
            return null;
        }
        if (joined(t, i + 3, "-") && t.digits(i + 4) == 2) {
            LocalDate date = date(t.value(i), t.value(i + 2), t.value(i + 4));
            if (date == null) {
                return null;
            }
            Moment day = Moment.day(date);
            if (t.is(i + 5, "t") && t.glued(i + 5) && t.digits(i + 6) == 2 && joined(t, i + 7, ":") && t.digits(i + 8) == 2) {
                int end = t.is(i + 9, "z") && t.glued(i + 9) ? i + 10 : i + 9;
                return new Hit(end, day.at("T" + t.low(i + 6) + ":" + t.low(i + 8) + (end == i + 10 ? "Z" : "")), "as written");
            }
            return new Hit(i + 5, day, "as written");
        }
        return null;
    }

    static @Nullable Hit numeric(TimeScan s, int i) {
        Tokens t = s.t;
        String mark = t.low(i + 1);
        if (t.digits(i) == 0 || !(mark.equals("/") || mark.equals(".") || mark.equals("-")) || !joined(t, i + 1, mark)
                || !joined(t, i + 3, mark) || t.digits(i + 2) > 2 || t.digits(i + 2) == 0) {
            return null;
        }
        if (s.isYear(i) && t.digits(i + 4) > 0 && t.digits(i + 4) <= 2) {
            LocalDate date = date(t.value(i), t.value(i + 2), t.value(i + 4));
            return date == null ? null : new Hit(i + 5, Moment.day(date), "as written");
        }
        if (t.digits(i) > 2 || !(s.isYear(i + 4) || t.digits(i + 4) == 2 && mark.equals("/"))) {
            return null;
        }
        int year = s.isYear(i + 4) ? t.value(i + 4) : yearOf(t.value(i + 4), s.published);
        LocalDate monthFirst = date(year, t.value(i), t.value(i + 2));
        LocalDate dayFirst = date(year, t.value(i + 2), t.value(i));
        if (mark.equals(".")) {
            monthFirst = dayFirst == null ? monthFirst : null;
        }
        if (monthFirst != null && dayFirst != null && !monthFirst.equals(dayFirst) && s.published != null) {
            boolean second = distance(dayFirst, s.published) < 8 && distance(monthFirst, s.published) > 8;
            return new Hit(i + 5, Moment.day(second ? dayFirst : monthFirst), second ? "day first: near publication" : "month first");
        }
        LocalDate date = monthFirst != null ? monthFirst : dayFirst;
        return date == null ? null : new Hit(i + 5, Moment.day(date), monthFirst != null ? "month first" : "day first");
    }

    static long distance(LocalDate a, LocalDate b) {
        return Math.abs(a.toEpochDay() - b.toEpochDay());
    }

    /** The year that two digits mean: at most ten years after publication. */
    static int yearOf(int twoDigits, @Nullable LocalDate published) {
        int latest = (published == null ? 2020 : published.getYear()) + 10;
        int year = latest / 100 * 100 + twoDigits;
        return year > latest ? year - 100 : year;
    }
}
