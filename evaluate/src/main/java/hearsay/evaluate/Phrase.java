package hearsay.evaluate;

import java.util.Collections;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import org.jspecify.annotations.Nullable;

/** Words by which two mentions are compared. */
final class Phrase {
    private static final Set<String> SMALL_WORDS = Set.of("the", "a", "an", "of", "s", "mr", "ms", "mrs", "his", "her", "its", "their");

    private Phrase() {}

    /** The words of a phrase in lower case, without articles, titles and the like; none for no phrase. */
    static Set<String> words(@Nullable String phrase) {
        return words(phrase, SMALL_WORDS);
    }

    static Set<String> words(@Nullable String phrase, Set<String> without) {
        Set<String> words = new HashSet<>();
        Matcher word = TextTokens.WORD.matcher(phrase == null ? "" : phrase);
        while (word.find()) {
            words.add(word.group().toLowerCase(Locale.ROOT));
        }
        words.removeAll(without);
        return words;
    }

    /** Whom a pronoun means: "He = Macron" is "Macron"; any other phrase is itself. */
    static String referent(String phrase) {
        int at = phrase.indexOf(" = ");
        return at < 0 ? phrase : phrase.substring(at + 3);
    }

    static boolean meet(Set<String> a, Set<String> b) {
        return !Collections.disjoint(a, b);
    }
}
