package hearsay.claims;

import hearsay.claims.Moment.Grain;
import hearsay.claims.Tense.Way;
import hearsay.claims.TimeRule.Hit;
import hearsay.lexicon.Terms.Term;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Rules for dates that name their day, month, year or more: "Oct. 3", "3 October 2020", "10/03/2020", "the 1990s", "Q3 2019". */
final class DateRules {
    private DateRules() {}

    /** A date is taken to lie ahead of a past verb, or behind a future one, only if that is so much nearer (days). */
    private static final int MUCH_NEARER = 100;

    /** A named day so near to publication is meant whatever the verb (days). */
    private static final int CLOSE = 30;

    static final List<TimeRule> ALL = List.of(
            new TimeRule("date in ISO 8601", Set.of(TimeRule.NUMBER), DateRules::iso),
            new TimeRule("date in numbers", Set.of(TimeRule.NUMBER), DateRules::numeric),
            new TimeRule("time of day", Set.of(TimeRule.NUMBER, "clock"), ClockRules::clock),
            new TimeRule("weekday", Set.of("weekday"), DateRules::weekday),
            new TimeRule("month and day", Set.of("month"), DateRules::month),
            new TimeRule("day and month", Set.of(TimeRule.NUMBER, TimeRule.ORDINAL), DateRules::dayMonth),
            new TimeRule("decade", Set.of(TimeRule.NUMBER, TimeRule.APOSTROPHE, "decadeword"), DateRules::decade),
            new TimeRule("quarter", Set.of(TimeRule.NUMBER, "nth", "unit", "deictic", "q"), QuarterRules::quarter),
            new TimeRule("half year", Set.of("nth"), QuarterRules::half),
            new TimeRule("fiscal year", Set.of("fiscal", "fy"), DateRules::fiscal),
            new TimeRule("years from to", Set.of(TimeRule.NUMBER), DateRules::yearRange),
            new TimeRule("year", Set.of(TimeRule.NUMBER, TimeRule.APOSTROPHE, "yearword"), DateRules::year),
            new TimeRule("year in words", Set.of(TimeRule.NUMERAL), DateRules::spokenYear),
            new TimeRule("century", Set.of(TimeRule.NUMBER, TimeRule.ORDINAL), DateRules::century),
            new TimeRule("named day", Set.of(TimeRule.HOLIDAY), DateRules::holiday),
            new TimeRule("season", Set.of("season"), DateRules::season));

    private static @Nullable LocalDate date(int year, int month, int day) {
        try {
            return LocalDate.of(year, month, day);
        } catch (DateTimeException e) {
            return null;
        }
    }

    private static boolean joined(Tokens t, int i, String mark) {
        return t.is(i, mark) && t.glued(i) && t.glued(i + 1);
    }

