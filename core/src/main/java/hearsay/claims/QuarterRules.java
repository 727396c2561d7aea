package hearsay.claims;

import hearsay.claims.Moment.Grain;
import hearsay.claims.TimeRule.Hit;
import hearsay.lexicon.Terms.Term;
import java.time.LocalDate;
import java.time.temporal.IsoFields;
import org.jspecify.annotations.Nullable;

/** Rules for quarters and halves of years. */
final class QuarterRules {
    private QuarterRules() {}

    /** "third quarter", "third-quarter", "the third quarter of 1990", "Q3 2019", "the 1988 quarter". */
    static @Nullable Hit quarter(TimeScan s, int i) {
        Tokens t = s.t;
        if (s.is(i, "q") && t.capital(i) && t.glued(i + 1) && t.digits(i + 1) == 1 && t.value(i + 1) >= 1 && t.value(i + 1) <= 4) {
            return inYear(s, i, i + 2, t.value(i + 1));
        }
        if (s.isYear(i)) {
            Hit named = quarter(s, i + 1);
            if (named != null && s.is(i + 1, "nth")) {
                return new Hit(named.end(), Moment.quarter(t.value(i), number(named)), "as written");
            }
            LocalDate last = s.lastQuarter();
            if (unit(s, i + 1, "Q") && last != null) {
                return new Hit(i + 2, Moment.quarter(t.value(i), last.get(IsoFields.QUARTER_OF_YEAR)), "quarter mentioned before");
            }
            return null;
        }
        Hit told = ended(s, i);
        if (told != null) {
            return told;
        }
        Term nth = s.term(i, "nth");
        if (nth == null) {
            return ofYearTold(s, i);
        }
        int at = t.is(i + 1, "-") || s.is(i + 1, "fiscal") ? i + 2 : i + 1;
        if (!unit(s, at, "Q")) {
            return null;
        }
        if (s.is(at, "quarters")) {
            return null;
        }
        return inYear(s, i, at + 1, Integer.parseInt(nth.value()));
    }

    /** "the quarter" before "ended Sept. 30". */
    private static @Nullable Hit ended(TimeScan s, int i) {
        Tokens t = s.t;
        if (!unit(s, i, "Q") || s.is(i, "quarters") || !s.is(i + 1, "ending")) {
            return null;
        }
        Hit day = MonthRules.month(s, i + 2);
        return day == null || !day.moment().placed() ? null
                : new Hit(i + 1, ShiftedRules.quarter(day.moment().begins(), 0), "from the day on which it ends");
    }

    /** "last year's third quarter", "last year's quarter". */
    private static @Nullable Hit ofYearTold(TimeScan s, int i) {
        Term deictic = s.term(i, "deictic");
        int at = deictic == null ? i : TimeScan.after(i, deictic);
        if (deictic == null || s.published == null || !s.is(at, "yearword") || !s.t.is(at + 1, "'") || !s.is(at + 2, "possessive")) {
            return null;
        }
        int year = s.published.getYear() + Integer.parseInt(deictic.value());
        Term nth = s.term(at + 3, "nth");
        if (nth != null && unit(s, at + 4, "Q")) {
            return new Hit(at + 5, Moment.quarter(year, Integer.parseInt(nth.value())), "year from publication");
        }
        LocalDate last = s.lastQuarter();
        return unit(s, at + 3, "Q") && last != null
                ? new Hit(at + 4, Moment.quarter(year, last.get(IsoFields.QUARTER_OF_YEAR)), "quarter mentioned before")
                : null;
    }

    private static int number(Hit hit) {
        LocalDate first = hit.moment().first();
        return first == null ? hit.moment().timex().charAt(hit.moment().timex().length() - 1) - '0' : first.get(IsoFields.QUARTER_OF_YEAR);
    }

    private static boolean unit(TimeScan s, int i, String value) {
        Term unit = s.term(i, "unit");
        return unit != null && unit.value().equals(value);
    }

    /** The quarter of the year that follows it, else of the year that the verb asks for. */
    private static Hit inYear(TimeScan s, int i, int end, int quarter) {
        Tokens t = s.t;
        int at = s.is(end, "of") || s.is(end, "in") ? end + 1 : end;
        at = t.is(at, ",") ? at + 1 : at;
        at = s.is(at, "fiscal") ? at + 1 : at;
        if (s.isYear(at)) {
            return new Hit(at + 1, Moment.quarter(t.value(at), quarter), "as written");
        }
        if (s.published == null) {
            return new Hit(end, Moment.unplaced(Grain.QUARTER, "XXXX-Q" + quarter), "no publication date");
        }
        Term deictic = s.term(s.is(at, "the") ? at + 1 : at, "deictic");
        if (deictic != null && s.is(TimeScan.after(at, deictic), "yearword")) {
            int year = s.published.getYear() + Integer.parseInt(deictic.value());
            return new Hit(TimeScan.after(at, deictic) + 1, Moment.quarter(year, quarter), "year from publication");
        }
        return new Hit(end, near(s, s.published, i, end, quarter), "year from publication");
    }

    private static Moment near(TimeScan s, LocalDate published, int i, int end, int quarter) {
        boolean future = s.way(i, end) == Tense.Way.FUTURE;
        int now = published.get(IsoFields.QUARTER_OF_YEAR);
        int year = published.getYear();
        if (future) { // of the quarter that has just ended, figures are still to come
            return Moment.quarter(quarter < now - 1 ? year + 1 : year, quarter);
        }
        return Moment.quarter(quarter > now ? year - 1 : year, quarter);
    }

    /** "the second half of 2018", "first half of the year". */
    static @Nullable Hit half(TimeScan s, int i) {
        Tokens t = s.t;
        Term nth = s.term(i, "nth");
        int at = t.is(i + 1, "-") ? i + 2 : i + 1;
        if (nth == null || !s.is(at, "halves") || Integer.parseInt(nth.value()) > 2 || !(s.is(at + 1, "of") || s.isYear(at + 1))) {
            return null;
        }
        int half = Integer.parseInt(nth.value());
        int year = s.is(at + 1, "of") ? at + 2 : at + 1;
        year = s.is(year, "the") ? year + 1 : year;
        if (s.isYear(year)) {
            return new Hit(year + 1, Moment.half(t.value(year), half), "as written");
        }
        Term deictic = s.term(year, "deictic");
        int word = deictic == null ? year : TimeScan.after(year, deictic);
        if (!s.is(word, "yearword")) {
            return null;
        }
        if (s.published == null) {
            return new Hit(word + 1, Moment.unplaced(Grain.HALF, "XXXX-H" + half), "no publication date");
        }
        int shift = deictic == null ? 0 : Integer.parseInt(deictic.value());
        return new Hit(word + 1, Moment.half(s.published.getYear() + shift, half), "year from publication");
    }
}
