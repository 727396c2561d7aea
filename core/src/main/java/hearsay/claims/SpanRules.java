package hearsay.claims;

import hearsay.claims.Moment.Grain;
import hearsay.claims.TimeRule.Hit;
import hearsay.lexicon.Terms.Term;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Rules for lengths of time, for times told by a length ("two days ago"), and for times that recur. */
final class SpanRules {
    private SpanRules() {}

    /** How many "some" are, where they tell how far back to look. */
    private static final int SOME = 3;

    static final List<TimeRule> ALL = List.of(
            new TimeRule("recurring time", Set.of("often", "weekdays", "every", "per"), SpanRules::recurring),
            new TimeRule("length of time", Set.of("article", "recent", "deictic", "nth", "plural", "few", TimeRule.NUMBER, TimeRule.NUMERAL, "any"), SpanRules::length),
            new TimeRule("length of time in one word", Set.of("long"), SpanRules::longWord));

    /** So many units: {@code n} is NaN where the text does not say how many. */
    private record Length(double n, String unit, int end, boolean hyphen) {
        String timex() {
            String count = Double.isNaN(n) ? "X" : plain(n);
            return switch (unit) {
                case "S", "TM", "H" -> Double.isNaN(n) || n == Math.rint(n) ? "PT" + count + unit.substring(unit.length() - 1) : clock();
                case "DE" -> Double.isNaN(n) ? "PXDE" : "P" + plain(10 * n) + "Y";
                case "CE" -> Double.isNaN(n) ? "PXCE" : "P" + plain(100 * n) + "Y";
                case "2W" -> Double.isNaN(n) ? "PXW" : "P" + plain(2 * n) + "W";
                case "WE" -> "P" + count + "WE";
                default -> "P" + count + unit;
            };
        }

        private String clock() {
            long whole = (long) n;
            String smaller = unit.equals("H") ? "M" : "S";
            return "PT" + (whole > 0 ? whole + unit.substring(unit.length() - 1) : "") + Math.round((n - whole) * 60) + smaller;
        }

        private static String plain(double n) {
            return n == Math.rint(n) ? Long.toString((long) n) : Double.toString(n);
        }
    }

    /** "three days", "5 1/2 hours", "two to three weeks", "a few months", "two-year", or a plural alone: "weeks". */
    private static @Nullable Length read(TimeScan s, int i) {
        Tokens t = s.t;
        Term plural = s.is(i, "plural") ? s.term(i, "unit") : null;
        if (plural != null) {
            return new Length(Double.NaN, plural.value(), i + 1, false);
        }
        Term few = s.term(i, "few");
        Numbers.Read number = few == null ? s.numbers.at(t, i) : null;
        boolean one = few == null && number == null && s.is(i, "any");
        if (few == null && number == null && !one || number != null && (t.glued(i) && "$£€.:/".contains(t.low(i - 1)) || s.isYear(i) && t.digits(i) == 4)) {
            return null;
        }
        double n = few != null ? amount(few) : number != null ? number.value() : 1;
        int at = few != null ? TimeScan.after(i, few) : number != null ? number.end() : i + 1;
        if (few != null && few.value().equals("1") && !s.is(at, "unit")) {
            return null;
        }
        if (number != null && s.is(at, "to") && !t.is(at, ",")) {
            Numbers.Read second = s.numbers.at(t, at + 1);
            at = second != null && second.value() > n ? second.end() : at;
        }
        boolean hyphen = t.is(at, "-");
        at = hyphen ? at + 1 : at;
        for (int k = 0; k < 2 && s.is(at, "more") && !hyphen; k++) {
            at++;
        }
        Term unit = s.term(at, "unit");
        if (unit == null || one && s.is(at, "plural") || unit.value().equals("Q") && (s.is(at + 1, "of") || hyphen)) {
            return null;
        }
        if (s.is(at + 1, "of") && unit.value().equals("Q")) {
            return null;
        }
        return new Length(n, unit.value(), at + 1, hyphen);
    }

    /** What a vague number word stands for: NaN where it stands for no number, 0.5 for "half a". */
    private static double amount(Term few) {
        return switch (few.value()) {
            case "X" -> Double.NaN;
            case "1" -> 0.5;
            default -> Double.parseDouble(few.value());
        };
    }

