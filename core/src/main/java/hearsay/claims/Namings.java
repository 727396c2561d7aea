package hearsay.claims;

import hearsay.claims.Proposition.Voice;
import hearsay.reading.Attribution;
import hearsay.reading.Range;
import hearsay.reading.Reading;
import hearsay.reading.WordClass;
import hearsay.reading.Words;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** "explain what [he]source [said was]cue [the arrival of fighters in the town]content": somebody's own name for a thing. */
final class Namings {
    private static final double SCORE = 0.7;
    private static final int LONGEST = 24;

    private final Words words;
    private final Grammar grammar;

    Namings(Reading reading, Grammar grammar) {
        this.words = reading.words();
        this.grammar = grammar;
    }

    /** What somebody calls something, in the order of the text. */
    List<Proposition> find() {
        List<Proposition> out = new ArrayList<>();
        for (int i = 0; i < words.size(); i++) {
            Proposition naming = grammar.does("unnamed", i) ? naming(i) : null;
            if (naming != null) {
                out.add(naming);
            }
        }
        return out;
    }

    private @Nullable Proposition naming(int what) {
        Range source = grammar.together(what, what + 1) ? grammar.phraseAt(what + 1) : null;
        if (source == null || source.first() != what + 1) {
            return null;
        }
        int verb = source.end();
        while (grammar.together(what, verb) && grammar.is(verb, WordClass.AUX, WordClass.ADV)) {
            verb++;
        }
        boolean says = grammar.does("saying", verb);
        if (!grammar.together(what, verb) || !(says || grammar.does("naming", verb))) {
            return null;
        }
        int at = verb + 1;
        while (grammar.together(what, at) && grammar.does("copula", at)) {
            at++;
        }
        Range thing = grammar.together(what, at) ? named(at) : null;
        if (thing == null || says && at == verb + 1) {
            return null;
        }
        Attribution attribution = new Attribution(words.span(source), words.span(new Range(verb, at)), List.of(words.span(thing)), 0);
        return new Proposition(List.of(thing), Voice.NAMED, attribution, null, SCORE, "what somebody calls something");
    }

    /** The noun phrase that begins at the word or after a mark of quotation, with all that hangs on it. */
    private @Nullable Range named(int word) {
        int at = grammar.letters(word) ? word : word + 1;
        boolean noun = grammar.together(word, at) && (grammar.phraseAt(at) != null && !grammar.is(at, WordClass.VERB) || grammar.is(at, WordClass.DET));
        if (!noun) {
            return null;
        }
        int end = at;
        while (end < at + LONGEST && grammar.together(at, end) && !stops(end)) {
            end++;
        }
        return end - at < 2 ? null : grammar.trimmed(new Range(at, end));
    }

    private boolean stops(int word) {
        return !grammar.letters(word) && ",;:–—(".contains(grammar.text(word)) || grammar.is(word, WordClass.CCONJ) && grammar.is(word + 1, WordClass.VERB);
    }
}
