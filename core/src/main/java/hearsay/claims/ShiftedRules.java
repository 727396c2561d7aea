package hearsay.claims;

import hearsay.claims.Moment.Grain;
import hearsay.claims.Tense.Way;
import hearsay.claims.TimeRule.Hit;
import hearsay.lexicon.Terms.Term;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.IsoFields;
import org.jspecify.annotations.Nullable;

/** Rules for units and names counted from publication or from the time told last: "last week", "next Tuesday", "the following day". */
final class ShiftedRules {
    private ShiftedRules() {}

    /** "last week", "this month", "next Tuesday", "last May", "this summer", "the following day", "last Thanksgiving". */
    static @Nullable Hit shifted(TimeScan s, int i) {
        int at = s.article(i) ? i + 1 : i;
        Term deictic = s.term(at, "deictic");
        if (deictic == null || at > i && s.is(at, "this")) {
            return null;
        }
        int shift = Integer.parseInt(deictic.value());
        int word = TimeScan.after(at, deictic);
        if (s.t.capital(at) && !s.t.sentence(at) && s.t.capital(word) && s.is(word, "unit")) {
            return null;
        }
        word = s.is(word, "fiscal") ? word + 1 : word;
        boolean narrative = s.is(at, "narrative") || at > i && shift == 1 && s.is(at, "next") && isUnit(s, word, "D");
        Term unit = s.term(word, "unit");
        if (unit != null && !s.is(word, "plural") && !s.t.is(word + 1, "-")) {
            boolean definite = at > i && !narrative && shift != 0;
            return unit(s, word + 1, unit.value(), shift, narrative, definite && !s.is(at, "latest"));
        }
        return s.published == null ? unplaced(s, word) : named(s, s.published, at, word, shift);
    }

    static boolean isUnit(TimeScan s, int i, String value) {
        Term unit = s.term(i, "unit");
        return unit != null && unit.value().equals(value);
    }

    static @Nullable Hit unplaced(TimeScan s, int word) {
        Term named = s.term(word, "weekday");
        if (named != null) {
            return new Hit(TimeScan.after(word, named), Moment.unplaced(Grain.DAY, "XXXX-WXX-" + named.value()), "no publication date");
        }
        Term month = s.term(word, "month");
        if (month != null) {
            return new Hit(TimeScan.after(word, month), Moment.unplaced(Grain.MONTH, "XXXX-" + two(month.value())), "no publication date");
        }
        Term season = s.term(word, "season");
        Term part = s.term(word, "part");
        if (season != null) {
            return new Hit(word + 1, Moment.unplaced(Grain.SEASON, "XXXX-" + season.value()), "no publication date");
        }
        return part == null
                ? null
                : new Hit(word + 1, Moment.unplaced(Grain.DAY, "XXXX-XX-XX").at("T" + part.value()), "no publication date");
    }

    static String two(String month) {
        return month.length() == 1 ? "0" + month : month;
    }

    static @Nullable Hit named(TimeScan s, LocalDate published, int i, int word, int shift) {
        Term weekday = s.term(word, "weekday");
        if (weekday != null) {
            int number = Integer.parseInt(weekday.value());
            Hit day = new Hit(TimeScan.after(word, weekday), Moment.day(weekday(s, i, published, number, shift)), "from publication");
            return ClockRules.partOf(s, day);
        }
        Term month = s.term(word, "month");
        if (month != null) {
            return month(s, published, word, Integer.parseInt(month.value()), shift);
        }
        Term season = s.term(word, "season");
        if (season != null) {
            Moment now = NamedDayRules.season(published, season.value(), shift >= 0);
            Moment when = shift < 0 ? NamedDayRules.season(published.minusMonths(3), season.value(), false)
                    : shift > 0 && !now.begins().isAfter(published) ? Moment.season(published.getYear() + 1, season.value()) : now;
            when = shift == 0 ? Moment.season(published.getYear(), season.value()) : when;
            return new Hit(word + 1, when, "from publication");
        }
        Term part = s.term(word, "part");
        if (part != null) {
            LocalDate last = s.lastDay();
            boolean told = s.is(i - 1, "the") && last != null;
            LocalDate base = told && last != null ? last : published;
            return new Hit(word + 1, Moment.day(base.plusDays(shift)).at("T" + part.value()), told ? "time mentioned before" : "from publication");
        }
        Term holiday = s.holiday(word);
        if (holiday != null) {
            Moment when = NamedDayRules.nearestHoliday(published, holiday, shift < 0 ? Way.PAST : shift > 0 ? Way.FUTURE : Way.UNKNOWN);
            return when == null ? null : new Hit(TimeScan.after(word, holiday), when, holiday.kind() + " calendar");
        }
        return null;
    }

