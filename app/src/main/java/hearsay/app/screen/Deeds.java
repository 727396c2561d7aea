package hearsay.app.screen;

import hearsay.lexicon.EventClass;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.Map;

/** The plain word for each event class, from {@code deeds.tsv}. A class without a word there is shown by its name. */
final class Deeds {

    private static final String TABLE = "deeds.tsv";

    private final Map<EventClass, String> words;

    private Deeds(Map<EventClass, String> words) {
        this.words = words;
    }

    static Deeds load() {
        InputStream table = Deeds.class.getResourceAsStream(TABLE);
        if (table == null) {
            throw new IllegalStateException("missing from the program: " + TABLE);
        }
        Map<EventClass, String> words = new EnumMap<>(EventClass.class);
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(table, StandardCharsets.UTF_8))) {
            lines.lines().filter(line -> !line.startsWith("#")).forEach(line -> {
                String[] row = line.split("\t", -1);
                words.put(EventClass.valueOf(row[0]), row[1]);
            });
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new Deeds(words);
    }

    String word(EventClass type) {
        return words.getOrDefault(type, type.name());
    }
}
