package hearsay.web.words;

import java.util.regex.Pattern;

/**
 * Makes words of a report safe to show: control characters become pictures, and marks that would turn the order of what stands beside
 * them are shown as such. Escaping for HTML is the templates' work.
 */
public final class Shown {
    private static final Pattern CONTROLS = Pattern.compile("[\\p{Cc}&&[^\\n\\t]]|[\\x{202A}-\\x{202E}\\x{2066}-\\x{2069}\\x{FFF9}-\\x{FFFB}]|[\\x{E0000}-\\x{E007F}]|\\p{Cs}");
    private static final Pattern SPACES = Pattern.compile("[\\s\\x{85}\\x{2028}\\x{2029}]+");
    private static final int PICTURES = 0x2400;
    private static final int SPACE = 0x20;
    private static final int DELETE = 0x7f;
    /** After the second block of control characters. */
    private static final int FIRST_LETTER = 0xa0;
    /** Before the first mark that breaks a line or turns its order. */
    private static final int LAST_PLAIN = 0x2027;

    private Shown() {}

    /** Text of several lines. One code unit may become another, none more than one, so that offsets still hold. */
    public static String text(String words) {
        return plain(words) ? words : CONTROLS.matcher(words).replaceAll(match -> picture(match.group()));
    }

    /** Words on one line. */
    public static String line(String words) {
        return plain(words) && !words.contains("  ") ? words.strip() : text(SPACES.matcher(words).replaceAll(" ").strip());
    }

    /** Most words are: pages hold thousands of them, and looking for what has to be changed costs more than seeing that nothing has. */
    private static boolean plain(String words) {
        for (int i = 0; i < words.length(); i++) {
            char character = words.charAt(i);
            if (character < SPACE || character >= DELETE && character < FIRST_LETTER || character > LAST_PLAIN) {
                return false;
            }
        }
        return true;
    }

    /** Words on one line, cut after so many characters. */
    public static String line(String words, int most) {
        String line = line(words);
        return line.codePointCount(0, line.length()) <= most ? line : line.substring(0, line.offsetByCodePoints(0, most)) + " …";
    }

    private static String picture(String found) {
        int character = found.codePointAt(0);
        if (character < SPACE) {
            return Character.toString(PICTURES + character);
        }
        return character == DELETE ? "\u2421" : "\ufffd".repeat(found.length());
    }
}
