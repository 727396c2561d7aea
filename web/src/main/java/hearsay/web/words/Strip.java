package hearsay.web.words;

import hearsay.ledger.Days;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Sayings along time, as SVG draws them: affirming above the line, denying below, others on it.
 *
 * @param height of the view box; its width is {@value #WIDTH}
 * @param dots one a saying
 * @param ticks days on the line
 */
public record Strip(int height, List<Dot> dots, List<Tick> ticks) {

    public static final int WIDTH = 960;
    private static final int EDGE = 40;
    private static final int STEP = 9;
    private static final int TALLEST = 9;
    private static final int MIDDLE = 100;
    private static final int TICKS = 6;

    /** A saying. */
    public record Dot(String x, int y, String look, String words, String address) {}

    /** A day. */
    public record Tick(String x, String day) {}

    /** Where the line is. */
    public int middle() {
        return MIDDLE;
    }

    /** Of those claims whose reports are dated. */
    public static Strip of(List<Told> all) {
        List<Told> dated = all.stream().filter(told -> day(told) != null).toList();
        if (dated.isEmpty()) {
            return new Strip(2 * MIDDLE, List.of(), List.of());
        }
        LocalDate first = dated.stream().map(Strip::day).min(LocalDate::compareTo).orElseThrow();
        LocalDate last = dated.stream().map(Strip::day).max(LocalDate::compareTo).orElseThrow();
        long span = Math.max(1, ChronoUnit.DAYS.between(first, last));
        Map<String, Integer> stacks = new HashMap<>();
        List<Dot> dots = new ArrayList<>();
        for (Told told : dated) {
            String x = x(ChronoUnit.DAYS.between(first, day(told)), span);
            int up = Math.min(TALLEST, stacks.merge(x + told.side(), 1, Integer::sum));
            int y = switch (told.side()) {
                case AFFIRMS -> MIDDLE - 4 - up * STEP;
                case DENIES -> MIDDLE + 4 + up * STEP;
                case OTHER -> MIDDLE;
            };
            dots.add(new Dot(x, y, told.side().name().toLowerCase(Locale.ROOT),
                    told.day() + ": " + told.claim().stance().word() + " “" + Shown.line(Telling.content(told.filed()), 120) + "”", told.address()));
        }
        return new Strip(2 * MIDDLE, dots, ticks(first, span));
    }

    private static @org.jspecify.annotations.Nullable LocalDate day(Told told) {
        Days days = Days.of(told.report().published());
        return days == null ? null : days.first();
    }

    private static List<Tick> ticks(LocalDate first, long span) {
        List<Tick> ticks = new ArrayList<>();
        long step = Math.max(1, span / TICKS);
        for (long at = 0; at <= span; at += step) {
            ticks.add(new Tick(x(at, span), first.plusDays(at).toString()));
        }
        return ticks;
    }

    private static String x(long days, long span) {
        return String.format(Locale.ROOT, "%.1f", EDGE + (double) days / span * (WIDTH - 2 * EDGE));
    }
}
