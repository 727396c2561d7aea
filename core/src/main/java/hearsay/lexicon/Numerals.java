package hearsay.lexicon;

import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Number words of a language. */
public final class Numerals {
    /** What a number word does in a number. */
    public enum Kind {
        UNIT,
        TEN,
        TIMES,
        HALF,
        AND,
        A,
        ORDINAL,
        SUFFIX
    }

    /**
     * A number word.
     *
     * @param kind what it does
     * @param value its number, 0 where it has none
     */
    public record Numeral(Kind kind, double value) {}

    private final Map<String, Map<Kind, Numeral>> words = new HashMap<>();

    private Numerals() {}

    /**
     * Reads the number words of one language.
     *
     * @param language folder under {@code lexicon}
     * @throws UncheckedIOException if the language has no such data
     */
    public static Numerals load(String language) {
        Numerals out = new Numerals();
        for (String[] row : Rows.of(language + "/numbers.tsv")) {
            Kind kind = Kind.valueOf(row[0].toUpperCase(java.util.Locale.ROOT));
            Numeral numeral = new Numeral(kind, row[1].equals(".") ? 0 : Double.parseDouble(row[1]));
            for (String word : row[2].split(" ")) {
                out.words.computeIfAbsent(word, k -> new HashMap<>()).put(kind, numeral);
            }
        }
        return out;
    }

    /** All number words. */
    public Set<String> words() {
        return Set.copyOf(words.keySet());
    }

    /** The word (lower case) as a number word of this kind, or null if it is none. */
    public @Nullable Numeral of(String word, Kind kind) {
        Map<Kind, Numeral> kinds = words.get(word);
        return kinds == null ? null : kinds.get(kind);
    }

    /** Whether the word (lower case) is a number word of any kind. */
    public boolean has(String word) {
        return words.containsKey(word);
    }
}
