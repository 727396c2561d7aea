package hearsay.report;

/** Reads a short string piece by piece; what does not fit leaves it where it was. */
final class StampCursor {

    private final String text;
    private int at;

    StampCursor(String text) {
        this.text = text;
    }

    int at() {
        return at;
    }

    void back(int earlier) {
        at = earlier;
    }

    char peek() {
        return at < text.length() ? text.charAt(at) : '\0';
    }

    /** A number of so many digits and no more; -1 if there is none. */
    int number(int fewest, int most) {
        int end = at;
        while (end < text.length() && isDigit(text.charAt(end))) {
            end++;
        }
        if (end - at < fewest || end - at > most) {
            return -1;
        }
        int number = Integer.parseInt(text, at, end, 10);
        at = end;
        return number;
    }

    /** A number of just so many digits, whatever follows; -1 if there is none. */
    int digits(int count) {
        if (at + count > text.length()) {
            return -1;
        }
        for (int i = at; i < at + count; i++) {
            if (!isDigit(text.charAt(i))) {
                return -1;
            }
        }
        at += count;
        return Integer.parseInt(text, at - count, at, 10);
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    /** The letters that follow; empty if none do. */
    String word() {
        int end = at;
        while (end < text.length() && Character.isLetter(text.charAt(end))) {
            end++;
        }
        String word = text.substring(at, end);
        at = end;
        return word;
    }

    /** Passes over one of these characters. */
    boolean one(String characters) {
        if (at < text.length() && characters.indexOf(text.charAt(at)) >= 0) {
            at++;
            return true;
        }
        return false;
    }

    /** Passes over all of these characters that follow. */
    void all(String characters) {
        while (one(characters)) {
            // on
        }
    }

    void blanks() {
        all(" \t\u00a0\u202f");
    }

    boolean atEndOfNumber() {
        return !isDigit(peek());
    }

    boolean atEndOfWord() {
        return !Character.isLetterOrDigit(peek());
    }
}
