package hearsay.claims;

import hearsay.claims.Moment.Grain;
import hearsay.claims.Tense.Way;
import hearsay.claims.TimeRule.Hit;
import hearsay.lexicon.Terms.Term;
import java.time.LocalDate;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;

/** Rules for dates that name their month: "Oct. 3", "3 October 2020", "Oct. 3-5", "October". */
final class MonthRules {
    private MonthRules() {}

    /** A date is taken to lie ahead of a past verb, or behind a future one, only if that is so much nearer (days). */
    private static final int MUCH_NEARER = 100;

    /** Past the full stop of an abbreviation. */
    static int dotted(Tokens t, int i, int end) {
        boolean shortForm = t.end(end - 1) - t.start(i) <= 5;
        return shortForm && t.is(end, ".") && t.glued(end) && (!t.sentence(end + 1) || t.number(end + 1)) ? end + 1 : end;
    }

    /** "Oct. 3, 2020", "October 2020", "October", "Oct. 3-5". */
    static @Nullable Hit month(TimeScan s, int i) {
        Term name = s.term(i, "month");
        if (name == null) {
            return null;
        }
        Tokens t = s.t;
        int month = Integer.parseInt(name.value());
        int at = dotted(t, i, TimeScan.after(i, name));
        int end = dayEnd(s, at);
        if (end > 0) {
            int day = t.value(at);
            if ((t.is(end, "-") || t.is(end, "–")) && t.digits(end + 1) > 0 && t.value(end + 1) <= 31 && t.value(end + 1) > day) {
                Hit year = YearRules.yearAfter(s, end + 2);
                return range(s, i, year == null ? end + 2 : year.end(), year, month, day, t.value(end + 1));
            }
            return monthDay(s, i, end, month, day);
        }
        Hit year = YearRules.yearAfter(s, s.is(at, "of") ? at + 1 : at);
        if (year != null) {
            return new Hit(year.end(), Moment.month(YearMonth.of(year.moment().begins().getYear(), month)), "as written");
        }
        Hit told = yearTold(s, at, month);
        return told != null ? told : loneMonth(s, i, at, month);
    }

    /** Index after a day of the month at {@code at}, or 0. */
    static int dayEnd(TimeScan s, int at) {
        Tokens t = s.t;
        int day = t.value(at);
        if (t.digits(at) == 0 || t.digits(at) > 2 || day < 1 || day > 31) {
            return 0;
        }
        Numbers.Read ordinal = s.numbers.ordinal(t, at);
        int end = ordinal != null ? ordinal.end() : at + 1;
        boolean other = t.is(end, ":") && t.glued(end) && t.number(end + 1) || t.is(end, "%") || NumericDates.joined(t, end, ",") && t.digits(end + 1) == 3
                || NumericDates.joined(t, end, ".") && t.number(end + 1) || s.is(end, "ante") || s.is(end, "post");
        return other ? 0 : end;
    }

    static @Nullable Hit monthDay(TimeScan s, int i, int end, int month, int day) {
        Hit year = YearRules.yearAfter(s, end);
        if (year != null) {
            LocalDate date = NumericDates.date(year.moment().begins().getYear(), month, day);
            return date == null ? null : ClockRules.partOf(s, new Hit(year.end(), Moment.day(date), "as written"));
        }
        if (s.published == null) {
            return new Hit(end, Moment.unplaced(Grain.DAY, "XXXX-" + Moment.two(month) + "-" + Moment.two(day)), "no publication date");
        }
        LocalDate date = nearest(s.published, month, day, s.way(i, end));
        return date == null ? null : ClockRules.partOf(s, new Hit(end, Moment.day(date), "year from publication"));
    }

