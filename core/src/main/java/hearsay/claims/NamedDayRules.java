package hearsay.claims;

import hearsay.claims.Moment.Grain;
import hearsay.claims.Tense.Way;
import hearsay.claims.TimeRule.Hit;
import hearsay.lexicon.Terms.Term;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Rules for days and seasons with names: "Christmas", "Eid al-Adha", "the summer of 2014". */
final class NamedDayRules {
    private NamedDayRules() {}

    /** A named day so near to publication is meant whatever the verb (days). */
    private static final int CLOSE = 30;

    static @Nullable Hit holiday(TimeScan s, int i) {
        Term name = s.holiday(i);
        if (name == null) {
            return null;
        }
        int end = TimeScan.after(i, name);
        if (s.is(end, "month")) {
            return null;
        }
        Hit year = s.t.is(end, ",") || s.is(end, "of") ? YearRules.yearAfter(s, s.is(end, "of") ? end + 1 : end) : s.isYear(end) ? YearRules.yearAfter(s, end) : null;
        if (year != null) {
            List<Moment> when = Holidays.in(year.moment().begins().getYear(), name.kind(), name.value());
            return when.isEmpty() ? null : new Hit(year.end(), when.getFirst(), name.kind() + " calendar");
        }
        if (s.published == null) {
            String fixed = name.kind().equals("fixed") ? "XXXX-" + name.value() : "XXXX-XX-XX";
            return new Hit(end, Moment.unplaced(Grain.DAY, fixed), "no publication date");
        }
        Moment when = nearestHoliday(s.published, name, s.way(i, end));
        return when == null ? null : new Hit(end, when, name.kind() + " calendar, year from publication");
    }

    /** The last one before, the next one after, or the nearest, whichever the verb asks for. */
    static @Nullable Moment nearestHoliday(LocalDate published, Term name, Way way) {
        Moment best = null;
        for (int year = published.getYear() - 1; year <= published.getYear() + 1; year++) {
            for (Moment when : Holidays.in(year, name.kind(), name.value())) {
                boolean late = when.begins().isAfter(published);
                boolean early = when.ends().isBefore(published);
                boolean close = NumericDates.distance(when.begins(), published) <= CLOSE;
                boolean fits = way == Way.UNKNOWN || close || (way == Way.PAST ? !late : !early);
                if (fits && (best == null || NumericDates.distance(when.begins(), published) < NumericDates.distance(best.begins(), published))) {
                    best = when;
                }
            }
        }
        return best;
    }

    /** "summer 2014", "the summer of 2014", "the summer". */
    static @Nullable Hit season(TimeScan s, int i) {
        Term name = s.term(i, "season");
        if (name == null) {
            return null;
        }
        int end = TimeScan.after(i, name);
        if (s.t.capital(i) && s.t.capital(end) && s.t.word(end) && !s.t.sentence(end)) {
            return null;
        }
        Hit year = s.is(end, "of") ? YearRules.yearAfter(s, end + 1) : YearRules.yearAfter(s, end);
        if (year != null) {
            return new Hit(year.end(), Moment.season(year.moment().begins().getYear(), name.value()), "as written");
        }
        boolean placed = s.is(i - 1, "placing") || s.is(i - 1, "article");
        if (!placed) {
            return null;
        }
        if (s.published == null) {
            return new Hit(end, Moment.unplaced(Grain.SEASON, "XXXX-" + name.value()), "no publication date");
        }
        boolean future = s.way(i, end) == Way.FUTURE;
        return new Hit(end, season(s.published, name.value(), future), future ? "after publication" : "before publication");
    }

    /** The nearest such season from a day on, the one that holds the day included. */
    static Moment season(LocalDate from, String season, boolean forwards) {
        Moment best = null;
        for (int year = from.getYear() - 1; year <= from.getYear() + 1; year++) {
            Moment when = Moment.season(year, season);
            if (forwards ? best == null && !when.ends().isBefore(from) : !when.begins().isAfter(from)) {
                best = when;
            }
        }
        return best == null ? Moment.season(from.getYear(), season) : best;
    }
}
