package hearsay.app.screen;

import java.util.regex.Pattern;

/**
 * Makes words of a report safe for a terminal: they cannot move the cursor, change colours, break a line or turn the
 * order of what stands beside them.
 */
public final class Printable {

    private static final Pattern UNSAFE = Pattern.compile("[\\p{Cc}\\p{Zl}\\p{Zp}\\p{Cs}\\x{61C}\\x{200E}\\x{200F}"
            + "\\x{202A}-\\x{202E}\\x{2066}-\\x{2069}\\x{FEFF}\\x{FFF9}-\\x{FFFB}\\x{E0000}-\\x{E007F}]");
    private static final Pattern SPACES = Pattern.compile("[\\s\\x{85}\\x{2028}\\x{2029}]+");
    private static final int PICTURES = 0x2400;
    private static final int SPACE = 0x20;
    private static final int DELETE = 0x7f;

    private Printable() {}

    /** The words on one line, each run of white space as one space, and otherwise {@link #safe}. */
    public static String line(String words) {
        return safe(SPACES.matcher(words).replaceAll(" "));
    }

    /** Control characters as pictures (␛), and without the marks that order right-to-left writing. */
    public static String safe(String words) {
        return UNSAFE.matcher(words).replaceAll(match -> picture(match.group().codePointAt(0)));
    }

    private static String picture(int character) {
        if (character < SPACE) {
            return Character.toString(PICTURES + character);
        }
        if (character == DELETE) {
            return "\u2421";
        }
        return Character.getType(character) == Character.FORMAT ? "" : "\ufffd";
    }
}