    static @Nullable LocalDate nearest(LocalDate published, int month, int day, Way way) {
        LocalDate before = null;
        LocalDate after = null;
        for (int year = published.getYear() - 1; year <= published.getYear() + 1; year++) {
            LocalDate date = NumericDates.date(year, month, day);
            if (date != null && !date.isAfter(published)) {
                before = date;
            }
            if (date != null && after == null && !date.isBefore(published)) {
                after = date;
            }
        }
        if (before == null || after == null) {
            return before == null ? after : before;
        }
        long back = NumericDates.distance(before, published);
        long forth = NumericDates.distance(after, published);
        return switch (way) {
            case PAST -> forth + MUCH_NEARER < back && forth < MUCH_NEARER ? after : before;
            case FUTURE -> back + MUCH_NEARER < forth && back < 60 ? before : after;
            case UNKNOWN -> forth < back ? after : before;
        };
    }

    static @Nullable Hit range(TimeScan s, int i, int end, @Nullable Hit year, int month, int from, int to) {
        LocalDate first = year != null
                ? NumericDates.date(year.moment().begins().getYear(), month, from)
                : s.published == null ? null : nearest(s.published, month, from, s.way(i, end));
        if (first == null) {
            return year != null ? null : new Hit(end, Moment.unplaced(Grain.DAY, "XXXX-" + Moment.two(month) + "-" + Moment.two(from)), "no publication date");
        }
        LocalDate last = NumericDates.date(first.getYear(), month, to);
        return last == null ? null : new Hit(end, Moment.days(first, last, first.toString()), "days from to");
    }

    /** "April next year", "October of this year". */
    static @Nullable Hit yearTold(TimeScan s, int end, int month) {
        int at = s.is(end, "of") ? end + 1 : end;
        Term deictic = s.term(at, "deictic");
        int word = deictic == null ? at : TimeScan.after(at, deictic);
        if (deictic == null || s.published == null || !s.is(word, "yearword")) {
            return null;
        }
        int year = s.published.getYear() + Integer.parseInt(deictic.value());
        return new Hit(word + 1, Moment.month(YearMonth.of(year, month)), "year from publication");
    }

    static Hit loneMonth(TimeScan s, int i, int end, int month) {
        if (s.published == null) {
            return new Hit(end, Moment.unplaced(Grain.MONTH, "XXXX-" + Moment.two(month)), "no publication date");
        }
        boolean future = s.way(i, end) == Way.FUTURE;
        return new Hit(end, Moment.month(month(s.published, month, future)), future ? "after publication" : "before publication");
    }

    /** The nearest such month from a day's month on, that month included. */
    static YearMonth month(LocalDate from, int month, boolean forwards) {
        int away = Math.floorMod(forwards ? month - from.getMonthValue() : from.getMonthValue() - month, 12);
        return YearMonth.from(from).plusMonths(forwards ? away : -away);
    }

    /** "3 October 2020", "3rd of October", "the 3rd" alone is no date. */
    static @Nullable Hit dayMonth(TimeScan s, int i) {
        Tokens t = s.t;
        int end = dayEnd(s, i);
        Numbers.Read word = end == 0 ? s.numbers.ordinal(t, i) : null;
        int day = end > 0 ? t.value(i) : word != null ? (int) word.value() : 0;
        int at = end > 0 ? end : word != null ? word.end() : 0;
        if (day == 0) {
            return null;
        }
        int second = 0;
        if (end > 0 && (t.is(at, "-") || t.is(at, "–")) && dayEnd(s, at + 1) > 0 && t.value(at + 1) > day) {
            second = t.value(at + 1);
            at = dayEnd(s, at + 1);
        }
        at = s.is(at, "of") ? at + 1 : at;
        Term month = s.term(at, "month");
        if (month == null) {
            return null;
        }
        int after = dotted(t, at, TimeScan.after(at, month));
        int number = Integer.parseInt(month.value());
        if (second > 0) {
            Hit year = YearRules.yearAfter(s, after);
            return range(s, i, year == null ? after : year.end(), year, number, day, second);
        }
        return monthDay(s, i, after, number, day);
    }
}
