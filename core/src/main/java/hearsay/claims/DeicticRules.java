package hearsay.claims;

import hearsay.claims.Moment.Grain;
import hearsay.claims.TimeRule.Hit;
import hearsay.lexicon.Terms.Term;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Rules for times told from the moment of writing: "yesterday", "tonight", "the end of the year", "now". */
final class DeicticRules {
    private DeicticRules() {}

    static final List<TimeRule> ALL = List.of(
            new TimeRule("day from publication", Set.of("day", "tonight", "overnight"), DeicticRules::day),
            new TimeRule("unit from publication", Set.of("article", "deictic"), ShiftedRules::shifted),
            new TimeRule("part of the day", Set.of("the", "part"), MentionedRules::part),
            new TimeRule("week of a date", Set.of("the", "unit"), MentionedRules::weekOf),
            new TimeRule("unit mentioned before", Set.of("the", "that"), MentionedRules::mentioned),
            new TimeRule("end of the year", Set.of("endofyear"), DeicticRules::yearEnd),
            new TimeRule("year before", Set.of("the", "yearago"), MentionedRules::yearAgo));

    static final List<TimeRule> REFERENCES = List.of(new TimeRule("reference to past, present or future", Set.of("ref"), DeicticRules::reference));

    static @Nullable Hit day(TimeScan s, int i) {
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
        if (s.is(i, "overnight") && !s.is(i - 1, "an")) {
            return overnight(s, i);
        }
        return null;
    }

    static Hit overnight(TimeScan s, int i) {
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

    static Moment today(TimeScan s) {
        return s.published == null ? Moment.unplaced(Grain.DAY, "XXXX-XX-XX") : Moment.day(s.published);
    }

    static String ref(int shift) {
        return shift < 0 ? "PAST_REF" : shift > 0 ? "FUTURE_REF" : "PRESENT_REF";
    }

    static @Nullable Hit yearEnd(TimeScan s, int i) {
        Term end = s.term(i, "endofyear");
        if (end == null) {
            return null;
        }
        return new Hit(TimeScan.after(i, end), s.published == null ? TimeScan.unplaced("FUTURE_REF") : Moment.year(s.published.getYear()), "year of publication");
    }

    static @Nullable Hit reference(TimeScan s, int i) {
        Term ref = s.term(i, "ref");
        int end = ref == null ? i : TimeScan.after(i, ref);
        boolean compound = s.t.is(end, "-") && s.t.glued(end) || s.t.is(i - 1, "-") && s.t.glued(i);
        if (ref == null || compound || s.is(i - 1, "as") && s.is(i, "soon")) {
            return null;
        }
        boolean noun = ref.pieces().getLast().equals("past") && (s.is(end, "unit") || s.numbers.at(s.t, end) != null || s.is(end, "few"));
        boolean bare = s.is(i, "bare") || s.is(i, "nearfuture") && !s.is(i - 1, "in") && !s.is(i - 1, "the");
        return noun || bare ? null : new Hit(end, TimeScan.unplaced(ref.value()), "word of time");
    }
}
