package hearsay.claims;

import hearsay.lexicon.GrammarWords;
import hearsay.reading.Range;
import hearsay.reading.WordClass;
import hearsay.reading.Words;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The noun phrases of a text, told by the classes of its words. */
final class Grammar {
    private static final Set<WordClass> HEADS = EnumSet.of(WordClass.NOUN, WordClass.PROPN, WordClass.PRON, WordClass.NUM);
    private static final Set<WordClass> PARTS =
            EnumSet.of(WordClass.NOUN, WordClass.PROPN, WordClass.NUM, WordClass.ADJ, WordClass.DET, WordClass.SYM);
    private static final int LONGEST = 14;

    private final Words words;
    private final List<WordClass> classes;
    private final GrammarWords small;

    Grammar(Words words, List<WordClass> classes, GrammarWords small) {
        this.words = words;
        this.classes = classes;
        this.small = small;
    }

    WordClass classOf(int word) {
        return classes.get(word);
    }

    boolean is(int word, WordClass... some) {
        return word >= 0 && word < words.size() && Set.of(some).contains(classes.get(word));
    }

    boolean does(String kind, int word) {
        return word >= 0 && word < words.size() && small.is(kind, text(word));
    }

    String text(int word) {
        return words.get(word).text();
    }

    /** Whether two words stand in one sentence. */
    boolean together(int one, int other) {
        return one >= 0 && other < words.size() && other >= 0 && one < words.size()
                && words.get(one).sentence() == words.get(other).sentence();
    }

    boolean letters(int word) {
        return Character.isLetterOrDigit(text(word).codePointAt(0));
    }

    /** Of "a spokesman tells Reuters", "Sean Carberry reports" the part with the word, if a verb of speech parts them. */
    Range withoutSpeech(Range range, int word) {
        int first = range.first();
        int end = range.end();
        for (int i = range.first(); i < range.end(); i++) {
            if (is(i, WordClass.VERB) && does("telling", i)) {
                first = i < word ? i + 1 : first;
                end = i > word ? Math.min(end, i) : end;
            }
        }
        return first <= word && word < end ? new Range(first, end) : range;
    }

    /** The range without punctuation at either end. */
    Range trimmed(Range range) {
        int first = range.first();
        int end = range.end();
        while (first < end - 1 && !letters(first)) {
            first++;
        }
        while (end > first + 1 && !letters(end - 1)) {
            end--;
        }
        return new Range(first, end);
    }

    /** The range, on to its verb if it breaks off before: "has also [accused]". */
    Range toVerb(Range cue) {
        for (int i = cue.first(); i < cue.end(); i++) {
            if (is(i, WordClass.VERB, WordClass.NOUN, WordClass.ADP)) {
                return cue;
            }
        }
        for (int i = cue.end(); i < cue.end() + 3 && together(cue.end() - 1, i); i++) {
            if (is(i, WordClass.VERB)) {
                return new Range(cue.first(), i + 1);
            }
        }
        return cue;
    }

    /** Whether a range begins with a verb that has no subject there: "to withdraw", "sending", "colluding with". */
    boolean verbFirst(Range range) {
        int i = range.first();
        while (i < range.end() && (is(i, WordClass.PART, WordClass.ADV, WordClass.AUX) || !letters(i))) {
            i++;
        }
        return i < range.end() && is(i, WordClass.VERB);
    }

    /** The noun phrases that begin in a range, in order. */
    List<Range> phrases(Range range) {
        List<Range> out = new ArrayList<>();
        for (int i = range.first(); i < range.end(); ) {
            Range phrase = phraseAt(i);
            if (phrase != null && phrase.first() >= i) {
                out.add(phrase);
            }
            i = phrase == null ? i + 1 : Math.max(i + 1, phrase.end());
        }
        return out;
    }

    /** Whether a word tells who or what is meant: a noun, a name, a pronoun, a number. */
    boolean names(int word) {
        return HEADS.contains(classes.get(word)) && letters(word);
    }

    /** Whether some word of a range has a capital, "[Russian] airstrikes". */
    boolean capital(Range range) {
        for (int i = range.first(); i < range.end(); i++) {
            if (Character.isUpperCase(text(i).codePointAt(0)) && is(i, WordClass.ADJ, WordClass.PROPN)) {
                return true;
            }
        }
        return false;
    }

    /** Whether a noun or name stands in a range, not a mere pronoun or number. */
    boolean nominal(Range range) {
        for (int i = range.first(); i < range.end(); i++) {
            if (is(i, WordClass.NOUN, WordClass.PROPN)) {
                return true;
            }
        }
        return false;
    }

    /** Whether some word of a range does. */
    boolean names(Range range) {
        for (int i = range.first(); i < range.end(); i++) {
            if (names(i)) {
                return true;
            }
        }
        return false;
    }

    /** Whether a phrase speaks of several: "the [leaders] of the union". */
    boolean several(Range phrase) {
        int head = -1;
        for (int i = phrase.first(); i < phrase.end() && !does("belonging", i); i++) {
            head = is(i, WordClass.NOUN) ? i : head;
        }
        return head >= 0 && small.ends("several-ending", text(head));
    }

    /** The noun phrase around a word, without what is added by a preposition; null if the word is in none. */
    @Nullable Range phraseAt(int word) {
        if (word < 0 || word >= words.size() || !inside(word)) {
            return null;
        }
        int first = word;
        while (word - first < LONGEST && together(first - 1, first) && goesOn(first - 1)) {
            first--;
        }
        int end = word + 1;
        while (end - word < LONGEST && together(end, end - 1) && goesOn(end - 1)) {
            end++;
        }
        while (end > first + 1 && !names(end - 1) && !initial(end - 1)) {
            end--;
        }
        Range phrase = new Range(first, end);
        return names(phrase) && phrase.contains(word) ? phrase : null;
    }

