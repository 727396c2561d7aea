package hearsay.claims;

import hearsay.claims.Moment.Grain;
import hearsay.claims.Tense.Way;
import hearsay.claims.TimeRule.Hit;
import hearsay.lexicon.Terms.Term;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.IsoFields;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Rules for times told from the moment of writing or from the time told last: "yesterday", "last week", "the next day". */
final class DeicticRules {
    private DeicticRules() {}

    static final List<TimeRule> ALL = List.of(
            new TimeRule("day from publication", Set.of("day", "tonight", "overnight"), DeicticRules::day),
            new TimeRule("unit from publication", Set.of("article", "deictic"), DeicticRules::shifted),
            new TimeRule("part of the day", Set.of("the", "part"), DeicticRules::part),
            new TimeRule("week of a date", Set.of("the", "unit"), DeicticRules::weekOf),
            new TimeRule("unit mentioned before", Set.of("the", "that"), DeicticRules::mentioned),
            new TimeRule("end of the year", Set.of("endofyear"), DeicticRules::yearEnd),
            new TimeRule("year before", Set.of("the", "yearago"), DeicticRules::yearAgo));

    static final List<TimeRule> REFERENCES = List.of(new TimeRule("reference to past, present or future", Set.of("ref"), DeicticRules::reference));

    private static @Nullable Hit day(TimeScan s, int i) {
        Term day = s.term(i, "day");
        if (day != null && s.t.capital(i) && !s.t.sentence(i) && s.t.capital(i - 1)) {
            return null;
        }
        if (day != null) {
            return ClockRules.partOf(s, day(s, i, day));
        }
        Term tonight = s.term(i, "tonight");
        if (tonight != null) {
            return new Hit(i + 1, today(s).at("TNI"), "day of publication");
        }
        if (s.is(i, "overnight") && !s.t.is(i - 1, "an")) {
            return overnight(s, i);
        }
        return null;
    }

    private static Hit overnight(TimeScan s, int i) {
        if (s.published == null) {
            return new Hit(i + 1, Moment.unplaced(Grain.DAY, "XXXX-XX-XX").at("TNI"), "no publication date");
        }
        Moment night = Moment.day(s.published).at("TNI").edtf(s.published.minusDays(1) + "/" + s.published);
        return new Hit(i + 1, night, "night before publication");
    }

    static Hit day(TimeScan s, int i, Term day) {
        int shift = Integer.parseInt(day.value());
        int end = TimeScan.after(i, day);
        if (s.published == null) {
            return new Hit(end, TimeScan.unplaced(ref(shift)), "no publication date");
        }
        return new Hit(end, Moment.day(s.published.plusDays(shift)), shift == 0 ? "day of publication" : shift < 0 ? "before publication" : "after publication");
    }

    private static Moment today(TimeScan s) {
        return s.published == null ? Moment.unplaced(Grain.DAY, "XXXX-XX-XX") : Moment.day(s.published);
    }

    private static String ref(int shift) {
        return shift < 0 ? "PAST_REF" : shift > 0 ? "FUTURE_REF" : "PRESENT_REF";
    }

    /** "last week", "this month", "next Tuesday", "last May", "this summer", "the following day", "last Thanksgiving". */
    private static @Nullable Hit shifted(TimeScan s, int i) {
        int at = s.article(i) ? i + 1 : i;
        Term deictic = s.term(at, "deictic");
        if (deictic == null || at > i && s.t.is(at, "this")) {
            return null;
        }
        int shift = Integer.parseInt(deictic.value());
        int word = TimeScan.after(at, deictic);
        if (s.t.capital(at) && !s.t.sentence(at) && s.t.capital(word) && s.is(word, "unit")) {
            return null;
        }
        word = s.is(word, "fiscal") ? word + 1 : word;
        boolean narrative = s.is(at, "narrative") || at > i && shift == 1 && s.t.is(at, "next") && isUnit(s, word, "D");
        Term unit = s.term(word, "unit");
        if (unit != null && !s.is(word, "plural") && !s.t.is(word + 1, "-")) {
            boolean definite = at > i && !narrative && shift != 0;
            return unit(s, word + 1, unit.value(), shift, narrative, definite && !s.t.is(at, "latest"));
        }
        return s.published == null ? unplaced(s, word) : named(s, s.published, at, word, shift);
    }

    private static boolean isUnit(TimeScan s, int i, String value) {
        Term unit = s.term(i, "unit");
        return unit != null && unit.value().equals(value);
    }

