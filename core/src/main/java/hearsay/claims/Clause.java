package hearsay.claims;

import hearsay.reading.Range;
import hearsay.reading.WordClass;
import org.jspecify.annotations.Nullable;

/**
 * Who stands before a verb and what stands after it. A shallow reading: it steps over what is put in between and takes up the noun that a
 * relative pronoun, an infinitive or a participle leans on; where it is not sure it finds nobody.
 */
final class Clause {
    private static final int DEPTH = 3;
    private static final int REACH = 40;

    private final Grammar grammar;

    Clause(Grammar grammar) {
        this.grammar = grammar;
    }

    /** The verb of some words that tell an event: their first verb; −1 if they have none. */
    int verb(Range trigger) {
        for (int i = trigger.first(); i < trigger.end(); i++) {
            if (grammar.is(i, WordClass.VERB)) {
                return i;
            }
        }
        return -1;
    }

    /** "were attacked", "was being accused", "militants killed by". */
    boolean passive(int verb) {
        if (!pastForm(verb)) {
            return false;
        }
        for (int i = verb - 1; i >= 0 && verb - i < 5 && grammar.together(i, verb); i--) {
            if (grammar.does("passive", i)) {
                return true;
            }
            if (!grammar.is(i, WordClass.AUX, WordClass.ADV, WordClass.PART)) {
                break;
            }
        }
        return grammar.together(verb, verb + 1) && grammar.does("agent", verb + 1);
    }

    /** A participle or past: all but "sending", "sends", "send", as far as English endings tell. */
    private boolean pastForm(int verb) {
        return !grammar.text(verb).endsWith("ing");
    }

    /** Who stands before a verb as its subject, or null. */
    @Nullable Range subject(int verb) {
        return subject(verb, 0);
    }

    private @Nullable Range subject(int verb, int depth) {
        if (depth > DEPTH) {
            return null;
        }
        boolean auxiliary = false;
        for (int i = verb - 1; i >= 0 && verb - i < REACH && grammar.together(i, verb); i--) {
            if (grammar.is(i, WordClass.AUX)) {
                auxiliary = true;
            } else if (grammar.is(i, WordClass.PART) && grammar.does("infinitive", i)) {
                return controller(i, depth);
            } else if (grammar.is(i, WordClass.CCONJ) && !auxiliary && i == verb - 1) {
                int other = verbBefore(i);
                return other < 0 ? null : subject(other, depth + 1);
            } else if (grammar.does("relative", i) && grammar.is(i, WordClass.PRON, WordClass.SCONJ, WordClass.DET)) {
                return antecedent(i);
            } else if (comma(i)) {
                int open = commaBefore(i);
                if (open < 0 || bare(verb, auxiliary)) {
                    int main = verbBefore(i);
                    return main < 0 ? null : subject(main, depth + 1);
                }
                i = open;
            } else if (grammar.is(i, WordClass.ADP, WordClass.SCONJ)) {
                return bare(verb, auxiliary) ? ofParticiple(i, depth) : null;
            } else if (grammar.is(i, WordClass.VERB)) {
                return bare(verb, auxiliary) ? subject(i, depth + 1) : null;
            } else {
                Range phrase = grammar.phraseAt(i);
                if (phrase != null) {
                    int before = phrase.first() - 1;
                    boolean added = grammar.together(before, phrase.first()) && grammar.is(before, WordClass.ADP);
                    if (!added) {
                        return phrase;
                    }
                    if (before == 0 || !grammar.together(before - 1, before)) {
                        return null;
                    }
                    i = before;
                }
            }
        }
        return null;
    }

    /** A form in "ing" without an auxiliary has no subject of its own. */
    private boolean bare(int verb, boolean auxiliary) {
        return !auxiliary && grammar.text(verb).endsWith("ing");
    }

    /** "urged [Russia] to stop", "[Turkey] plans to send": who is to do it. */
    private @Nullable Range controller(int to, int depth) {
        Range between = grammar.phraseAt(to - 1);
        int governor = between == null ? to - 1 : between.first() - 1;
        boolean verb = governor >= 0 && grammar.together(governor, to)
                && (grammar.is(governor, WordClass.VERB) || grammar.is(governor, WordClass.ADP) && grammar.is(governor - 1, WordClass.VERB));
        if (between != null && verb) {
            return between;
        }
        int main = verbBefore(to);
        return main < 0 ? null : subject(main, depth + 1);
    }

