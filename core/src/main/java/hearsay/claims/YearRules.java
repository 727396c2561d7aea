package hearsay.claims;

import hearsay.claims.TimeRule.Hit;
import hearsay.lexicon.Terms.Term;
import org.jspecify.annotations.Nullable;

/** Rules for years: "2014", "1991-94", "fiscal 2019", "nineteen ninety-six". */
final class YearRules {
    private YearRules() {}

    /** A year at {@code i}, after a comma or not, or null. */
    static @Nullable Hit yearAfter(TimeScan s, int i) {
        Tokens t = s.t;
        int at = t.is(i, ",") ? i + 1 : i;
        if (s.isYear(at) && t.value(at) >= 1400 && !NumericDates.joined(t, at + 1, ",") && !t.is(at + 1, ":")) {
            return new Hit(at + 1, Moment.year(t.value(at)), "as written");
        }
        if (t.is(at, "'") && t.digits(at + 1) == 2 && t.glued(at + 1)) {
            return new Hit(at + 2, Moment.year(NumericDates.yearOf(t.value(at + 1), s.published)), "as written");
        }
        return at == i ? spokenYear(s, at) : null;
    }

    static @Nullable Hit fiscal(TimeScan s, int i) {
        Tokens t = s.t;
        if (s.is(i, "fy") && t.capital(i) && s.isYear(i + 1)) {
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
    static @Nullable Hit yearRange(TimeScan s, int i) {
        Tokens t = s.t;
        if (!s.isYear(i) || !(NumericDates.joined(t, i + 1, "-") || NumericDates.joined(t, i + 1, "–")) || NumericDates.joined(t, i + 3, "-") || t.glued(i) && !t.is(i - 1, "(")) {
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

    static @Nullable Hit year(TimeScan s, int i) {
        Tokens t = s.t;
        int at = s.is(i, "yearword") && s.is(i - 1, "the") ? i + 1 : i;
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
        boolean placed = at > i || s.is(at - 1, "placing") || s.is(at - 1, "the");
        boolean counted = s.is(at + 1, "measure") || t.word(at + 1) && !t.capital(at + 1) && t.low(at + 1).endsWith("s") && !placed;
        boolean nextPlural = t.word(at + 1) && !t.capital(at + 1) && t.low(at + 1).endsWith("s") && t.low(at + 1).length() > 3;
        if (counted || (year < 1900 || year > 2050) && (!placed || nextPlural || year < 1400)) {
            return null;
        }
        if (s.is(at + 1, "unit") || s.is(at - 1, "numero") || t.is(at - 1, ".") && s.is(at - 2, "numero")) {
            return null;
        }
        return new Hit(at + 1, Moment.year(year), "as written");
    }

    static boolean standsAlone(Tokens t, int i) {
        String before = t.glued(i) ? t.low(i - 1) : "";
        String after = t.glued(i + 1) ? t.low(i + 1) : "";
        boolean number = (after.equals(",") || after.equals(".")) && t.glued(i + 2) && t.number(i + 2);
        boolean bad = "$£€#/.,:+=_@&".contains(before.isEmpty() ? " " : before) || after.equals("%") || after.equals("/") || after.equals("_")
                || t.word(i + 1) && t.glued(i + 1) || t.word(i - 1) && t.glued(i);
        return !number && !bad && !(before.equals("-") && t.word(i - 2) && t.capital(i - 2));
    }

    static @Nullable Hit thousandYear(TimeScan s, int i) {
        Numbers.Read read = s.numbers.at(s.t, i);
        return read != null && read.value() >= 1000 && read.value() <= 2100 && !read.digits()
                ? new Hit(read.end(), Moment.year((int) read.value()), "as spoken")
                : null;
    }

    /** "nineteen ninety-six", "twenty fourteen". */
    static @Nullable Hit spokenYear(TimeScan s, int i) {
        Tokens t = s.t;
        Term hundreds = t.word(i) ? s.term(i, "hundreds") : null;
        if (hundreds == null) {
            return null;
        }
        int high = Integer.parseInt(hundreds.value());
        Numbers.Read low = t.word(i + 1) ? s.numbers.at(t, i + 1) : null;
        return low != null && low.value() >= 10 && low.value() <= 99 && !low.magnitude()
                ? new Hit(low.end(), Moment.year(100 * high + (int) low.value()), "as spoken")
                : null;
    }
}