    private static @Nullable Hit unplaced(TimeScan s, int word) {
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

    private static String two(String month) {
        return month.length() == 1 ? "0" + month : month;
    }

    private static @Nullable Hit named(TimeScan s, LocalDate published, int i, int word, int shift) {
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
            Moment now = DateRules.season(published, season.value(), shift >= 0);
            Moment when = shift < 0 ? DateRules.season(published.minusMonths(3), season.value(), false)
                    : shift > 0 && !now.begins().isAfter(published) ? Moment.season(published.getYear() + 1, season.value()) : now;
            when = shift == 0 ? Moment.season(published.getYear(), season.value()) : when;
            return new Hit(word + 1, when, "from publication");
        }
        Term part = s.term(word, "part");
        if (part != null) {
            LocalDate last = s.lastDay();
            boolean told = s.t.is(i - 1, "the") && last != null;
            LocalDate base = told && last != null ? last : published;
            return new Hit(word + 1, Moment.day(base.plusDays(shift)).at("T" + part.value()), told ? "time mentioned before" : "from publication");
        }
        Term holiday = s.holiday(word);
        if (holiday != null) {
            Moment when = DateRules.nearestHoliday(published, holiday, shift < 0 ? Way.PAST : shift > 0 ? Way.FUTURE : Way.UNKNOWN);
            return when == null ? null : new Hit(TimeScan.after(word, holiday), when, holiday.kind() + " calendar");
        }
        return null;
    }

    private static LocalDate weekday(TimeScan s, int i, LocalDate published, int number, int shift) {
        if (shift < 0) {
            return DateRules.weekday(published.minusDays(1), number, false);
        }
        if (shift > 0) {
            LocalDate next = DateRules.weekday(published.plusDays(1), number, true);
            return next.isBefore(published.plusDays(3)) && s.t.is(i, "next") ? next.plusDays(7) : next;
        }
        return DateRules.weekday(published, number, s.way(i, i + 2) != Way.PAST);
    }

    private static Hit month(TimeScan s, LocalDate published, int word, int month, int shift) {
        Hit full = DateRules.month(s, word);
        boolean dated = full != null && full.end() > word + 2;
        if (full != null && (dated || full.moment().grain() != Grain.MONTH)) {
            return full;
        }
        YearMonth when = shift < 0
                ? DateRules.month(published.minusMonths(1), month, false)
                : shift > 0 ? DateRules.month(published.plusMonths(1), month, true) : YearMonth.of(published.getYear(), month);
        return new Hit(full == null ? word + 1 : full.end(), Moment.month(when), "from publication");
    }

