package hearsay.app.screen;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.lang.UProperty;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** How many columns of a terminal words take up. */
final class DisplayWidth {

    private static final Pattern GRAPHEME = Pattern.compile("\\X");
    private static final int FIRST_NOT_ASCII = 0x80;
    private static final int EMOJI_SHAPE = 0xfe0f;

    private DisplayWidth() {}

    static int of(String words) {
        if (ascii(words)) {
            return words.length();
        }
        return graphemes(words).stream().mapToInt(DisplayWidth::ofGrapheme).sum();
    }

    /** The characters as a reader sees them: a letter with its accents, an emoji with its parts. */
    static List<String> graphemes(String words) {
        List<String> graphemes = new ArrayList<>(words.length());
        if (ascii(words)) {
            for (int i = 0; i < words.length(); i++) {
                graphemes.add(words.substring(i, i + 1));
            }
            return graphemes;
        }
        Matcher matcher = GRAPHEME.matcher(words);
        while (matcher.find()) {
            graphemes.add(matcher.group());
        }
        return graphemes;
    }

    static int ofGrapheme(String grapheme) {
        if (grapheme.length() == 1 && grapheme.charAt(0) < FIRST_NOT_ASCII) {
            return 1;
        }
        boolean emoji = grapheme.indexOf(EMOJI_SHAPE) > 0 || grapheme.codePoints().anyMatch(Character::isEmojiPresentation);
        return emoji ? 2 : grapheme.codePoints().map(DisplayWidth::ofCodePoint).sum();
    }

    private static int ofCodePoint(int character) {
        return switch (Character.getType(character)) {
            case Character.NON_SPACING_MARK, Character.ENCLOSING_MARK, Character.FORMAT, Character.CONTROL -> 0;
            default -> joins(character) ? 0 : wide(character) ? 2 : 1;
        };
    }

    private static boolean wide(int character) {
        int width = UCharacter.getIntPropertyValue(character, UProperty.EAST_ASIAN_WIDTH);
        return width == UCharacter.EastAsianWidth.WIDE || width == UCharacter.EastAsianWidth.FULLWIDTH;
    }

    /** The vowels and final consonants of Korean syllables written letter by letter. */
    private static boolean joins(int character) {
        return switch (UCharacter.getIntPropertyValue(character, UProperty.HANGUL_SYLLABLE_TYPE)) {
            case UCharacter.HangulSyllableType.VOWEL_JAMO, UCharacter.HangulSyllableType.TRAILING_JAMO -> true;
            default -> false;
        };
    }

    private static boolean ascii(String words) {
        for (int i = 0; i < words.length(); i++) {
            if (words.charAt(i) >= FIRST_NOT_ASCII) {
                return false;
            }
        }
        return true;
    }
}
