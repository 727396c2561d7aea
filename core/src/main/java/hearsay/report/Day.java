package hearsay.report;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A day as it is printed.
 *
 * @param date the day, or null if it may be one of two or is none at all
 */
record Day(@Nullable LocalDate date) {

    private static final int EARLIEST = 1600;
    private static final int LATEST = 2199;

    /** The day at the cursor, or null with the cursor where it was. */
    static @Nullable Day read(StampCursor cursor) {
        int start = cursor.at();
        DayOfWeek weekday = weekday(cursor);
        int afterWeekday = cursor.at();
        for (Form form : new Form[] {Day::iso, Day::compact, Day::numbers, Day::dayMonth, Day::monthDay}) {
            Day day = form.read(cursor, weekday);
            if (day != null) {
                return day;
            }
            cursor.back(afterWeekday);
        }
        cursor.back(start);
        return null;
    }

    /** One way to print a day. */
    private interface Form {
        @Nullable Day read(StampCursor cursor, @Nullable DayOfWeek weekday);
    }

    private static @Nullable DayOfWeek weekday(StampCursor cursor) {
        int start = cursor.at();
        Integer number = Calendar.weekday(cursor.word());
        if (number == null) {
            cursor.back(start);
            return null;
        }
        cursor.one(".");
        cursor.one(",");
        cursor.blanks();
        return DayOfWeek.of(number);
    }

    /** {@code 2020-10-03}, {@code 2020/10/03}. */
    private static @Nullable Day iso(StampCursor cursor, @Nullable DayOfWeek weekday) {
        int year = cursor.number(4, 4);
        char divider = cursor.peek();
        if (year < 0 || !cursor.one("-/.")) {
            return null;
        }
        int month = cursor.number(1, 2);
        if (month < 0 || !cursor.one(String.valueOf(divider))) {
            return null;
        }
        int day = cursor.number(1, 2);
        return day < 0 ? null : of(year, month, day);
    }

    /** {@code 20201003}, also with more digits for the time. */
    private static @Nullable Day compact(StampCursor cursor, @Nullable DayOfWeek weekday) {
        int year = cursor.digits(4);
        int month = cursor.digits(2);
        int day = cursor.digits(2);
        boolean time = cursor.digits(6) >= 0 || cursor.digits(4) >= 0;
        boolean whole = year >= 0 && month >= 0 && day >= 0 && (cursor.atEndOfWord() || !time && cursor.peek() == 'T');
        return whole && isSound(year, month, day) ? of(year, month, day) : null;
    }

    /** {@code 17-08-2014}, {@code 10/26/2016}, {@code 3.10.2020}. */
    private static @Nullable Day numbers(StampCursor cursor, @Nullable DayOfWeek weekday) {
        int one = cursor.number(1, 2);
        char divider = cursor.peek();
        if (one < 0 || !cursor.one("-/.")) {
            return null;
        }
        int two = cursor.number(1, 2);
        if (two < 0 || !cursor.one(String.valueOf(divider))) {
            return null;
        }
        int year = cursor.number(4, 4);
        if (year < 0) {
            return null;
        }
        boolean dayFirst = isSound(year, two, one);
        boolean monthFirst = isSound(year, one, two) && divider != '.'; // points are for day, month, year
        if (dayFirst && monthFirst && one != two) {
            boolean dayFits = weekday != null && LocalDate.of(year, two, one).getDayOfWeek() == weekday;
            boolean monthFits = weekday != null && LocalDate.of(year, one, two).getDayOfWeek() == weekday;
            dayFirst = dayFits && !monthFits;
            monthFirst = monthFits && !dayFits;
        }
        return dayFirst ? of(year, two, one) : monthFirst ? of(year, one, two) : new Day(null);
    }

    /** {@code 3 October 2020}, {@code 03-Oct-2020}, {@code 3rd of October, 2020}. */
    private static @Nullable Day dayMonth(StampCursor cursor, @Nullable DayOfWeek weekday) {
        int day = cursor.number(1, 2);
        if (day < 0) {
            return null;
        }
        ordinal(cursor);
        cursor.all(" \u00a0-/");
        int mark = cursor.at();
        if (!cursor.word().equals("of")) {
            cursor.back(mark);
        }
        cursor.blanks();
        Integer month = Calendar.month(cursor.word());
        cursor.all(" \u00a0.,-/");
        int year = month == null ? -1 : cursor.number(4, 4);
        return month == null || year < 0 ? null : of(year, month, day);
    }

    /** {@code October 3, 2020}, {@code Oct. 3rd 2020}, also with the comma lost: {@code Oct 032020}. */
    private static @Nullable Day monthDay(StampCursor cursor, @Nullable DayOfWeek weekday) {
        Integer month = Calendar.month(cursor.word());
        if (month == null) {
            return null;
        }
        cursor.one(".");
        cursor.blanks();
        int start = cursor.at();
        int day = cursor.number(1, 2);
        if (day < 0) {
            cursor.back(start);
            day = cursor.digits(2);
            int year = cursor.number(4, 4);
            return day < 0 || year < 0 ? null : of(year, month, day);
        }
        ordinal(cursor);
        cursor.all(" \u00a0,");
        int year = cursor.number(4, 4);
        return year < 0 ? null : of(year, month, day);
    }

    /** Passes over {@code Friday, Jan. 8} or {@code 8 January}; whether it did. */
    static boolean passWithoutYear(StampCursor cursor) {
        int start = cursor.at();
        weekday(cursor);
        int number = cursor.number(1, 2);
        cursor.blanks();
        boolean month = Calendar.month(cursor.word()) != null;
        if (month && number < 0) {
            cursor.one(".");
            cursor.blanks();
            number = cursor.number(1, 2);
        }
        if (!month || number < 1 || number > 31) {
            cursor.back(start);
            return false;
        }
        return true;
    }

    private static void ordinal(StampCursor cursor) {
        int start = cursor.at();
        String word = cursor.word();
        if (!word.equals("st") && !word.equals("nd") && !word.equals("rd") && !word.equals("th")) {
            cursor.back(start);
        }
    }

    private static @Nullable Day of(int year, int month, int day) {
        return year < EARLIEST || year > LATEST
                ? null
                : new Day(isSound(year, month, day) ? LocalDate.of(year, month, day) : null);
    }

    private static boolean isSound(int year, int month, int day) {
        try {
            LocalDate.of(year, month, day);
            return year >= EARLIEST && year <= LATEST;
        } catch (DateTimeException e) {
            return false;
        }
    }
}
