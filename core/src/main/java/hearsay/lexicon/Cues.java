package hearsay.lexicon;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
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
    private final Set<String> pronouns;
    private final Set<String> nouns;
    private final Set<String> fillers;
    private final Set<String> pointers;
    private final Set<String> deontics;
    private final Set<String> personals;
    private final Set<String> joints;
    private final Set<String> coordinators;
    private final Set<String> pairers;
    private final Set<String> relatives;
    private final Set<String> negations;

    private Cues(Map<String, Cue> cues, Map<String, Set<String>> anaphors) {
        this.cues = Map.copyOf(cues);
        this.pronouns = anaphors.getOrDefault("pronoun", Set.of());
        this.nouns = anaphors.getOrDefault("noun", Set.of());
        this.fillers = anaphors.getOrDefault("filler", Set.of());
        this.joints = anaphors.getOrDefault("joint", Set.of());
        this.coordinators = anaphors.getOrDefault("coordinator", Set.of());
        this.pairers = anaphors.getOrDefault("pairer", Set.of());
        this.pointers = anaphors.getOrDefault("pointer", Set.of());
        this.deontics = anaphors.getOrDefault("deontic", Set.of());
        this.personals = anaphors.getOrDefault("personal", Set.of());
        this.relatives = anaphors.getOrDefault("relative", Set.of());
        this.negations = anaphors.getOrDefault("negation", Set.of());
    }

    /**
     * Reads the words of one language.
     *
     * @param language folder under {@code lexicon}
     * @throws UncheckedIOException if the language has no such data
     */
    public static Cues load(String language) {
        Map<String, Cue> cues = new HashMap<>();
        for (String[] row : rows(language + "/cues.tsv")) {
            Cue cue = new Cue(row[0].isEmpty() ? null : row[0], row[1].isEmpty() ? null : EventClass.valueOf(row[1]));
            for (String form : row[2].split(" ")) {
                cues.putIfAbsent(form, cue);
            }
        }
        Map<String, Set<String>> anaphors = new HashMap<>();
        for (String[] row : rows(language + "/anaphors.tsv")) {
            anaphors.computeIfAbsent(row[0], k -> new HashSet<>()).addAll(List.of(row[1].split(" ")));
        }
        return new Cues(cues, anaphors);
    }

    private static List<String[]> rows(String name) {
        try (InputStream in = Cues.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IOException("lexicon/" + name + " is missing from the class path");
            }
            BufferedReader reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
            return reader.lines().filter(l -> !l.isBlank() && !l.startsWith("#")).map(l -> l.split("\t", -1)).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What a word hands over, or null if it is no cue with a stance or act of its own. */
    public @Nullable Cue of(String word) {
        return cues.get(word.toLowerCase(Locale.ROOT));
    }

    /** Whether these words do nothing but stand for a proposition told elsewhere: "something", "the accusation", "any such claims". */
    public boolean standFor(List<String> words) {
        boolean stands = false;
        for (String word : words) {
            String w = word.toLowerCase(Locale.ROOT);
            boolean pronoun = pronouns.contains(w) && words.size() <= 2;
            if (pronoun || nouns.contains(w)) {
                stands = true;
            } else if (!fillers.contains(w) && Character.isLetterOrDigit(w.codePointAt(0))) {
                return false;
            }
        }
        return stands;
    }

    /** Whether a phrase ends before this word: "dismissed the claims [as] groundless". */
    public boolean linksOn(String word) {
        return joints.contains(word.toLowerCase(Locale.ROOT));
    }

    /** Whether the word, after a comma, takes up the whole clause before it: ", [something] Baku denies". */
    public boolean takesUp(String word) {
        return relatives.contains(word.toLowerCase(Locale.ROOT));
    }

    /** Whether the word turns the next verb round: "did [not] deny". */
    public boolean negates(String word) {
        return negations.contains(word.toLowerCase(Locale.ROOT));
    }

    /** Whether the word says nothing of who speaks: articles, auxiliaries. */
    public boolean fills(String word) {
        return fillers.contains(word.toLowerCase(Locale.ROOT));
    }

    /** Whether the word joins two of a kind: "Ankara [and] Baku". */
    public boolean coordinates(String word) {
        return coordinators.contains(word.toLowerCase(Locale.ROOT));
    }

    /** Whether the word announces two of a kind: "[both] Ankara and Baku". */
    public boolean pairs(String word) {
        return pairers.contains(word.toLowerCase(Locale.ROOT));
    }

    /** Whether the word stands for the noun before it: "the governor, [who] said". */
    public boolean relates(String word) {
        return pointers.contains(word.toLowerCase(Locale.ROOT));
    }

    /** Whether the word says what ought to be: "foreign powers [should] leave". */
    public boolean obliges(String word) {
        return deontics.contains(word.toLowerCase(Locale.ROOT));
    }

    /** Whether the word stands for somebody named before: "he", "it". */
    public boolean personal(String word) {
        return personals.contains(word.toLowerCase(Locale.ROOT));
    }
}
