package hearsay.claims;

import hearsay.lexicon.WordLists;
import java.util.Set;

/**
 * Which way the verb around a stretch of words looks from the moment of writing, told from words alone: the nearest verb before the
 * stretch in its sentence, else the nearest after it.
 */
final class Tense {
    /** Which way. */
    enum Way {
        PAST,
        FUTURE,
        UNKNOWN
    }

    private static final int BEFORE = 24;
    private static final int AFTER = 14;

    private final Set<String> future;
    private final Set<String> ahead;
    private final Set<String> plan;
    private final Set<String> earlier;
    private final Set<String> passive;
    private final Set<String> modal;
    private final Set<String> past;
    private final Set<String> suffixes;
    private final Set<String> notPast;
    private final Set<String> notVerb;
    private final Set<String> infinitive;
    private final Set<String> perfect;
    private final Set<String> said;

    Tense(WordLists words) {
        future = words.get("future");
        ahead = words.get("ahead");
        plan = words.get("plan");
        earlier = words.get("earlier");
        passive = words.get("passive");
        modal = words.get("modal");
        past = words.get("past");
        suffixes = words.get("suffix");
        notPast = words.get("notpast");
        notVerb = words.get("notverb");
        infinitive = words.get("infinitive");
        perfect = words.get("perfect");
        said = words.get("said");
    }

    /** The way of tokens {@code first} to {@code end}. */
    Way around(Tokens t, int first, int end) {
        for (int i = first - 1; i >= Math.max(0, first - BEFORE) && !t.sentence(i + 1); i--) {
            Way way = at(t, i);
            if (way != Way.UNKNOWN) {
                return way;
            }
        }
        for (int i = end; i < Math.min(t.size(), end + AFTER) && !t.sentence(i); i++) {
            Way way = at(t, i);
            if (way != Way.UNKNOWN) {
                return way;
            }
        }
        return Way.UNKNOWN;
    }

    private Way at(Tokens t, int i) {
        String low = t.low(i);
        if (!t.word(i)) {
            return Way.UNKNOWN;
        }
        if (future.contains(low) && !(t.capital(i) && !t.sentence(i))) {
            return planOfBefore(t, i) ? Way.PAST : Way.FUTURE;
        }
        if (infinitive.contains(low)) {
            return looksAhead(t, i) ? Way.FUTURE : Way.UNKNOWN;
        }
        if (isPast(t, i)) {
            if (saidToHave(t, i)) {
                return Way.PAST;
            }
            return passiveOfFuture(t, i) ? Way.FUTURE : Way.PAST;
        }
        return Way.UNKNOWN;
    }

    /** "had been due", "previously scheduled". */
    private boolean planOfBefore(Tokens t, int i) {
        return plan.contains(t.low(i)) && (earlier.contains(t.low(i - 1)) || earlier.contains(t.low(i - 2)));
    }

    /** "to" before a verb, where what precedes it leaves the verb still to be done ("is to meet", but "declined to comment"). */
    private boolean looksAhead(Tokens t, int i) {
        String next = t.low(i + 1);
        boolean verb = t.word(i + 1) && !t.capital(i + 1) && !notVerb.contains(next) && !next.endsWith("ing");
        return verb && ahead.contains(t.low(i - 1)) && !planOfBefore(t, i - 1);
    }

    /** "was supposed to have begun", but "expects to have finished". */
    private boolean saidToHave(Tokens t, int i) {
        return perfect.contains(t.low(i)) && infinitive.contains(t.low(i - 1)) && said.contains(t.low(i - 2));
    }

    private boolean isPast(Tokens t, int i) {
        String low = t.low(i);
        if (t.capital(i) && !t.sentence(i)) {
            return false;
        }
        if (past.contains(low)) {
            return true;
        }
        return low.length() > 4 && suffixes.contains(low.substring(low.length() - 2)) && !notPast.contains(low) && !t.is(i - 1, "-");
    }

    private boolean passiveOfFuture(Tokens t, int i) {
        for (int k = i - 1; k >= Math.max(0, i - 4); k--) {
            if (modal.contains(t.low(k))) {
                return true;
            }
            if (!passive.contains(t.low(k))) {
                return false;
            }
        }
        return false;
    }
}
