package hearsay.lexicon;

import hearsay.report.Span;

/**
 * A word as the lexicon looks it up: without the possessive 's, apostrophes and accents, in small letters; hyphens divide words.
 *
 * @param span where it stands in the text
 * @param text the characters there
 * @param folded what is looked up; never empty
 */
public record NameWord(Span span, String text, String folded) {

    /** Whether it starts with a capital, or its script has none. */
    public boolean capital() {
        int first = text.codePointAt(0);
        return Character.isUpperCase(first) || Character.isTitleCase(first) || !hasCase(first);
    }

    /** Whether all its letters are capitals. */
    public boolean shouted() {
        return text.codePoints().noneMatch(Character::isLowerCase)
                && text.codePoints().anyMatch(Character::isUpperCase);
    }

    private static boolean hasCase(int letter) {
        return Character.isLowerCase(letter) || Character.toUpperCase(letter) != letter;
    }
}