    /** A unit of the calendar, so many away from publication or, in narrative, from the time mentioned last. */
    private static @Nullable Hit unit(TimeScan s, int end, String unit, int shift, boolean narrative, boolean definite) {
        LocalDate base = narrative ? base(s, unit) : s.published;
        if (base == null) {
            return new Hit(end, TimeScan.unplaced(ref(shift)), "no date to count from");
        }
        String why = (narrative ? "time mentioned before" : "publication") + (shift < 0 ? ", one back" : shift > 0 ? ", one on" : "");
        if (definite && (unit.equals("W") || unit.equals("M"))) {
            Moment lasting = SpanRules.reaching(base, shift, 1, unit, "P1" + unit);
            return new Hit(end, lasting, "stretch up to publication");
        }
        if (unit.equals("DE") && shift < 0 && s.t.is(end - 2, "past")) {
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

    private static @Nullable LocalDate base(TimeScan s, String unit) {
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

    /** "in the morning" of the day mentioned last is left alone; "the night of Oct. 3", "the morning of Friday" are read. */
    private static @Nullable Hit part(TimeScan s, int i) {
        int at = s.t.is(i, "the") ? i + 1 : i;
        Term part = s.term(at, "part");
        int from = part == null ? at : TimeScan.after(at, part);
        boolean joined = s.t.is(from, "of") || s.t.is(from, "on");
        if (part == null) {
            return null;
        }
        Term relative = s.term(joined ? from + 1 : from, "day");
        if (relative != null) {
            Hit day = day(s, joined ? from + 1 : from, relative);
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
    private static @Nullable Hit mentioned(TimeScan s, int i) {
        Term that = s.term(i, "that");
        int at = that != null ? TimeScan.after(i, that) : s.t.is(i, "the") ? i + 1 : -1;
        if (at < 0) {
            return null;
        }
        if (s.is(at, "yearword") && (s.isYear(at + 1) || s.t.is(at + 1, "two"))) {
            return null;
        }
        boolean full = s.is(at, "more") && that == null;
        at = full ? at + 1 : at;
        Term unit = s.term(at, "unit");
        boolean period = s.t.is(at, "period") || s.t.is(at, "latest") && s.is(at + 1, "period");
        if (unit == null && that != null) {
            Term part = s.term(at, "part");
            LocalDate day = s.lastDay();
            return part == null || day == null ? null : new Hit(at + 1, Moment.day(day).at("T" + part.value()), "time mentioned before");
        }
        if (period && that == null) {
            int end = s.t.is(at, "latest") ? at + 2 : at + 1;
            LocalDate quarter = s.lastQuarter();
            return quarter == null ? null : new Hit(end, quarter(quarter, 0), "quarter mentioned before");
        }
        if (unit == null || s.is(at, "plural") || s.t.is(at + 1, "-")) {
            return null;
        }
        return definite(s, at, unit.value(), that != null);
    }

    private static @Nullable Hit definite(TimeScan s, int at, String unit, boolean that) {
        Term shift = s.term(at + 1, "shift");
        boolean clause = s.t.word(at + 2) && !s.t.sentence(at + 2) && !s.is(at + 2, "joining");
        int n = !that && shift != null && unit.equals("D") && (!clause || s.t.is(at + 2, "yesterday")) ? Integer.parseInt(shift.value()) : 0;
        if (!that && s.t.is(at + 1, "before") && s.t.is(at + 2, "yesterday")) {
            return s.published == null ? new Hit(at + 3, TimeScan.unplaced("PAST_REF"), "no publication date")
                    : new Hit(at + 3, Moment.day(s.published.minusDays(2)), "before publication");
        }
        if (!that && unit.equals("D") && n == 0 && (s.t.is(at + 1, "of") || clause(s, at + 1))) {
            return null;
        }
        if (unit.equals("WE")) {
            return weekend(s, at);
        }
        boolean calendar = !that && "YMW".contains(unit);
        LocalDate published = s.published;
        boolean lastQuarter = unit.equals("Q") && s.lastQuarter() == null;
        LocalDate base = calendar ? published : lastQuarter && published != null ? published.minusMonths(3) : base(s, unit);
        Moment when = base == null ? null : shift(base, unit, n);
        if (when == null) {
            return null;
        }
        return new Hit(n != 0 ? at + 2 : at + 1, when, "time mentioned before");
    }

    /** "the weekend": the last one begun, or the next behind a future verb. */
    private static @Nullable Hit weekend(TimeScan s, int at) {
        if (s.published == null) {
            return null;
        }
        Moment when = Moment.weekend(s.published);
        boolean future = s.way(at, at + 1) == Way.FUTURE;
        boolean ahead = when.begins().isAfter(s.published) && !future;
        return new Hit(at + 1, ahead ? Moment.weekend(s.published.minusWeeks(1)) : when, future ? "after publication" : "before publication");
    }

    private static boolean clause(TimeScan s, int i) {
        return s.t.word(i) && !s.t.sentence(i) && (s.t.is(i, "when") || s.t.is(i, "that") || s.t.capital(i));
    }

    /** "the week of March 6". */
    private static @Nullable Hit weekOf(TimeScan s, int i) {
        int at = s.t.is(i, "the") ? i + 1 : i;
        if (!isUnit(s, at, "W") || !(s.t.is(at + 1, "of") || s.t.is(at + 1, "ending"))) {
            return null;
        }
        Hit day = DateRules.month(s, at + 2);
        return day == null || day.moment().grain() != Grain.DAY || !day.moment().placed() ? null
                : new Hit(day.end(), Moment.week(day.moment().begins()), day.why());
    }

    private static @Nullable Hit yearEnd(TimeScan s, int i) {
        Term end = s.term(i, "endofyear");
        if (end == null) {
            return null;
        }
        return new Hit(TimeScan.after(i, end), s.published == null ? TimeScan.unplaced("FUTURE_REF") : Moment.year(s.published.getYear()), "year of publication");
    }

    /** "the year-earlier period", "year-ago": the year before, or the quarter a year before one told nearby. */
    private static @Nullable Hit yearAgo(TimeScan s, int i) {
        int at = s.t.is(i, "the") ? i + 1 : i;
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
            return quarter(quarter, -4);
        }
        return s.published == null ? TimeScan.unplaced("PAST_REF") : Moment.year(s.published.getYear() - 1);
    }

    private static @Nullable Hit reference(TimeScan s, int i) {
        Term ref = s.term(i, "ref");
        int end = ref == null ? i : TimeScan.after(i, ref);
        boolean compound = s.t.is(end, "-") && s.t.glued(end) || s.t.is(i - 1, "-") && s.t.glued(i);
        if (ref == null || compound || s.t.is(i - 1, "as") && s.t.is(i, "soon")) {
            return null;
        }
        boolean noun = ref.pieces().getLast().equals("past") && (s.is(end, "unit") || s.numbers.at(s.t, end) != null || s.is(end, "few"));
        boolean bare = s.t.is(i, "recent") || s.t.is(i, "future") && !s.t.is(i - 1, "in") && !s.t.is(i - 1, "the");
        return noun || bare ? null : new Hit(end, TimeScan.unplaced(ref.value()), "word of time");
    }
}
