package hearsay.claims;

import hearsay.claims.Moment.Grain;
import hearsay.claims.Tense.Way;
import hearsay.claims.TimeRule.Hit;
import hearsay.lexicon.Terms.Term;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Rules for days of the week: "Friday", "Friday, Oct. 2", "Friday at 8 p.m.". */
final class WeekdayRules {
    private WeekdayRules() {}

    /** "Friday", "last Friday" is elsewhere; "Friday night", "Friday, Oct. 2", "Friday at 8 p.m.". */
    static @Nullable Hit weekday(TimeScan s, int i) {
        Term name = s.term(i, "weekday");
        if (name == null) {
            return null;
        }
        int end = MonthRules.dotted(s.t, i, TimeScan.after(i, name));
        int date = s.t.is(end, ",") ? end + 1 : end;
        Hit full = s.is(date, "month") ? MonthRules.month(s, date) : s.t.number(date) ? MonthRules.dayMonth(s, date) : null;
        if (full != null && full.moment().grain() == Grain.DAY) {
            return new Hit(full.end(), full.moment(), full.why());
        }
        int number = Integer.parseInt(name.value());
        if (s.published == null) {
            return ClockRules.partOf(s, new Hit(end, Moment.unplaced(Grain.DAY, "XXXX-WXX-" + number), "no publication date"));
        }
        boolean future = s.way(i, end) == Way.FUTURE || number == s.published.plusDays(1).getDayOfWeek().getValue();
        return ClockRules.partOf(s, new Hit(end, Moment.day(weekday(s.published, number, future)), future ? "after publication" : "before publication"));
    }

    /** The nearest such weekday from a day on, the day itself included, forwards or backwards. */
    static LocalDate weekday(LocalDate from, int number, boolean forwards) {
        int away = Math.floorMod(forwards ? number - from.getDayOfWeek().getValue() : from.getDayOfWeek().getValue() - number, 7);
        return forwards ? from.plusDays(away) : from.minusDays(away);
    }
}
