package hearsay.report;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A time of day as it is printed.
 *
 * @param zone where it holds, or null if that is not said or may be one of several
 */
record Clock(LocalTime time, @Nullable ZoneId zone) {

    private static final String BETWEEN = " \u00a0,|-\u2013\u2014/(@\u00b7";

    @Nullable Instant on(LocalDate day) {
        return zone == null ? null : day.atTime(time).atZone(zone).toInstant();
    }

    /** As if it were UTC. */
    Instant local(LocalDate day) {
        return day.atTime(time).toInstant(ZoneOffset.UTC);
    }

    /** The one or two times that follow a day; empty, with the cursor where it was, if none does. */
    static List<Clock> after(StampCursor cursor) {
        List<Clock> clocks = new ArrayList<>();
        for (int i = 0; i < 2; i++) {
            int start = cursor.at();
            boolean led = cursor.one("T");
            if (!led) {
                cursor.all(BETWEEN);
                led = at(cursor);
            }
            Clock clock = read(cursor, led);
            // A second time says the same in another zone, or it is not part of the stamp.
            if (clock == null || i == 1 && clock.zone == null) {
                cursor.back(start);
                break;
            }
            clocks.add(clock);
        }
        return clocks;
    }

    private static boolean at(StampCursor cursor) {
        int start = cursor.at();
        if (cursor.word().equalsIgnoreCase("at")) {
            cursor.blanks();
            return true;
        }
        cursor.back(start);
        return false;
    }

    /** The time at the cursor, or null. @param led whether what stands before it makes {@code 0914} a time */
    static @Nullable Clock read(StampCursor cursor, boolean led) {
        ZoneId before = zoneBefore(cursor);
        LocalTime time = time(cursor, led);
        if (time == null) {
            return null;
        }
        ZoneId after = before == null ? zoneAfter(cursor) : null;
        return new Clock(time, before == null ? after : before);
    }

    private static @Nullable ZoneId zoneBefore(StampCursor cursor) {
        int start = cursor.at();
        ZoneId zone = Calendar.zone(cursor.word());
        cursor.all(" \u00a0:");
        if (zone == null) {
            cursor.back(start);
        }
        return zone;
    }

    private static @Nullable LocalTime time(StampCursor cursor, boolean led) {
        int start = cursor.at();
        int hour = cursor.number(1, 2);
        if (hour < 0) {
            cursor.back(start);
            hour = led ? cursor.digits(2) : -1;
            int minute = hour < 0 ? -1 : cursor.number(2, 2);
            return minute < 0 ? null : of(hour, minute, half(cursor));
        }
        int minute = 0;
        boolean divided = cursor.one(":");
        if (divided) {
            minute = cursor.number(2, 2);
            if (minute < 0) {
                return null;
            }
            seconds(cursor);
        }
        Half half = half(cursor);
        return divided || half != Half.NONE ? of(hour, minute, half) : null;
    }

    private static void seconds(StampCursor cursor) {
        int start = cursor.at();
        if (!cursor.one(":") || cursor.number(2, 2) < 0) {
            cursor.back(start);
            return;
        }
        int fraction = cursor.at();
        if (!cursor.one(".,") || cursor.number(1, 9) < 0) {
            cursor.back(fraction);
        }
    }

    /** Before or after noon. */
    private enum Half {
        AM,
        PM,
        NONE
    }

    private static Half half(StampCursor cursor) {
        int start = cursor.at();
        cursor.blanks();
        char first = Character.toLowerCase(cursor.peek());
        cursor.one("apAP");
        cursor.one(".");
        boolean m = cursor.one("mM");
        if ((first == 'a' || first == 'p') && m && cursor.atEndOfWord()) {
            cursor.one(".");
            return first == 'a' ? Half.AM : Half.PM;
        }
        cursor.back(start);
        return Half.NONE;
    }

    private static @Nullable LocalTime of(int hour, int minute, Half half) {
        int full = half == Half.NONE ? hour : hour % 12 + (half == Half.PM ? 12 : 0);
        boolean sound = hour <= (half == Half.NONE ? 23 : 12) && minute <= 59;
        return sound ? LocalTime.of(full, minute) : null;
    }

    private static @Nullable ZoneId zoneAfter(StampCursor cursor) {
        int start = cursor.at();
        cursor.blanks();
        boolean bracket = cursor.one("(");
        String word = cursor.word();
        ZoneId zone = word.isEmpty() ? null : Calendar.zone(word);
        boolean fromGreenwich = word.isEmpty() || word.equals("UTC") || word.equals("GMT");
        ZoneId offset = fromGreenwich ? offset(cursor) : null;
        zone = offset == null ? zone : offset;
        if (zone == null) {
            cursor.back(start);
            return null;
        }
        if (bracket) {
            cursor.one(")");
        }
        return zone;
    }

    /** {@code +03:00}, {@code -0500}, {@code +3}. */
    private static @Nullable ZoneId offset(StampCursor cursor) {
        int start = cursor.at();
        char sign = cursor.peek();
        if (cursor.one("+-\u2212")) {
            int hours = cursor.digits(2);
            hours = hours < 0 ? cursor.number(1, 1) : hours;
            cursor.one(":");
            int minutes = Math.max(0, cursor.number(2, 2));
            if (hours >= 0 && hours <= 14 && minutes <= 59 && cursor.atEndOfNumber()) {
                int total = hours * 3600 + minutes * 60;
                return ZoneOffset.ofTotalSeconds(Math.min(18 * 3600, total) * (sign == '+' ? 1 : -1));
            }
        }
        cursor.back(start);
        return null;
    }
}
