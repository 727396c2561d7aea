package hearsay.report;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Words that are looked for in a text, without regard to case and to what stands between them. {@code …} stands for up
 * to eight words of the same line, {@code #} for a number.
 */
final class Phrase {

    private static final int GAP = 8;
    private static final String ANY = "\u2026";

    private final String[] words;

    private Phrase(String[] words) {
        this.words = words;
    }

    /** @param words such as {@code sign up for … newsletter} */
    static Phrase of(String words) {
        return new Phrase(words.strip().toLowerCase(Locale.ROOT).split(" +"));
    }

    /** The word that it begins with; no phrase begins with a gap. */
    String first() {
        return words[0];
    }

    /** The offset after the phrase if the text has it at {@code start}, else -1. */
    int match(String text, int start, int end) {
        return match(text, start, end, 0);
    }

    private int match(String text, int start, int end, int from) {
        int at = start;
        for (int i = from; i < words.length; i++) {
            if (words[i].equals(ANY)) {
                return gap(text, at, end, i + 1);
            }
            Word word = Word.next(text, at, end);
            if (word == null || !word.is(words[i])) {
                return -1;
            }
            at = word.end;
        }
        return at;
    }

    /** A phrase has one or two gaps and each is short, so that trying each length costs little. */
    private int gap(String text, int start, int end, int after) {
        int at = start;
        for (int skipped = 0; skipped <= GAP; skipped++) {
            int matched = match(text, at, end, after);
            if (matched >= 0) {
                return matched;
            }
            Word word = Word.next(text, at, end);
            if (word == null) {
                return -1;
            }
            at = word.end;
        }
        return -1;
    }

    /** A word of the text: letters, digits and apostrophes; © counts as one. */
    record Word(String text, int start, int end) {

        static @Nullable Word next(String text, int from, int limit) {
            int start = from;
            // Far off, the words do not belong together.
            int stop = Math.min(limit, from + 12);
            while (start < stop && !isWord(text.charAt(start))) {
                start++;
            }
            if (start >= stop) {
                return null;
            }
            int end = start + 1;
            while (text.charAt(start) != '\u00a9' && end < limit && end - start < 64 && isWord(text.charAt(end))) {
                end++;
            }
            return new Word(text.substring(start, end).toLowerCase(Locale.ROOT).replace('\u2019', '\''), start, end);
        }

        private static boolean isWord(char c) {
            return Character.isLetterOrDigit(c) || c == '\'' || c == '\u2019' || c == '\u00a9';
        }

        boolean is(String wanted) {
            return wanted.equals("#") ? Character.isDigit(text.charAt(0)) : text.equals(wanted);
        }
    }
}
