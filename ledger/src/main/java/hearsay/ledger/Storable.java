package hearsay.ledger;

import org.jspecify.annotations.Nullable;

/** Which texts a database gives back as they were: PostgreSQL takes no U+0000, and UTF-8 has no half surrogate pairs. */
final class Storable {

    private Storable() {}

    static boolean text(String text) {
        for (int i = 0; i < text.length(); i++) {
            char unit = text.charAt(i);
            if (unit == 0) {
                return false;
            }
            if (Character.isSurrogate(unit)) {
                if (i + 1 == text.length() || !Character.isSurrogatePair(unit, text.charAt(i + 1))) {
                    return false;
                }
                i++;
            }
        }
        return true;
    }

    /** The text with U+FFFD in place of what cannot be kept; for what only describes a report. */
    static String mended(String text) {
        if (text(text)) {
            return text;
        }
        StringBuilder mended = new StringBuilder();
        text.codePoints()
                .map(point -> point == 0 || point >= Character.MIN_SURROGATE && point <= Character.MAX_SURROGATE ? 0xFFFD : point)
                .forEach(mended::appendCodePoint);
        return mended.toString();
    }

    static @Nullable String orNull(@Nullable String text) {
        return text == null ? null : mended(text);
    }
}
