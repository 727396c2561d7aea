package hearsay.lexicon;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Small words of one language by what they do in a clause: {@code grammar.tsv}. */
public final class GrammarWords {
    private final Map<String, Set<String>> kinds;

    private GrammarWords(Map<String, Set<String>> kinds) {
        this.kinds = Map.copyOf(kinds);
    }

    /**
     * Reads the words of one language.
     *
     * @param language folder under {@code lexicon}
     * @throws java.io.UncheckedIOException if the language has no such data
     */
    public static GrammarWords load(String language) {
        Map<String, Set<String>> kinds = new HashMap<>();
        for (String[] row : Table.rows(language + "/grammar.tsv", 2)) {
            kinds.put(row[0], Set.copyOf(List.of(row[1].split(" "))));
        }
        return new GrammarWords(kinds);
    }

    /** Whether the word, in any case of letters, does what {@code kind} names. */
    public boolean is(String kind, String word) {
        return kinds.getOrDefault(kind, Set.of()).contains(word.toLowerCase(Locale.ROOT));
    }

    /** Whether the word ends in one of the endings that {@code kind} names. */
    public boolean ends(String kind, String word) {
        return kinds.getOrDefault(kind, Set.of()).stream().anyMatch(word.toLowerCase(Locale.ROOT)::endsWith);
    }
}
