package hearsay.lexicon;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Words of speech: which stance they give, which act of speech they are, and which words stand for a proposition told elsewhere. */
public final class Cues {
    /**
     * What a cue says of the words that it hands over.
     *
     * @param stance the stance's word ("denies"), or null where the cue leaves it open
     * @param event the act of speech, or null if it is none
     */
    public record Cue(@Nullable String stance, @Nullable EventClass event) {}

    private final Map<String, Cue> cues;
    private final Map<String, Set<String>> kinds;

    private Cues(Map<String, Cue> cues, Map<String, Set<String>> kinds) {
        this.cues = Map.copyOf(cues);
        this.kinds = Map.copyOf(kinds);
    }

    /**
     * Reads the words of one language.
     *
     * @param language folder under {@code lexicon}
     * @throws java.io.UncheckedIOException if the language has no such data
     */
    public static Cues load(String language) {
        Map<String, Cue> cues = new HashMap<>();
        for (String[] row : Table.rows(language + "/cues.tsv", 3)) {
            Cue cue = new Cue(Table.orNull(row[0]), row[1].isEmpty() ? null : EventClass.valueOf(row[1]));
            for (String form : row[2].split(" ")) {
                cues.putIfAbsent(form, cue);
            }
        }
        Map<String, Set<String>> kinds = new HashMap<>();
        for (String[] row : Table.rows(language + "/anaphors.tsv", 2)) {
            kinds.computeIfAbsent(row[0], k -> new HashSet<>()).addAll(List.of(row[1].split(" ")));
        }
        return new Cues(cues, kinds);
    }

    /** What a word hands over, or null if it is no cue with a stance or act of its own. */
    public @Nullable Cue of(String word) {
        return cues.get(word.toLowerCase(Locale.ROOT));
    }

    /** What a word hands over together with the one behind it ("called for"), else alone; null if neither is a cue. */
    public @Nullable Cue of(String word, String next) {
        Cue both = cues.get(word.toLowerCase(Locale.ROOT) + "_" + next.toLowerCase(Locale.ROOT));
        return both == null ? of(word) : both;
    }

    /** Whether the word hands over what somebody says or finds: "intelligence reports [established] that". */
    public boolean reports(String word) {
        return is("reporting", word);
    }

    /** Whether the word says what somebody means to do: "was [preparing] an offensive". */
    public boolean wills(String word) {
        return is("volitive", word);
    }

    /** Whether these words do nothing but stand for a proposition told elsewhere: "something", "the accusation", "any such claims". */
    public boolean standFor(List<String> words) {
        boolean stands = false;
        for (String word : words) {
            String w = word.toLowerCase(Locale.ROOT);
            boolean pronoun = is("pronoun", w) && words.size() <= 2;
            if (pronoun || is("noun", w)) {
                stands = true;
            } else if (!is("filler", w) && Character.isLetterOrDigit(w.codePointAt(0))) {
                return false;
            }
        }
        return stands;
    }

    /** Whether a phrase ends before this word: "dismissed the claims [as] groundless". */
    public boolean linksOn(String word) {
        return is("joint", word);
    }

    /** Whether the word, after a comma, takes up the whole clause before it: ", [something] Baku denies". */
    public boolean takesUp(String word) {
        return is("relative", word);
    }

    /** Whether the word turns the next verb round: "did [not] deny". */
    public boolean negates(String word) {
        return is("negation", word);
    }

    /** Whether the word says nothing of who speaks: articles, auxiliaries. */
    public boolean fills(String word) {
        return is("filler", word);
    }

    /** Whether the word joins two of a kind: "Ankara [and] Baku". */
    public boolean coordinates(String word) {
        return is("coordinator", word);
    }

    /** Whether the word announces two of a kind: "[both] Ankara and Baku". */
    public boolean pairs(String word) {
        return is("pairer", word);
    }

    /** Whether the word stands for the noun before it: "the governor, [who] said". */
    public boolean relates(String word) {
        return is("pointer", word);
    }

    /** Whether the word says what ought to be: "foreign powers [should] leave". */
    public boolean obliges(String word) {
        return is("deontic", word);
    }

    /** Whether the word, with an article, stands for an outlet cited before: "the paper". */
    public boolean press(String word) {
        return is("press", word);
    }

    /** Whether the word stands for somebody named before: "he", "it". */
    public boolean personal(String word) {
        return is("personal", word);
    }

    private boolean is(String kind, String word) {
        return kinds.getOrDefault(kind, Set.of()).contains(word.toLowerCase(Locale.ROOT));
    }
}
