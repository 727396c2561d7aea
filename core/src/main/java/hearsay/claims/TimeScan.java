package hearsay.claims;

import hearsay.claims.Moment.Grain;
import hearsay.lexicon.Terms;
import hearsay.lexicon.Terms.Term;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One text under the reader of times: its tokens, their terms, the anchor, and what was mentioned last. */
final class TimeScan {
    /** What is mentioned at most so many tokens before may set the grain of what follows. */
    private static final int NEAR = 120;

    final Tokens t;
    final Numbers numbers;
    final @Nullable LocalDate published;
    private final List<List<Term>> starting;
    private final Terms holidays;
    private final Tense tense;
    private final TimeRules rules;

    private @Nullable Moment day;
    private @Nullable Moment month;
    private @Nullable Moment year;
    private @Nullable Moment quarter;
    private int quarterAt = Integer.MIN_VALUE;

    TimeScan(Tokens tokens, Terms terms, Terms holidays, Tense tense, Numbers numbers, TimeRules rules, Anchor anchor) {
        this.t = tokens;
        this.starting = new ArrayList<>(tokens.size());
        for (int i = 0; i < tokens.size(); i++) {
            starting.add(terms.startingWith(tokens.low(i)));
        }
        this.holidays = holidays;
        this.tense = tense;
        this.rules = rules;
        this.numbers = numbers;
        this.published = anchor.published();
    }

    /** The term of a kind that begins at token {@code i}, the longest, or null. */
    @Nullable Term term(int i, String kind) {
        if (i < 0 || i >= starting.size()) {
            return null;
        }
        for (Term term : starting.get(i)) {
            if (term.kind().equals(kind) && matches(i, term)) {
                return term;
            }
        }
        return null;
    }

    boolean is(int i, String kind) {
        return term(i, kind) != null;
    }

    @Nullable Term holiday(int i) {
        for (Term term : holidays.startingWith(t.low(i))) {
            if (t.capital(i) && matches(i, term)) {
                return term;
            }
        }
        return null;
    }

    /** Whether a rule could begin at this token at all. */
    boolean begins(int i) {
        return rules.known(t, i);
    }

    /** The rules that may begin at a token, in order. */
    List<TimeRule> rules(int i) {
        return rules.at(t, i);
    }

    /** Index of the token after the term. */
    static int after(int i, Term term) {
        return i + term.pieces().size();
    }

    private boolean matches(int i, Term term) {
        List<String> pieces = term.pieces();
        if (i + pieces.size() > t.size() || term.capital() && !t.capital(i)) {
            return false;
        }
        for (int k = 1; k < pieces.size(); k++) {
            if (!t.is(i + k, pieces.get(k))) {
                return false;
            }
        }
        return term.guard() == Terms.Guard.NONE || confirmed(i, i + pieces.size(), term.guard());
    }

    private boolean starting(int i, String kind) {
        return i < starting.size() && starting.get(i).stream().anyMatch(t -> t.kind().equals(kind));
    }

    /** A doubtful word (May, Sun, fall) counts beside a day or year, or after a word that places in time. */
    private boolean confirmed(int i, int end, Terms.Guard guard) {
        int next = t.is(end, ".") && t.glued(end) ? end + 1 : end;
        next = t.is(next, ",") ? next + 1 : next;
        boolean day = !is(i, "unit") && t.number(next) && (t.digits(next) <= 2 && t.value(next) >= 1 && t.value(next) <= 31 || isYear(next)) && !t.is(next + 1, ":");
        boolean month = t.capital(next) && starting(next, "month") && starting(i, "weekday");
        boolean before = t.number(i - 1) && t.digits(i - 1) <= 2 || is(i - 1, "nth") || numbers.ordinalEndsAt(t, i);
        if (guard == Terms.Guard.DATED) {
            return day || month || before || t.is(end, ".") && t.glued(end);
        }
        boolean placed = is(i - 1, "placing") && !t.is(i + 1, "-");
        boolean placedByArticle = is(i - 1, "the") && is(i - 2, "placing") && (!is(end, "of") || isYear(end + 1));
        return day || month || before || placed || placedByArticle;
    }

    boolean isYear(int i) {
        return t.digits(i) == 4 && t.value(i) >= 1000 && t.value(i) <= 2100;
    }

    Tense.Way way(int first, int end) {
        return tense.around(t, first, end);
    }

    /** Keeps what was read, for what refers back to it. */
    void remember(Moment moment, int at) {
        if (!moment.placed() || moment.type().equals(Moment.SET)) {
            return;
        }
        switch (moment.grain()) {
            case DAY, TIME -> {
                day = moment;
                month = moment;
                year = moment;
            }
            case MONTH -> {
                month = moment;
                year = moment;
            }
            case QUARTER -> {
                quarter = moment;
                quarterAt = at;
                year = moment;
            }
            case YEAR, SEASON, HALF -> year = moment;
            default -> { }
        }
    }

    /** The day mentioned last, else the day of publication, else null. */
    @Nullable LocalDate lastDay() {
        return first(day);
    }

    @Nullable LocalDate lastMonth() {
        return first(month);
    }

    @Nullable LocalDate lastYear() {
        return first(year);
    }

    /** First day of the quarter mentioned last, else null. */
    @Nullable LocalDate lastQuarter() {
        return quarter == null ? null : quarter.first();
    }

    /** Whether a quarter was mentioned not long before. */
    boolean quarterNear(int i) {
        return quarter != null && i - quarterAt <= NEAR;
    }

    private @Nullable LocalDate first(@Nullable Moment moment) {
        return moment == null ? published : moment.first();
    }

    boolean article(int i) {
        return is(i, "article");
    }

    static Moment unplaced(String timex) {
        return Moment.unplaced(Grain.NONE, timex);
    }
}
