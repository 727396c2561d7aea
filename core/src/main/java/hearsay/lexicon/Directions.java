package hearsay.lexicon;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Words that stand before a place and say what part it plays: where something happened, or from, via or to where it moved. */
public final class Directions {
    /** What a word before a place can say. */
    public enum Part {
        AT,
        FROM,
        VIA,
        TO,
        /** Nothing by itself; look further back. */
        BETWEEN
    }

    private final Map<String, Part> parts;

    private Directions(Map<String, Part> parts) {
        this.parts = Map.copyOf(parts);
    }

    /** @throws java.io.UncheckedIOException if the language has no such data */
    public static Directions load(String language) {
        Map<String, Part> parts = new HashMap<>();
        for (String[] row : Table.rows(language + "/directions.tsv", 2)) {
            for (String word : row[1].split(" ")) {
                parts.putIfAbsent(word, Part.valueOf(row[0].toUpperCase(Locale.ROOT)));
            }
        }
        return new Directions(parts);
    }

    /** What the word says, or null if it says nothing of a place. */
    public @Nullable Part of(String word) {
        return parts.get(word.toLowerCase(Locale.ROOT));
    }
}
