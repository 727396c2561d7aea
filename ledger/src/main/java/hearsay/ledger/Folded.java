package hearsay.ledger;

import hearsay.lexicon.NameWords;
import org.jspecify.annotations.Nullable;

/** Names made comparable: case, accents and signs do not count, and what is longer than any name is cut. */
final class Folded {
    private static final int LONGEST = 200;

    private Folded() {}

    static String word(String words) {
        String key = NameWords.key(cut(words));
        return cut(key.isEmpty() ? words.strip() : key);
    }

    static @Nullable String orNull(@Nullable String words) {
        return words == null ? null : word(words);
    }

    private static String cut(String words) {
        return words.length() <= LONGEST ? words : words.substring(0, words.offsetByCodePoints(0, words.codePointCount(0, LONGEST)));
    }
}