    private static @Nullable Hit iso(TimeScan s, int i) {
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

    private static @Nullable Hit numeric(TimeScan s, int i) {
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
        int year = s.isYear(i + 4) ? t.value(i + 4) : century(t.value(i + 4), s.published);
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

    private static long distance(LocalDate a, LocalDate b) {
        return Math.abs(a.toEpochDay() - b.toEpochDay());
    }

    /** The year that two digits mean: at most ten years after publication. */
    private static int century(int twoDigits, @Nullable LocalDate published) {
        int latest = (published == null ? 2020 : published.getYear()) + 10;
        int year = latest / 100 * 100 + twoDigits;
        return year > latest ? year - 100 : year;
    }

    /** "Friday", "last Friday" is elsewhere; "Friday night", "Friday, Oct. 2", "Friday at 8 p.m.". */
    private static @Nullable Hit weekday(TimeScan s, int i) {
        Term name = s.term(i, "weekday");
        if (name == null) {
            return null;
        }
        int end = dotted(s.t, i, TimeScan.after(i, name));
        int date = s.t.is(end, ",") ? end + 1 : end;
        Hit full = s.is(date, "month") ? month(s, date) : s.t.number(date) ? dayMonth(s, date) : null;
        if (full != null && full.moment().grain() == Grain.DAY) {
            return new Hit(full.end(), full.moment(), full.why());
        }
        int number = Integer.parseInt(name.value());
        if (s.published == null) {
            return ClockRules.partOf(s, new Hit(end, Moment.unplaced(Grain.DAY, "XXXX-WXX-" + number), "no publication date"));
        }
        boolean future = s.way(i, end) == Way.FUTURE || number == s.published.plusDays(1).getDayOfWeek().getValue();
        return ClockRules.partOf(s, new Hit(end, Moment.day(weekday(s.published, number, future)), future ? "after publication" : "before publication"));
    }

    /** The nearest such weekday from a day on, the day itself included, forwards or backwards. */
    static LocalDate weekday(LocalDate from, int number, boolean forwards) {
        int away = Math.floorMod(forwards ? number - from.getDayOfWeek().getValue() : from.getDayOfWeek().getValue() - number, 7);
        return forwards ? from.plusDays(away) : from.minusDays(away);
    }

    /** Past the full stop of an abbreviation. */
    private static int dotted(Tokens t, int i, int end) {
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
                Hit year = yearAfter(s, end + 2);
                return range(s, i, year == null ? end + 2 : year.end(), year, month, day, t.value(end + 1));
            }
            return monthDay(s, i, end, month, day);
        }
        Hit year = yearAfter(s, t.is(at, "of") ? at + 1 : at);
        if (year != null) {
            return new Hit(year.end(), Moment.month(YearMonth.of(year.moment().begins().getYear(), month)), "as written");
        }
        Hit told = yearTold(s, at, month);
        return told != null ? told : loneMonth(s, i, at, month);
    }

    /** Index after a day of the month at {@code at}, or 0. */
    private static int dayEnd(TimeScan s, int at) {
        Tokens t = s.t;
        int day = t.value(at);
        if (t.digits(at) == 0 || t.digits(at) > 2 || day < 1 || day > 31) {
            return 0;
        }
        Numbers.Read ordinal = s.numbers.ordinal(t, at);
        int end = ordinal != null ? ordinal.end() : at + 1;
        boolean other = t.is(end, ":") && t.glued(end) && t.number(end + 1) || t.is(end, "%") || joined(t, end, ",") && t.digits(end + 1) == 3
                || joined(t, end, ".") && t.number(end + 1) || s.is(end, "ante") || s.is(end, "post");
        return other ? 0 : end;
    }

    /** A year at {@code i}, after a comma or not, or null. */
    private static @Nullable Hit yearAfter(TimeScan s, int i) {
        Tokens t = s.t;
        int at = t.is(i, ",") ? i + 1 : i;
        if (s.isYear(at) && t.value(at) >= 1400 && !joined(t, at + 1, ",") && !t.is(at + 1, ":")) {
            return new Hit(at + 1, Moment.year(t.value(at)), "as written");
        }
        if (t.is(at, "'") && t.digits(at + 1) == 2 && t.glued(at + 1)) {
            return new Hit(at + 2, Moment.year(century(t.value(at + 1), s.published)), "as written");
        }
        return at == i ? spokenYear(s, at) : null;
    }

    private static @Nullable Hit monthDay(TimeScan s, int i, int end, int month, int day) {
        Hit year = yearAfter(s, end);
        if (year != null) {
            LocalDate date = date(year.moment().begins().getYear(), month, day);
            return date == null ? null : ClockRules.partOf(s, new Hit(year.end(), Moment.day(date), "as written"));
        }
        if (s.published == null) {
            return new Hit(end, Moment.unplaced(Grain.DAY, "XXXX-" + Moment.two(month) + "-" + Moment.two(day)), "no publication date");
        }
        LocalDate date = nearest(s.published, month, day, s.way(i, end));
        return date == null ? null : ClockRules.partOf(s, new Hit(end, Moment.day(date), "year from publication"));
    }

