package hearsay.ledger;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The days that an EDTF value (ISO 8601-2) covers, both ends included.
 *
 * @param first first day
 * @param last last day, {@link #NEVER} where it is open
 */
public record Days(LocalDate first, LocalDate last) {

    /** The end of what has no end. */
    public static final LocalDate NEVER = LocalDate.of(9999, 12, 31);
    /** The beginning of what has no beginning. */
    public static final LocalDate EVER = LocalDate.of(1, 1, 1);

    private static final Pattern ONE = Pattern.compile("(\\d{2}(?:\\d\\d|\\dX|XX))(?:-(\\d\\d)(?:-(\\d\\d))?)?(?:T.*)?[~?%]?");
    private static final int FIRST_SEASON = 21;

    /** @return the days, or null if the value is null or names none that can be told */
    public static @Nullable Days of(@Nullable String edtf) {
        if (edtf == null || edtf.length() > 60) {
            return null;
        }
        int slash = edtf.indexOf('/');
        try {
            return slash < 0 ? one(edtf) : between(edtf.substring(0, slash), edtf.substring(slash + 1));
        } catch (DateTimeException e) {
            return null;
        }
    }

    private static @Nullable Days between(String from, String to) {
        Days begin = open(from) ? new Days(EVER, EVER) : one(from);
        Days end = open(to) ? new Days(NEVER, NEVER) : one(to);
        return begin == null || end == null || end.last.isBefore(begin.first) ? null : new Days(begin.first, end.last);
    }

    private static boolean open(String side) {
        return side.isEmpty() || side.equals("..");
    }

    private static @Nullable Days one(String edtf) {
        Matcher parts = ONE.matcher(edtf);
        if (!parts.matches()) {
            return null;
        }
        String year = parts.group(1);
        if (parts.group(2) == null) {
            return new Days(LocalDate.of(number(year.replace('X', '0')), 1, 1), LocalDate.of(number(year.replace('X', '9')), 12, 31));
        }
        int month = number(parts.group(2));
        if (month >= FIRST_SEASON) {
            return season(number(year), month - FIRST_SEASON);
        }
        if (parts.group(3) == null) {
            YearMonth whole = YearMonth.of(number(year), month);
            return new Days(whole.atDay(1), whole.atEndOfMonth());
        }
        LocalDate day = LocalDate.of(number(year), month, number(parts.group(3)));
        return new Days(day, day);
    }

    /** Of the northern half of the world, as the reader means them: 0 spring, from March. */
    private static Days season(int year, int season) {
        LocalDate first = LocalDate.of(year, 3, 1).plusMonths(3L * season);
        return new Days(first, first.plusMonths(3).minusDays(1));
    }

    private static int number(String digits) {
        return Integer.parseInt(digits);
    }
}
