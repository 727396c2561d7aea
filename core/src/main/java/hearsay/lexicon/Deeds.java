package hearsay.lexicon;

import java.util.EnumMap;
import java.util.Map;

/** The plain word for each event class, from {@code deeds.tsv}. A class without a word there is shown by its name. */
public final class Deeds {
    private final Map<EventClass, String> words;

    private Deeds(Map<EventClass, String> words) {
        this.words = words;
    }

    /** @throws java.io.UncheckedIOException if the file is missing or malformed */
    public static Deeds load(String language) {
        Map<EventClass, String> words = new EnumMap<>(EventClass.class);
        Table.rows(language + "/deeds.tsv", 2).forEach(row -> words.put(EventClass.valueOf(row[0]), row[1]));
        return new Deeds(words);
    }

    /** What a class's actor does: "accuses". */
    public String word(EventClass type) {
        return words.getOrDefault(type, type.name());
    }
}