    /** The full stop of "U.S.". */
    private boolean initial(int i) {
        return is(i, WordClass.PROPN) && text(i).equals(".");
    }

    /** Whether the word can belong to a noun phrase; words of time are left out, "last year US troops". */
    private boolean inside(int i) {
        WordClass c = classes.get(i);
        if (small.is("time", text(i)) && !hyphen(i - 1)) {
            return false;
        }
        return comma(i) || title(i) || opening(i) || PARTS.contains(c) || c == WordClass.PRON && !small.is("relative", text(i)) || possessive(i) || hyphen(i) || participle(i);
    }

    /** Whether the next word belongs to the same noun phrase. */
    private boolean goesOn(int i) {
        int next = i + 1;
        if (!inside(i) || !inside(next)) {
            return false;
        }
        boolean opens = is(next, WordClass.DET) || is(next, WordClass.PRON);
        boolean pronoun = is(i, WordClass.PRON) && !owner(i);
        return !opens && !pronoun || is(i, WordClass.DET) && is(next, WordClass.DET);
    }

    /** "his", "their". */
    private boolean owner(int i) {
        return is(i, WordClass.PRON) && small.is("owner", text(i));
    }

    /** The full stop of "Col. Andriy Lysenko". */
    private boolean title(int i) {
        return i > 0 && text(i).equals(".") && together(i, i + 1) && is(i - 1, WordClass.PROPN) && is(i + 1, WordClass.PROPN)
                && text(i - 1).length() <= 4 && words.get(i - 1).span().end() == words.get(i).span().start();
    }

    /** The comma of "40,000". */
    private boolean comma(int i) {
        return text(i).equals(",") && touches(i) && digit(i - 1) && digit(i + 1);
    }

    private boolean digit(int i) {
        return Character.isDigit(text(i).charAt(0));
    }

    private boolean touches(int i) {
        return i > 0 && i + 1 < words.size()
                && words.get(i - 1).span().end() == words.get(i).span().start()
                && words.get(i).span().end() == words.get(i + 1).span().start();
    }

    /** The mark or the letter of "'s" that makes an owner of what stands before. */
    private boolean possessive(int i) {
        boolean mark = mark(i) && small.is("possessive", i + 1 < words.size() ? text(i + 1) : "") && is(i, WordClass.PART);
        boolean letter = i > 0 && mark(i - 1) && small.is("possessive", text(i)) && is(i, WordClass.PART);
        boolean bare = mark(i) && is(i, WordClass.PART);
        return mark || letter || bare;
    }

    /** The mark before a noun that is quoted alone: "Syrian ['] jihadists '". */
    private boolean opening(int i) {
        boolean mark = text(i).length() == 1 && "\"“‘'«".contains(text(i));
        return mark && i > 0 && together(i - 1, i + 1) && is(i - 1, WordClass.ADJ) && is(i + 1, WordClass.NOUN)
                && words.get(i - 1).span().end() < words.get(i).span().start() && words.get(i).span().end() == words.get(i + 1).span().start();
    }

    private boolean mark(int i) {
        return text(i).equals("'") || text(i).equals("’");
    }

    private boolean hyphen(int i) {
        return i > 0 && text(i).equals("-") && touches(i);
    }

    /** "Turkish-[backed] fighters", "the [visiting] minister": a verb's form that stands as an adjective. */
    private boolean participle(int i) {
        boolean before = i > 0 && together(i - 1, i) && (hyphen(i - 1) || is(i - 1, WordClass.DET, WordClass.ADJ, WordClass.NUM));
        boolean after = i + 1 < words.size() && together(i, i + 1) && is(i + 1, WordClass.NOUN, WordClass.PROPN, WordClass.ADJ, WordClass.NUM);
        return is(i, WordClass.VERB, WordClass.ADV) && before && after;
    }

    /** The range grown to the whole of the noun phrases at its ends, without idle words at either; itself if it is in none. */
    Range whole(Range range) {
        Range left = firstPhrase(range);
        Range right = lastPhrase(range);
        int first = left == null ? range.first() : left.first();
        int end = right == null ? range.end() : right.end();
        return withComplement(new Range(first, Math.max(end, first + 1)));
    }

    /** Without words that only say that all of them do it: "Ankara and Baku [each] deny". */
    Range withoutFloating(Range range) {
        int end = range.end();
        while (end > range.first() + 1 && does("floating", end - 1)) {
            end--;
        }
        return new Range(range.first(), end);
    }

    private @Nullable Range firstPhrase(Range range) {
        for (int i = range.first(); i < range.end(); i++) {
            Range phrase = phraseAt(i);
            if (phrase != null) {
                return phrase;
            }
        }
        return null;
    }

    private @Nullable Range lastPhrase(Range range) {
        for (int i = range.end() - 1; i >= range.first(); i--) {
            Range phrase = phraseAt(i);
            if (phrase != null) {
                return phrase;
            }
        }
        return null;
    }

    /** "thousands [of Nigerians]", "the leaders [of Turkey]". */
    private Range withComplement(Range range) {
        int of = range.end();
        if (!together(of - 1, of) || !does("part", of)) {
            return range;
        }
        Range phrase = of + 1 < words.size() && together(of, of + 1) ? phraseAt(of + 1) : null;
        return phrase == null ? range : new Range(range.first(), phrase.end());
    }
}