    static LocalDate weekday(TimeScan s, int i, LocalDate published, int number, int shift) {
        if (shift < 0) {
            return WeekdayRules.weekday(published.minusDays(1), number, false);
        }
        if (shift > 0) {
            LocalDate next = WeekdayRules.weekday(published.plusDays(1), number, true);
            return next.isBefore(published.plusDays(3)) && s.is(i, "next") ? next.plusDays(7) : next;
        }
        return WeekdayRules.weekday(published, number, s.way(i, i + 2) != Way.PAST);
    }

    static Hit month(TimeScan s, LocalDate published, int word, int month, int shift) {
        Hit full = MonthRules.month(s, word);
        boolean dated = full != null && full.end() > word + 2;
        if (full != null && (dated || full.moment().grain() != Grain.MONTH)) {
            return full;
        }
        YearMonth when = shift < 0
                ? MonthRules.month(published.minusMonths(1), month, false)
                : shift > 0 ? MonthRules.month(published.plusMonths(1), month, true) : YearMonth.of(published.getYear(), month);
        return new Hit(full == null ? word + 1 : full.end(), Moment.month(when), "from publication");
    }

    /** A unit of the calendar, so many away from publication or, in narrative, from the time mentioned last. */
    static @Nullable Hit unit(TimeScan s, int end, String unit, int shift, boolean narrative, boolean definite) {
        LocalDate base = narrative ? base(s, unit) : s.published;
        if (base == null) {
            return new Hit(end, TimeScan.unplaced(DeicticRules.ref(shift)), "no date to count from");
        }
        String why = (narrative ? "time mentioned before" : "publication") + (shift < 0 ? ", one back" : shift > 0 ? ", one on" : "");
        if (definite && (unit.equals("W") || unit.equals("M"))) {
            Moment lasting = SpanRules.reaching(base, shift, 1, unit, "P1" + unit);
            return new Hit(end, lasting, "stretch up to publication");
        }
        if (unit.equals("DE") && shift < 0 && s.is(end - 2, "pastword")) {
            return new Hit(end, SpanRules.reaching(base, shift, 10, "Y", "P10Y"), "stretch up to publication");
        }
        boolean sunday = unit.equals("W") && !narrative && base.getDayOfWeek() == java.time.DayOfWeek.SUNDAY;
        Moment when = shift(sunday ? base.plusDays(1) : base, unit, shift);
        if (when == null) {
            return null;
        }
        if (definite && unit.equals("Y") && shift < 0) {
            when = when.edtf(SpanRules.reaching(base, shift, 12, "M", "P1Y").edtf());
        }
        Hit hit = new Hit(end, when, why);
        return unit.equals("D") ? ClockRules.partOf(s, hit) : hit;
    }

    static @Nullable LocalDate base(TimeScan s, String unit) {
        return switch (unit) {
            case "D", "W", "WE" -> s.lastDay();
            case "M" -> s.lastMonth();
            case "Q" -> s.lastQuarter() == null ? s.published : s.lastQuarter();
            default -> s.lastYear();
        };
    }

    /** The unit that lies {@code n} units from the one that holds {@code base}; null where the unit is none of the calendar. */
    static @Nullable Moment shift(LocalDate base, String unit, int n) {
        return switch (unit) {
            case "D" -> Moment.day(base.plusDays(n));
            case "W" -> Moment.week(base.plusWeeks(n));
            case "2W" -> Moment.week(base.plusWeeks(2L * n));
            case "WE" -> Moment.weekend(base.plusWeeks(n));
            case "M" -> Moment.month(YearMonth.from(base).plusMonths(n));
            case "Q" -> quarter(base, n);
            case "Y" -> Moment.year(base.getYear() + n);
            case "DE" -> Moment.decade(base.getYear() / 10 * 10 + 10 * n);
            case "CE" -> Moment.century(base.getYear() / 100 + n);
            default -> null;
        };
    }

    /** The quarter that lies {@code n} quarters from the one that holds {@code base}. */
    static Moment quarter(LocalDate base, int n) {
        LocalDate in = base.plusMonths(3L * n);
        return Moment.quarter(in.getYear(), in.get(IsoFields.QUARTER_OF_YEAR));
    }
}
