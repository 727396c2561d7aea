package hearsay.lexicon;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Words that say nothing about what a sentence is about, one file {@code small-words.txt} a language. */
public final class SmallWords {

    private SmallWords() {}

    /** The small words of a language (ISO 639-1), in lower case; none for a language that has no file. */
    public static Set<String> of(@Nullable String language) {
        if (language == null || !language.matches("[a-z]{2,3}")) {
            return Set.of();
        }
        InputStream file = SmallWords.class.getResourceAsStream(language + "/small-words.txt");
        if (file == null) {
            return Set.of();
        }
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(file, StandardCharsets.UTF_8))) {
            return lines.lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .collect(Collectors.toUnmodifiableSet());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
