package hearsay.claims;

import hearsay.claims.Moment.Grain;
import hearsay.claims.Tense.Way;
import hearsay.claims.TimeRule.Hit;
import hearsay.lexicon.Terms.Term;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Rules for times that refer to one told before: "that day", "the same year", "the day before", "the year-earlier period". */
final class MentionedRules {
    private MentionedRules() {}

    /** "in the morning" of the day mentioned last is left alone; "the night of Oct. 3", "the morning of Friday" are read. */
    static @Nullable Hit part(TimeScan s, int i) {
        int at = s.is(i, "the") ? i + 1 : i;
        Term part = s.term(at, "part");
        int from = part == null ? at : TimeScan.after(at, part);
        boolean joined = s.is(from, "of") || s.is(from, "on");
        if (part == null) {
            return null;
        }
        Term relative = s.term(joined ? from + 1 : from, "day");
        if (relative != null) {
            Hit day = DeicticRules.day(s, joined ? from + 1 : from, relative);
            return new Hit(day.end(), day.moment().at("T" + part.value()), day.why());
        }
        for (TimeRule rule : s.rules(joined ? from + 1 : from)) {
            Hit day = !DateRules.ALL.contains(rule) ? null : rule.reader().at(s, joined ? from + 1 : from);
            if (day != null) {
                return day.moment().grain() == Grain.DAY ? new Hit(day.end(), day.moment().at("T" + part.value()), day.why()) : null;
            }
        }
        return null;
    }

    /** "the same day", "that year", "the day before", "the day after", "the quarter", "the weekend". */
    static @Nullable Hit mentioned(TimeScan s, int i) {
        Term that = s.term(i, "that");
        int at = that != null ? TimeScan.after(i, that) : s.is(i, "the") ? i + 1 : -1;
        if (at < 0) {
            return null;
        }
        if (s.is(at, "yearword") && (s.isYear(at + 1) || s.is(at + 1, "two"))) {
            return null;
        }
        boolean full = s.is(at, "more") && that == null;
        at = full ? at + 1 : at;
        Term unit = s.term(at, "unit");
        boolean period = s.is(at, "periodword") || s.is(at, "latest") && s.is(at + 1, "period");
        if (unit == null && that != null) {
            Term part = s.term(at, "part");
            LocalDate day = s.lastDay();
            return part == null || day == null ? null : new Hit(at + 1, Moment.day(day).at("T" + part.value()), "time mentioned before");
        }
        if (period && that == null) {
            int end = s.is(at, "latest") ? at + 2 : at + 1;
            LocalDate quarter = s.lastQuarter();
            return quarter == null ? null : new Hit(end, ShiftedRules.quarter(quarter, 0), "quarter mentioned before");
        }
        if (unit == null || s.is(at, "plural") || s.t.is(at + 1, "-")) {
            return null;
        }
        return definite(s, at, unit.value(), that != null);
    }

    static @Nullable Hit definite(TimeScan s, int at, String unit, boolean that) {
        Term shift = s.term(at + 1, "shift");
        boolean clause = s.t.word(at + 2) && !s.t.sentence(at + 2) && !s.is(at + 2, "joining");
        int n = !that && shift != null && unit.equals("D") && (!clause || s.is(at + 2, "yesterday")) ? Integer.parseInt(shift.value()) : 0;
        if (!that && s.is(at + 1, "beforeword") && s.is(at + 2, "yesterday")) {
            return s.published == null ? new Hit(at + 3, TimeScan.unplaced("PAST_REF"), "no publication date")
                    : new Hit(at + 3, Moment.day(s.published.minusDays(2)), "before publication");
        }
        if (!that && unit.equals("D") && n == 0 && (s.is(at + 1, "of") || clause(s, at + 1))) {
            return null;
        }
        if (unit.equals("WE")) {
            return weekend(s, at);
        }
        boolean calendar = !that && "YMW".contains(unit);
        LocalDate published = s.published;
        boolean lastQuarter = unit.equals("Q") && s.lastQuarter() == null;
        LocalDate base = calendar ? published : lastQuarter && published != null ? published.minusMonths(3) : ShiftedRules.base(s, unit);
        Moment when = base == null ? null : ShiftedRules.shift(base, unit, n);
        if (when == null) {
            return null;
        }
        return new Hit(n != 0 ? at + 2 : at + 1, when, "time mentioned before");
    }

    /** "the weekend": the last one begun, or the next behind a future verb. */
    static @Nullable Hit weekend(TimeScan s, int at) {
        if (s.published == null) {
            return null;
        }
        Moment when = Moment.weekend(s.published);
        boolean future = s.way(at, at + 1) == Way.FUTURE;
        boolean ahead = when.begins().isAfter(s.published) && !future;
        return new Hit(at + 1, ahead ? Moment.weekend(s.published.minusWeeks(1)) : when, future ? "after publication" : "before publication");
    }

    static boolean clause(TimeScan s, int i) {
        return s.t.word(i) && !s.t.sentence(i) && (s.is(i, "conjunction") || s.t.capital(i));
    }

    /** "the week of March 6". */
    static @Nullable Hit weekOf(TimeScan s, int i) {
        int at = s.is(i, "the") ? i + 1 : i;
        if (!ShiftedRules.isUnit(s, at, "W") || !(s.is(at + 1, "of") || s.is(at + 1, "ending"))) {
            return null;
        }
        Hit day = MonthRules.month(s, at + 2);
        return day == null || day.moment().grain() != Grain.DAY || !day.moment().placed() ? null
                : new Hit(day.end(), Moment.week(day.moment().begins()), day.why());
    }

    /** "the year-earlier period", "year-ago": the year before, or the quarter a year before one told nearby. */
    static @Nullable Hit yearAgo(TimeScan s, int i) {
        int at = s.is(i, "the") ? i + 1 : i;
        Term ago = s.term(at, "yearago");
        if (ago == null) {
            return null;
        }
        int end = TimeScan.after(at, ago);
        end = s.is(end, "period") ? end + 1 : end;
        return new Hit(end, yearBefore(s, i), "a year before the time mentioned before");
    }

    static Moment yearBefore(TimeScan s, int i) {
        LocalDate quarter = s.lastQuarter();
        if (quarter != null && s.quarterNear(i)) {
            return ShiftedRules.quarter(quarter, -4);
        }
        return s.published == null ? TimeScan.unplaced("PAST_REF") : Moment.year(s.published.getYear() - 1);
    }
}