    private static @Nullable Hit length(TimeScan s, int i) {
        int at = s.article(i) ? i + 1 : i;
        Term direction = s.term(at, "recent");
        Term current = direction == null && (s.is(at, "deictic") || s.is(at, "nth")) && !s.is(at, "this") ? s.term(at, s.is(at, "deictic") ? "deictic" : "nth") : null;
        int from = direction != null ? TimeScan.after(at, direction) : current != null ? TimeScan.after(at, current) : at;
        Length length = read(s, from);
        if (length == null || at > i && from == at && (s.is(from, "any") || s.is(from, "plural") || length.hyphen)) {
            return null;
        }
        boolean age = s.t.is(length.end, "-") && s.is(length.end + 1, "length") && s.is(length.end + 1, "old") || s.is(length.end, "old");
        if (age && length.unit.equals("Y")) {
            return null;
        }
        int end = s.t.is(length.end, "-") && s.is(length.end + 1, "length") ? length.end + 2 : length.end;
        end = s.is(end, "or") && s.is(end + 1, "so") ? end + 2 : end;
        if (from > at) {
            Term way = direction != null ? direction : current;
            int shift = way == null || way.kind().equals("nth") ? 0 : Integer.parseInt(way.value());
            return new Hit(end, stretch(s.published, shift, length), shift == 0 ? "as written" : "stretch from publication");
        }
        Hit told = length.hyphen ? null : told(s, i, end, length);
        if (told != null) {
            return told;
        }
        if (s.is(i, "a") && !length.hyphen && perUnit(s, i)) {
            return new Hit(end, Moment.set(length.timex()), "so much a unit");
        }
        return new Hit(end, Moment.duration(length.timex()), "as written");
    }

    /** Whether "a day" stands behind an amount: "$2 million a day", "three times a week", "15,000 people a day". */
    private static boolean perUnit(TimeScan s, int i) {
        for (int k = i - 1; k >= Math.max(0, i - 3) && !s.t.sentence(k + 1); k--) {
            if (s.is(k, "repeated") || s.t.number(k) || k < i - 1 && s.numbers.at(s.t, k) != null) {
                return true;
            }
            if (s.is(k, "placing") || s.is(k, "bounded") || s.is(k, "for") || !s.t.word(k)) {
                return false;
            }
        }
        return false;
    }

    /** "two days ago", "a year earlier", "three weeks later", "two months from now"; null where the length is not counted from a time. */
    private static @Nullable Hit told(TimeScan s, int i, int end, Length length) {
        Term ago = s.term(end, "ago");
        Term hence = s.term(end, "hence");
        Term shift = s.term(end, "shift");
        if (ago != null && oneYearBack(length, -1) && s.quarterNear(i)) {
            return new Hit(TimeScan.after(end, ago), MentionedRules.yearBefore(s, i), "a year before the quarter mentioned before");
        }
        if (ago != null) {
            return from(s.published, TimeScan.after(end, ago), length, -1, "ago, from publication");
        }
        if (hence != null) {
            return from(s.published, TimeScan.after(end, hence), length, 1, "from publication");
        }
        if (shift == null) {
            return null;
        }
        int after = TimeScan.after(end, shift);
        boolean preposition = (s.is(end, "beforeword") || s.is(end, "afterword") || s.is(end, "prior"))
                && s.t.word(after) && !s.t.sentence(after) || s.is(end, "afterword") && s.t.number(after);
        if (preposition) {
            return null;
        }
        if (oneYearBack(length, Integer.parseInt(shift.value()))) {
            return new Hit(after, MentionedRules.yearBefore(s, i), "a year before the time mentioned before");
        }
        LocalDate base = length.unit.equals("Y") ? s.lastYear() : length.unit.equals("M") ? s.lastMonth() : s.lastDay();
        return from(base, after, length, Integer.parseInt(shift.value()), "from the time mentioned before");
    }

    private static boolean oneYearBack(Length length, int direction) {
        return length.unit.equals("Y") && length.n == 1 && direction < 0;
    }

    private static Hit from(@Nullable LocalDate base, int end, Length length, int direction, String why) {
        if (base == null || Double.isNaN(length.n) || length.n > 3000) {
            return new Hit(end, TimeScan.unplaced(direction < 0 ? "PAST_REF" : "FUTURE_REF"), "no number or no date to count from");
        }
        int n = direction * (int) Math.round(length.n);
        Moment when = switch (length.unit) {
            case "S", "TM", "H" -> Moment.day(base).timex(length.timex()).type(Moment.DURATION);
            case "DE" -> Moment.year(Math.max(1, base.getYear() + 10 * n));
            case "CE" -> Moment.century(Math.max(1, base.getYear() / 100 + n));
            case "W" -> {
                Moment week = Moment.week(base.plusWeeks(n));
                yield week.edtf(base.plusWeeks(n) + "~");
            }
            case "Y" -> Moment.year(Math.max(1, base.getYear() + n));
            default -> ShiftedRules.shift(base, length.unit, n);
        };
        return new Hit(end, when == null ? Moment.duration(length.timex()) : when, why);
    }

