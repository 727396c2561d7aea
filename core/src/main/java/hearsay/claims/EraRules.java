package hearsay.claims;

import hearsay.claims.TimeRule.Hit;
import hearsay.lexicon.Terms.Term;
import org.jspecify.annotations.Nullable;

/** Rules for decades and centuries: "the 1990s", "the nineties", "the nineteenth century". */
final class EraRules {
    private EraRules() {}

    /** "the 1990s", "1990s", "the '90s", "the nineties". */
    static @Nullable Hit decade(TimeScan s, int i) {
        Tokens t = s.t;
        if (t.number(i) && t.glued(i + 1) && s.is(i + 1, "possessive") && t.value(i) % 10 == 0) {
            return t.digits(i) == 4 ? new Hit(i + 2, Moment.decade(t.value(i)), "as written") : null;
        }
        if (t.is(i, "'") && t.digits(i + 1) == 2 && t.value(i + 1) % 10 == 0 && s.is(i + 2, "possessive") && t.glued(i + 2)) {
            return new Hit(i + 3, Moment.decade(NumericDates.yearOf(t.value(i + 1), s.published)), "century from publication");
        }
        Term word = s.term(i, "decadeword");
        if (word != null && s.is(i - 1, "the") && !s.is(i - 2, "in")
                || word != null && (s.is(i - 1, "early") || s.is(i - 1, "the") && s.is(i - 2, "in"))) {
            return new Hit(i + 1, Moment.decade(1900 + 10 * Integer.parseInt(word.value())), "century from publication");
        }
        return null;
    }

    static @Nullable Hit century(TimeScan s, int i) {
        Numbers.Read nth = s.numbers.ordinal(s.t, i);
        if (nth == null) {
            return null;
        }
        int at = s.t.is(nth.end(), "-") ? nth.end() + 1 : nth.end();
        Term unit = s.term(at, "unit");
        return unit != null && unit.value().equals("CE") && nth.value() > 5 && nth.value() < 30
                ? new Hit(at + 1, Moment.century((int) nth.value() - 1), "as written")
                : null;
    }
}
