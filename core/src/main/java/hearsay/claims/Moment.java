package hearsay.claims;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.IsoFields;
import java.time.temporal.TemporalAdjusters;
import org.jspecify.annotations.Nullable;

/**
 * What a time expression means.
 *
 * @param type TIMEX3 type
 * @param grain how fine it is
 * @param first its first day, or null where it lies at no known place of the calendar
 * @param last its last day, or null likewise
 * @param edtf EDTF, or null
 * @param timex TIMEX3 value
 */
record Moment(String type, Grain grain, @Nullable LocalDate first, @Nullable LocalDate last, @Nullable String edtf, String timex) {
    static final String DATE = "DATE";
    static final String TIME = "TIME";
    static final String DURATION = "DURATION";
    static final String SET = "SET";

    /** How fine a time is. */
    enum Grain {
        TIME,
        DAY,
        WEEKEND,
        WEEK,
        MONTH,
        QUARTER,
        SEASON,
        HALF,
        YEAR,
        DECADE,
        CENTURY,
        NONE
    }

    static Moment day(LocalDate day) {
        return new Moment(DATE, Grain.DAY, day, day, day.toString(), day.toString());
    }

    static Moment days(LocalDate first, LocalDate last, String timex) {
        return new Moment(DATE, Grain.DAY, first, last, first.equals(last) ? first.toString() : first + "/" + last, timex);
    }

    /** The ISO week of a day. */
    static Moment week(LocalDate day) {
        LocalDate monday = day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        return new Moment(DATE, Grain.WEEK, monday, monday.plusDays(6), monday + "/" + monday.plusDays(6), weekName(day));
    }

    static Moment weekend(LocalDate day) {
        LocalDate saturday = day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY)).plusDays(5);
        return new Moment(DATE, Grain.WEEKEND, saturday, saturday.plusDays(1), saturday + "/" + saturday.plusDays(1), weekName(day) + "-WE");
    }

    private static String weekName(LocalDate day) {
        int week = day.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR);
        return four(day.get(IsoFields.WEEK_BASED_YEAR)) + "-W" + two(week);
    }

    static Moment month(YearMonth month) {
        return new Moment(DATE, Grain.MONTH, month.atDay(1), month.atEndOfMonth(), month.toString(), month.toString());
    }

    static Moment quarter(int year, int quarter) {
        YearMonth from = YearMonth.of(year, 3 * quarter - 2);
        return months(Grain.QUARTER, from, from.plusMonths(2), year + "-Q" + quarter);
    }

    static Moment half(int year, int half) {
        YearMonth from = YearMonth.of(year, 6 * half - 5);
        return months(Grain.HALF, from, from.plusMonths(5), year + "-H" + half);
    }

    private static Moment months(Grain grain, YearMonth from, YearMonth to, String timex) {
        return new Moment(DATE, grain, from.atDay(1), to.atEndOfMonth(), from + "/" + to, timex);
    }

    /** A season of the northern half of the world; winter is named after the year in which it begins. */
    static Moment season(int year, String season) {
        int number = switch (season) {
            case "SP" -> 1;
            case "SU" -> 2;
            case "FA" -> 3;
            default -> 4;
        };
        LocalDate first = LocalDate.of(year, 3 * number, 1);
        return new Moment(DATE, Grain.SEASON, first, first.plusMonths(3).minusDays(1), year + "-2" + number, year + "-" + season);
    }

    static Moment year(int year) {
        String name = four(year);
        return new Moment(DATE, Grain.YEAR, LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31), name, name);
    }

    static Moment years(int from, int to) {
        return new Moment(DATE, Grain.YEAR, LocalDate.of(from, 1, 1), LocalDate.of(to, 12, 31), from + "/" + to, from + "/" + to);
    }

    /** Ten years from {@code year}, a multiple of ten. */
    static Moment decade(int year) {
        String name = year / 10 + "X";
        return new Moment(DATE, Grain.DECADE, LocalDate.of(year, 1, 1), LocalDate.of(year + 9, 12, 31), name, name);
    }

    /** The century whose years begin with {@code hundreds}: 19 for the 20th. */
    static Moment century(int hundreds) {
        String name = hundreds + "XX";
        return new Moment(
                DATE, Grain.CENTURY, LocalDate.of(100 * hundreds, 1, 1), LocalDate.of(100 * hundreds + 99, 12, 31), name, name);
    }

    /** A date that lies at no known place: its year is missing, or it only says "past" or "future". */
    static Moment unplaced(Grain grain, String timex) {
        return new Moment(DATE, grain, null, null, null, timex);
    }

    static Moment duration(String timex) {
        return new Moment(DURATION, Grain.NONE, null, null, null, timex);
    }

    static Moment set(String timex) {
        return new Moment(SET, Grain.NONE, null, null, null, timex);
    }

    /** The same day with a part of it or a time of day: {@code suffix} is what follows the day in TIMEX3. */
    Moment at(String suffix) {
        boolean clock = suffix.length() > 2 && Character.isDigit(suffix.charAt(1)) && grain == Grain.DAY;
        return new Moment(TIME, Grain.TIME, first, last, clock && first != null ? edtf + clock(suffix) : edtf, timex + suffix);
    }

    private static String clock(String suffix) {
        return suffix.length() == 3 ? suffix + ":00" : suffix.equals("T24:00") ? "" : suffix;
    }

    /** "early", "mid" and "late" of a month: ten days of it; anything else, and another part, as it is. */
    Moment third(String part) {
        if (grain != Grain.MONTH || first == null || last == null) {
            return this;
        }
        return switch (part) {
            case "first" -> edtf(first + "/" + first.withDayOfMonth(10));
            case "middle" -> edtf(first.withDayOfMonth(11) + "/" + first.withDayOfMonth(20));
            case "last" -> edtf(first.withDayOfMonth(21) + "/" + last);
            default -> this;
        };
    }

    /** The same, but only about then. */
    Moment about() {
        return edtf == null || edtf.contains("/") || grain == Grain.TIME ? this : edtf(edtf + "~");
    }

    Moment edtf(@Nullable String value) {
        return new Moment(type, grain, first, last, value, timex);
    }

    Moment timex(String value) {
        return new Moment(type, grain, first, last, edtf, value);
    }

    Moment type(String value) {
        return new Moment(value, grain, first, last, edtf, timex);
    }

    /** Its first day. @throws IllegalStateException if it lies at no known place */
    LocalDate begins() {
        if (first == null) {
            throw new IllegalStateException(timex + " lies at no known place");
        }
        return first;
    }

    /** Its last day. @throws IllegalStateException if it lies at no known place */
    LocalDate ends() {
        if (last == null) {
            throw new IllegalStateException(timex + " lies at no known place");
        }
        return last;
    }

    /** A number of at most two digits, with two. */
    static String two(int number) {
        return number < 10 ? "0" + number : Integer.toString(number);
    }

    private static String four(int year) {
        return year < 1000 ? "0".repeat(4 - Integer.toString(year).length()) + year : Integer.toString(year);
    }

    boolean placed() {
        return first != null;
    }
}