    /** A stretch that ends (or begins) with the day of publication: "the past two days", "the next three months". */
    static Moment reaching(LocalDate day, int shift, int n, String unit, String timex) {
        Moment plain = Moment.duration(timex);
        if (n > 3000) {
            return plain;
        }
        String edtf = switch (unit) {
            case "D" -> shift < 0 ? day.minusDays(n - 1L) + "/" + day : day + "/" + day.plusDays(n);
            case "W" -> shift < 0 ? day.minusWeeks(n) + "/" + day : day + "/" + day.plusWeeks(n);
            case "M", "Q" -> months(day, shift, unit.equals("M") ? n : 3 * n);
            case "Y" -> years(day.getYear(), shift, n);
            case "DE" -> years(day.getYear(), shift, 10 * n);
            default -> null;
        };
        LocalDate from = shift < 0 ? day.minusDays(1) : day;
        return new Moment(Moment.DURATION, Grain.NONE, edtf == null ? null : from, edtf == null ? null : day, edtf, timex);
    }

    private static Moment stretch(@Nullable LocalDate published, int shift, Length length) {
        if (published == null || shift == 0) {
            return Moment.duration(length.timex());
        }
        return Double.isNaN(length.n)
                ? Moment.duration(length.timex()).edtf(vague(published, shift, length.unit))
                : reaching(published, shift, (int) Math.ceil(length.n), length.unit, length.timex());
    }

    /**
     * A stretch of nobody says how many units, told by what is one coarser and about {@value #SOME} units away: "recent weeks" by a
     * month, "the past few months" by a year; null where nothing coarser is of use.
     */
    private static @Nullable String vague(LocalDate day, int shift, String unit) {
        long n = (long) SOME * shift;
        return switch (unit) {
            case "D" -> YearMonth.from(day.plusDays(n)) + "~";
            case "W" -> YearMonth.from(day.plusWeeks(n)) + "~";
            case "M" -> day.plusMonths(n).getYear() + "~";
            case "Y" -> Moment.decade(Math.floorDiv(day.getYear() + (int) n, 10) * 10).edtf() + "~";
            default -> null;
        };
    }

    private static String months(LocalDate day, int shift, int n) {
        YearMonth month = YearMonth.from(day);
        return shift < 0 ? month.minusMonths(n) + "/" + month : month + "/" + month.plusMonths(n);
    }

    private static String years(int year, int shift, int n) {
        return shift < 0 ? Math.max(1, year - n) + "/" + year : year + "/" + (year + n);
    }

    /** "daily", "every two weeks", "each July", "every Friday", "Mondays". */
    private static @Nullable Hit recurring(TimeScan s, int i) {
        Term often = s.term(i, "often");
        if (often != null) {
            boolean paper = s.t.capital(i) && !s.t.sentence(i);
            return paper ? null : new Hit(TimeScan.after(i, often), Moment.set(often.value()), "word of frequency");
        }
        Term days = s.term(i, "weekdays");
        if (days != null) {
            return new Hit(i + 1, Moment.set("XXXX-WXX-" + days.value()), "every such weekday");
        }
        if (!s.is(i, "every")) {
            Term singular = s.is(i, "rate") && !s.is(i + 1, "plural") ? s.term(i + 1, "unit") : null;
            return singular == null ? null : new Hit(i + 2, Moment.set(new Length(1, singular.value(), i + 2, false).timex()), "so much a unit");
        }
        Term named = s.term(i + 1, "weekday");
        if (named != null) {
            return new Hit(i + 2, Moment.set("XXXX-WXX-" + named.value()), "every such weekday");
        }
        Term month = s.term(i + 1, "month");
        if (month != null) {
            return new Hit(i + 2, Moment.set("XXXX-" + Moment.two(Integer.parseInt(month.value()))), "every such month");
        }
        Term season = s.term(i + 1, "season");
        Term part = s.term(i + 1, "part");
        if (season != null) {
            return new Hit(i + 2, Moment.set("XXXX-" + season.value()), "every such season");
        }
        if (part != null) {
            return new Hit(i + 2, Moment.set("XXXX-XX-XXT" + part.value()), "every such part of the day");
        }
        Term unit = s.term(i + 1, "unit");
        Length length = unit != null && !s.is(i + 1, "plural") ? new Length(1, unit.value(), i + 2, false) : read(s, i + 1);
        return length == null ? null : new Hit(length.end, Moment.set(length.timex()), "every such length");
    }

    /** "weeklong", "monthlong". */
    private static @Nullable Hit longWord(TimeScan s, int i) {
        Term word = s.term(i, "long");
        return word == null ? null : new Hit(i + 1, Moment.duration(new Length(1, word.value(), i + 1, false).timex()), "as written");
    }
}
