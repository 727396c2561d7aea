package hearsay.claims;

import java.util.Arrays;
import java.util.Locale;

/** A text cut once, for the readers of times and counts: runs of letters, runs of digits, single other characters. */
final class Tokens {
    /** Longer runs are no words of any lexicon. */
    private static final int LONGEST = 30;

    private final String text;
    private int[] starts = new int[256];
    private int[] ends = new int[256];
    private String[] lows = new String[256];
    private int size;

    private Tokens(String text) {
        this.text = text;
    }

    static Tokens of(String text) {
        Tokens tokens = new Tokens(text);
        int i = 0;
        while (i < text.length()) {
            int from = i;
            char c = text.charAt(i++);
            if (letter(c)) {
                while (i < text.length() && letter(text.charAt(i))) {
                    i++;
                }
            } else if (Character.isDigit(c)) {
                while (i < text.length() && Character.isDigit(text.charAt(i))) {
                    i++;
                }
            } else if (Character.isWhitespace(c) || c == '\u00a0' || c == '\u202f') {
                continue;
            }
            tokens.add(from, i);
        }
        return tokens;
    }

    private static boolean letter(char c) {
        return Character.isLetter(c) || Character.isSurrogate(c) || Character.getType(c) == Character.NON_SPACING_MARK;
    }

    private void add(int start, int end) {
        if (size == starts.length) {
            starts = Arrays.copyOf(starts, 2 * size);
            ends = Arrays.copyOf(ends, 2 * size);
            lows = Arrays.copyOf(lows, 2 * size);
        }
        starts[size] = start;
        ends[size] = end;
        lows[size++] = end - start > LONGEST ? "" : plain(text, start, end);
    }

    private static String plain(String text, int start, int end) {
        char c = text.charAt(start);
        if (end == start + 1) {
            return switch (c) {
                case '’', '‘', '`' -> "'";
                case '\u2010', '\u2011' -> "-";
                default -> String.valueOf(Character.toLowerCase(c));
            };
        }
        return text.substring(start, end).toLowerCase(Locale.ROOT);
    }

    String text() {
        return text;
    }

    int size() {
        return size;
    }

    int start(int i) {
        return starts[i];
    }

    int end(int i) {
        return ends[i];
    }

    /** The token in lower case, "" for one too long to be a word and for one outside the text. */
    String low(int i) {
        return i < 0 || i >= size ? "" : lows[i];
    }

    boolean is(int i, String low) {
        return low(i).equals(low);
    }

    boolean word(int i) {
        return i >= 0 && i < size && letter(text.charAt(starts[i]));
    }

    boolean number(int i) {
        return i >= 0 && i < size && Character.isDigit(text.charAt(starts[i]));
    }

    /** Number of digits of a token of digits. */
    int digits(int i) {
        return number(i) ? ends[i] - starts[i] : 0;
    }

    /** The value of up to nine digits, −1 for anything else. */
    int value(int i) {
        if (digits(i) == 0 || digits(i) > 9) {
            return -1;
        }
        int value = 0;
        for (int k = starts[i]; k < ends[i]; k++) {
            value = 10 * value + Character.digit(text.charAt(k), 10);
        }
        return value;
    }

    /** The value of digits in any script, however many. */
    double amount(int i) {
        double value = 0;
        for (int k = starts[i]; k < ends[i]; k++) {
            value = 10 * value + Character.digit(text.charAt(k), 10);
        }
        return value;
    }

    boolean capital(int i) {
        return word(i) && Character.isUpperCase(text.charAt(starts[i]));
    }

    /** Whether nothing stands between this token and the one before. */
    boolean glued(int i) {
        return i > 0 && i < size && ends[i - 1] == starts[i];
    }

    /** Whether a line break stands between this token and the one before. */
    boolean breaks(int i) {
        if (i <= 0 || i >= size) {
            return true;
        }
        for (int k = ends[i - 1]; k < starts[i]; k++) {
            if (text.charAt(k) == '\n') {
                return true;
            }
        }
        return false;
    }

    /** Whether a blank line stands between this token and the one before. */
    boolean paragraph(int i) {
        if (i <= 0 || i >= size) {
            return true;
        }
        int lines = 0;
        for (int k = ends[i - 1]; k < starts[i]; k++) {
            lines += text.charAt(k) == '\n' ? 1 : 0;
        }
        return lines > 1;
    }

    /** Whether a sentence may end before this token: after a stop and before a capital letter, a digit or a quotation mark. */
    boolean sentence(int i) {
        if (i <= 0 || i >= size || paragraph(i)) {
            return true;
        }
        if (glued(i)) {
            return false;
        }
        int k = i - 1;
        while (k > 0 && "\"”')]»".contains(lows[k]) && glued(k)) {
            k--;
        }
        String stop = lows[k];
        boolean stops = stop.equals("!") || stop.equals("?") || stop.equals(".") && !(k > 0 && ends[k - 1] - starts[k - 1] <= 1 && k == i - 1);
        return stops && !Character.isLowerCase(text.charAt(starts[i]));
    }
}