    private static @Nullable LocalDate nearest(LocalDate published, int month, int day, Way way) {
        LocalDate before = null;
        LocalDate after = null;
        for (int year = published.getYear() - 1; year <= published.getYear() + 1; year++) {
            LocalDate date = date(year, month, day);
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
        long back = distance(before, published);
        long forth = distance(after, published);
        return switch (way) {
            case PAST -> forth + MUCH_NEARER < back && forth < MUCH_NEARER ? after : before;
            case FUTURE -> back + MUCH_NEARER < forth && back < 60 ? before : after;
            case UNKNOWN -> forth < back ? after : before;
        };
    }

    private static @Nullable Hit range(TimeScan s, int i, int end, @Nullable Hit year, int month, int from, int to) {
        LocalDate first = year != null
                ? date(year.moment().begins().getYear(), month, from)
                : s.published == null ? null : nearest(s.published, month, from, s.way(i, end));
        if (first == null) {
            return year != null ? null : new Hit(end, Moment.unplaced(Grain.DAY, "XXXX-" + Moment.two(month) + "-" + Moment.two(from)), "no publication date");
        }
        LocalDate last = date(first.getYear(), month, to);
        return last == null ? null : new Hit(end, Moment.days(first, last, first.toString()), "days from to");
    }

    /** "April next year", "October of this year". */
    private static @Nullable Hit yearTold(TimeScan s, int end, int month) {
        int at = s.t.is(end, "of") ? end + 1 : end;
        Term deictic = s.term(at, "deictic");
        int word = deictic == null ? at : TimeScan.after(at, deictic);
        if (deictic == null || s.published == null || !s.is(word, "yearword")) {
            return null;
        }
        int year = s.published.getYear() + Integer.parseInt(deictic.value());
        return new Hit(word + 1, Moment.month(YearMonth.of(year, month)), "year from publication");
    }

    private static Hit loneMonth(TimeScan s, int i, int end, int month) {
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
    private static @Nullable Hit dayMonth(TimeScan s, int i) {
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
        at = t.is(at, "of") ? at + 1 : at;
        Term month = s.term(at, "month");
        if (month == null) {
            return null;
        }
        int after = dotted(t, at, TimeScan.after(at, month));
        int number = Integer.parseInt(month.value());
        if (second > 0) {
            Hit year = yearAfter(s, after);
            return range(s, i, year == null ? after : year.end(), year, number, day, second);
        }
        return monthDay(s, i, after, number, day);
    }

    /** "the 1990s", "1990s", "the '90s", "the nineties". */
    private static @Nullable Hit decade(TimeScan s, int i) {
        Tokens t = s.t;
        if (t.number(i) && t.glued(i + 1) && t.is(i + 1, "s") && t.value(i) % 10 == 0) {
            return t.digits(i) == 4 ? new Hit(i + 2, Moment.decade(t.value(i)), "as written") : null;
        }
        if (t.is(i, "'") && t.digits(i + 1) == 2 && t.value(i + 1) % 10 == 0 && t.is(i + 2, "s") && t.glued(i + 2)) {
            return new Hit(i + 3, Moment.decade(century(t.value(i + 1), s.published)), "century from publication");
        }
        Term word = s.term(i, "decadeword");
        if (word != null && t.is(i - 1, "the") && !t.is(i - 2, "in")
                || word != null && (s.is(i - 1, "early") || t.is(i - 1, "the") && t.is(i - 2, "in"))) {
            return new Hit(i + 1, Moment.decade(1900 + 10 * Integer.parseInt(word.value())), "century from publication");
        }
        return null;
    }

    private static @Nullable Hit fiscal(TimeScan s, int i) {
        Tokens t = s.t;
        if (t.is(i, "fy") && t.capital(i) && s.isYear(i + 1)) {
            return new Hit(i + 2, Moment.year(t.value(i + 1)), "as written");
        }
        if (!s.is(i, "fiscal")) {
            return null;
        }
        int at = s.is(i + 1, "yearword") ? i + 2 : i + 1;
        if (s.isYear(at)) {
            return new Hit(at + 1, Moment.year(t.value(at)), "as written");
        }
        Hit quarter = QuarterRules.quarter(s, t.is(i + 1, "-") ? i + 2 : i + 1);
        return quarter;
    }

    /** "1991-94", "2014–2016": one stretch of years. */
    private static @Nullable Hit yearRange(TimeScan s, int i) {
        Tokens t = s.t;
        if (!s.isYear(i) || !(joined(t, i + 1, "-") || joined(t, i + 1, "–")) || joined(t, i + 3, "-") || t.glued(i) && !t.is(i - 1, "(")) {
            return null;
        }
        int digits = t.digits(i + 2);
        if (digits != 2 && digits != 4) {
            return null;
        }
        int from = t.value(i);
        int to = digits == 4 ? t.value(i + 2) : from / 100 * 100 + t.value(i + 2);
        return to > from && to - from < 200 && from >= 1400 ? new Hit(i + 3, Moment.years(from, to), "years from to") : null;
    }

    private static @Nullable Hit year(TimeScan s, int i) {
        Tokens t = s.t;
        int at = s.is(i, "yearword") && s.t.is(i - 1, "the") ? i + 1 : i;
        if (at > i && !s.isYear(at)) {
            return at > i ? thousandYear(s, at) : null;
        }
        if (t.is(at, "'") && at == i) {
            Hit two = t.digits(at + 1) == 2 && !t.glued(at + 2) && s.is(at - 1, "placing") ? yearAfter(s, at) : null;
            return two;
        }
        if (!s.isYear(at) || !standsAlone(t, at)) {
            return null;
        }
        int year = t.value(at);
        boolean placed = at > i || s.is(at - 1, "placing") || t.is(at - 1, "the");
        boolean counted = s.is(at + 1, "measure") || t.word(at + 1) && !t.capital(at + 1) && t.low(at + 1).endsWith("s") && !placed;
        boolean nextPlural = t.word(at + 1) && !t.capital(at + 1) && t.low(at + 1).endsWith("s") && t.low(at + 1).length() > 3;
        if (counted || (year < 1900 || year > 2050) && (!placed || nextPlural || year < 1400)) {
            return null;
        }
        if (s.is(at + 1, "unit") || t.is(at - 1, "no") || t.is(at - 1, ".") && t.is(at - 2, "no")) {
            return null;
        }
        return new Hit(at + 1, Moment.year(year), "as written");
    }

    private static boolean standsAlone(Tokens t, int i) {
        String before = t.glued(i) ? t.low(i - 1) : "";
        String after = t.glued(i + 1) ? t.low(i + 1) : "";
        boolean number = (after.equals(",") || after.equals(".")) && t.glued(i + 2) && t.number(i + 2);
        boolean bad = "$£€#/.,:+=_@&".contains(before.isEmpty() ? " " : before) || after.equals("%") || after.equals("/") || after.equals("_")
                || t.word(i + 1) && t.glued(i + 1) || t.word(i - 1) && t.glued(i);
        return !number && !bad && !(before.equals("-") && t.word(i - 2) && t.capital(i - 2));
    }

    private static @Nullable Hit thousandYear(TimeScan s, int i) {
        Numbers.Read read = s.numbers.at(s.t, i);
        return read != null && read.value() >= 1000 && read.value() <= 2100 && !read.digits()
                ? new Hit(read.end(), Moment.year((int) read.value()), "as spoken")
                : null;
    }

    /** "nineteen ninety-six", "twenty fourteen". */
    private static @Nullable Hit spokenYear(TimeScan s, int i) {
        Tokens t = s.t;
        if (!t.word(i) || !(t.is(i, "nineteen") || t.is(i, "twenty") || t.is(i, "eighteen"))) {
            return null;
        }
        int high = t.is(i, "nineteen") ? 19 : t.is(i, "eighteen") ? 18 : 20;
        Numbers.Read low = t.word(i + 1) ? s.numbers.at(t, i + 1) : null;
        return low != null && low.value() >= 10 && low.value() <= 99 && !low.magnitude()
                ? new Hit(low.end(), Moment.year(100 * high + (int) low.value()), "as spoken")
                : null;
    }

    private static @Nullable Hit century(TimeScan s, int i) {
        Numbers.Read nth = s.numbers.ordinal(s.t, i);
        if (nth == null) {
            return null;
        }
        int at = s.t.is(nth.end(), "-") ? nth.end() + 1 : nth.end();
        Term unit = s.term(at, "unit");
        return unit != null && unit.value().equals("CE") && nth.value() > 5 && nth.value() < 30
                ? new Hit(at + 1, Moment.century((int) nth.value() - 1), "as written")
                : null;
    }

    static @Nullable Hit holiday(TimeScan s, int i) {
        Term name = s.holiday(i);
        if (name == null) {
            return null;
        }
        int end = TimeScan.after(i, name);
        if (s.is(end, "month")) {
            return null;
        }
        Hit year = s.t.is(end, ",") || s.t.is(end, "of") ? yearAfter(s, s.t.is(end, "of") ? end + 1 : end) : s.isYear(end) ? yearAfter(s, end) : null;
        if (year != null) {
            List<Moment> when = Holidays.in(year.moment().begins().getYear(), name.kind(), name.value());
            return when.isEmpty() ? null : new Hit(year.end(), when.getFirst(), name.kind() + " calendar");
        }
        if (s.published == null) {
            String fixed = name.kind().equals("fixed") ? "XXXX-" + name.value() : "XXXX-XX-XX";
            return new Hit(end, Moment.unplaced(Grain.DAY, fixed), "no publication date");
        }
        Moment when = nearestHoliday(s.published, name, s.way(i, end));
        return when == null ? null : new Hit(end, when, name.kind() + " calendar, year from publication");
    }

    /** The last one before, the next one after, or the nearest, whichever the verb asks for. */
    static @Nullable Moment nearestHoliday(LocalDate published, Term name, Way way) {
        Moment best = null;
        for (int year = published.getYear() - 1; year <= published.getYear() + 1; year++) {
            for (Moment when : Holidays.in(year, name.kind(), name.value())) {
                boolean late = when.begins().isAfter(published);
                boolean early = when.ends().isBefore(published);
                boolean close = distance(when.begins(), published) <= CLOSE;
                boolean fits = way == Way.UNKNOWN || close || (way == Way.PAST ? !late : !early);
                if (fits && (best == null || distance(when.begins(), published) < distance(best.begins(), published))) {
                    best = when;
                }
            }
        }
        return best;
    }

    /** "summer 2014", "the summer of 2014", "the summer". */
    private static @Nullable Hit season(TimeScan s, int i) {
        Term name = s.term(i, "season");
        if (name == null) {
            return null;
        }
        int end = TimeScan.after(i, name);
        if (s.t.capital(i) && s.t.capital(end) && s.t.word(end) && !s.t.sentence(end)) {
            return null;
        }
        Hit year = s.t.is(end, "of") ? yearAfter(s, end + 1) : yearAfter(s, end);
        if (year != null) {
            return new Hit(year.end(), Moment.season(year.moment().begins().getYear(), name.value()), "as written");
        }
        boolean placed = s.is(i - 1, "placing") || s.is(i - 1, "article");
        if (!placed) {
            return null;
        }
        if (s.published == null) {
            return new Hit(end, Moment.unplaced(Grain.SEASON, "XXXX-" + name.value()), "no publication date");
        }
        boolean future = s.way(i, end) == Way.FUTURE;
        return new Hit(end, season(s.published, name.value(), future), future ? "after publication" : "before publication");
    }

    /** The nearest such season from a day on, the one that holds the day included. */
    static Moment season(LocalDate from, String season, boolean forwards) {
        Moment best = null;
        for (int year = from.getYear() - 1; year <= from.getYear() + 1; year++) {
            Moment when = Moment.season(year, season);
            if (forwards ? best == null && !when.ends().isBefore(from) : !when.begins().isAfter(from)) {
                best = when;
            }
        }
        return best == null ? Moment.season(from.getYear(), season) : best;
    }
}
