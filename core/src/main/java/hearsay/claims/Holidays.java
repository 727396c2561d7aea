package hearsay.claims;

import com.ibm.icu.util.Calendar;
import com.ibm.icu.util.ChineseCalendar;
import com.ibm.icu.util.GregorianCalendar;
import com.ibm.icu.util.HebrewCalendar;
import com.ibm.icu.util.TimeZone;
import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.chrono.HijrahDate;
import java.time.temporal.ChronoField;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;

/** When named days fall. The calendars are named in the first column of {@code holidays.tsv}. */
final class Holidays {
    private Holidays() {}

    /**
     * Every time that the day begins in a civil year: once, or twice or never for a calendar whose years are shorter.
     *
     * @param calendar first column of the data
     * @param when second column
     * @throws IllegalArgumentException if there is no such calendar
     */
    static List<Moment> in(int year, String calendar, String when) {
        return switch (calendar) {
            case "fixed" -> List.of(Moment.day(LocalDate.parse(year + "-" + when)));
            case "nth" -> List.of(Moment.day(nth(year, when.split("-", 3))));
            case "easter" -> List.of(Moment.day(easter(year).plusDays(Integer.parseInt(when))));
            case "orthodox" -> List.of(Moment.day(orthodox(year).plusDays(Integer.parseInt(when))));
            case "hijri" -> hijri(year, when.split("-"));
            case "hebrew", "chinese" -> foreign(year, calendar, when.split("-"));
            default -> throw new IllegalArgumentException("no calendar named " + calendar);
        };
    }

    private static LocalDate nth(int year, String[] when) {
        LocalDate month = LocalDate.of(year, Integer.parseInt(when[0]), 1);
        return month.with(TemporalAdjusters.dayOfWeekInMonth(Integer.parseInt(when[2]), DayOfWeek.of(Integer.parseInt(when[1]))));
    }

    /** Easter Sunday of the western churches (Butcher's rule). */
    static LocalDate easter(int year) {
        int a = year % 19;
        int b = year / 100;
        int c = year % 100;
        int h = (19 * a + b - b / 4 - (b - (b + 8) / 25 + 1) / 3 + 15) % 30;
        int l = (32 + 2 * (b % 4) + 2 * (c / 4) - h - c % 4) % 7;
        int m = (a + 11 * h + 22 * l) / 451;
        int n = h + l - 7 * m + 114;
        return LocalDate.of(year, n / 31, n % 31 + 1);
    }

    /** Easter Sunday of the eastern churches: Meeus' Julian rule, 13 days later in the civil calendar (1900 to 2099). */
    static LocalDate orthodox(int year) {
        int d = (19 * (year % 19) + 15) % 30;
        int e = (2 * (year % 4) + 4 * (year % 7) - d + 34) % 7;
        int n = d + e + 114;
        return LocalDate.of(year, n / 31, n % 31 + 1).plusDays(13);
    }

    /** Days and months of the Umm al-Qura calendar; what is seen of the moon may differ by a day. */
    private static List<Moment> hijri(int year, String[] when) {
        List<Moment> out = new ArrayList<>();
        try {
            int from = HijrahDate.from(LocalDate.of(year, 1, 1)).get(ChronoField.YEAR);
            for (int y = from; y <= from + 1; y++) {
                HijrahDate date = HijrahDate.of(y, Integer.parseInt(when[0]), when.length > 1 ? Integer.parseInt(when[1]) : 1);
                LocalDate first = LocalDate.from(date);
                if (first.getYear() == year) {
                    LocalDate last = when.length > 1 ? first : first.plusDays(date.lengthOfMonth() - 1L);
                    out.add(Moment.days(first, last, first.equals(last) ? first.toString() : first + "/" + last));
                }
            }
        } catch (DateTimeException e) {
            return List.of(); // outside the years that the calendar knows
        }
        return out;
    }

    private static List<Moment> foreign(int year, String calendar, String[] when) {
        Calendar date = calendar.equals("hebrew") ? new HebrewCalendar() : new ChineseCalendar();
        List<Moment> out = new ArrayList<>();
        date.setTimeZone(TimeZone.GMT_ZONE);
        GregorianCalendar start = new GregorianCalendar(TimeZone.GMT_ZONE);
        for (int y = year - 1; y <= year; y++) {
            start.clear();
            start.set(y, Calendar.JUNE, 30);
            date.setTimeInMillis(start.getTimeInMillis());
            date.set(Calendar.HOUR_OF_DAY, 12);
            for (int k = 0; k <= 1; k++) {
                Calendar day = date.clone();
                day.add(Calendar.YEAR, k);
                day.set(Calendar.DAY_OF_MONTH, 1);
                day.set(Calendar.MONTH, Integer.parseInt(when[0]) - 1);
                day.set(Calendar.DAY_OF_MONTH, Integer.parseInt(when[1]));
                LocalDate civil = LocalDate.ofEpochDay(Math.floorDiv(day.getTimeInMillis(), 86_400_000L));
                if (civil.getYear() == year && out.stream().noneMatch(m -> civil.equals(m.first()))) {
                    out.add(Moment.day(civil));
                }
            }
        }
        return out;
    }
}