    /** "accused [Turkey] of sending"; "by sending" goes back to who does the main verb. */
    private @Nullable Range ofParticiple(int preposition, int depth) {
        Range before = grammar.phraseAt(preposition - 1);
        if (before != null && grammar.does("complement", preposition) && grammar.is(before.first() - 1, WordClass.VERB)) {
            return before;
        }
        int main = verbBefore(preposition);
        return main < 0 ? null : subject(main, depth + 1);
    }

    /** The noun phrase that a relative pronoun leans on. */
    private @Nullable Range antecedent(int pronoun) {
        int i = pronoun - 1;
        while (i >= 0 && grammar.together(i, pronoun) && (comma(i) || grammar.is(i, WordClass.ADP))) {
            i--;
        }
        return i >= 0 && grammar.together(i, pronoun) ? grammar.phraseAt(i) : null;
    }

    private boolean comma(int i) {
        return grammar.text(i).equals(",");
    }

    /** The comma that opens what another closes; −1 if there is none near. */
    private int commaBefore(int close) {
        for (int i = close - 1; i > 0 && close - i < 16 && grammar.together(i, close); i--) {
            if (comma(i)) {
                return i;
            }
        }
        return -1;
    }

    private int verbBefore(int word) {
        for (int i = word - 1; i >= 0 && grammar.together(i, word); i--) {
            if (grammar.is(i, WordClass.VERB)) {
                return i;
            }
        }
        return -1;
    }

    /**
     * What follows a verb or a noun of doing.
     *
     * @param phrase the noun phrase
     * @param link index of the preposition before it, or −1
     */
    record Added(Range phrase, int link) {}

    /** The noun phrase right behind the words, or behind a preposition there; null if another kind of word stands in the way. */
    @Nullable Added after(int end) {
        int i = end;
        while (i < end + 3 && grammar.together(end - 1, i) && grammar.is(i, WordClass.ADV, WordClass.PART)) {
            i++;
        }
        int link = -1;
        if (grammar.together(end - 1, i) && grammar.is(i, WordClass.ADP)) {
            link = i++;
        }
        Range phrase = grammar.together(end - 1, i) && i < end + 5 ? grammar.phraseAt(i) : null;
        return phrase == null || phrase.first() != i ? null : new Added(phrase, link);
    }

    /** The noun phrase behind the first preposition of a kind that follows within the clause, or null. */
    @Nullable Range behind(String kind, int from) {
        for (int i = from; grammar.together(from - 1, i) && i - from < 14; i++) {
            boolean stop = grammar.is(i, WordClass.VERB, WordClass.SCONJ) || grammar.text(i).equals(";");
            if (stop) {
                return null;
            }
            if (grammar.does(kind, i) && grammar.is(i, WordClass.ADP)) {
                Range phrase = grammar.phraseAt(i + 1);
                return phrase != null && phrase.first() == i + 1 && grammar.together(i, i + 1) ? phrase : null;
            }
        }
        return null;
    }

    /** The owner before a noun of doing: "[Turkey]'s offensive", "[Russian] airstrikes", "[their] attack"; null if there is none. */
    @Nullable Range owner(Range noun) {
        Range phrase = grammar.phraseAt(noun.end() - 1);
        if (phrase == null) {
            return null;
        }
        int end = noun.first();
        int first = Math.min(phrase.first(), end);
        while (first < end && grammar.is(first, WordClass.DET)) {
            first++;
        }
        for (int i = first; i < end; i++) {
            boolean possessive = grammar.is(i, WordClass.PART) || grammar.text(i).equals("’") || grammar.text(i).equals("'");
            if (possessive && i > first) {
                return new Range(first, i);
            }
        }
        return end > first && (grammar.is(first, WordClass.PRON, WordClass.PROPN, WordClass.ADJ)) ? new Range(first, end) : null;
    }
}
