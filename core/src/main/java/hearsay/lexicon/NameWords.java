package hearsay.lexicon;

import hearsay.report.Span;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Cuts text into the words that the lexicon looks up. The same cut serves the lexicon's own entries and the texts. */
public final class NameWords {
    private static final String APOSTROPHES = "'’‘ʼʻ`´";

    private NameWords() {}

    /** The words of the whole text, in order. */
    public static List<NameWord> of(String text) {
        return of(text, new Span(0, text.length()));
    }

    /** The words of a stretch of the text, in order, with spans into the whole text. */
    public static List<NameWord> of(String text, Span within) {
        List<NameWord> tokens = new ArrayList<>();
        int at = within.start();
        while (at < within.end()) {
            int letter = text.codePointAt(at);
            if (!isWord(letter)) {
                at += Character.charCount(letter);
                continue;
            }
            int end = endOfWord(text, at, within.end());
            String word = text.substring(at, end);
            String folded = fold(word);
            if (!folded.isEmpty()) {
                tokens.add(new NameWord(new Span(at, end), word, folded));
            }
            at = afterPossessive(text, end, within.end());
        }
        return tokens;
    }

    /** The words of a phrase, folded, with one space between them: the key under which it is looked up. */
    public static String key(String phrase) {
        StringBuilder key = new StringBuilder();
        for (NameWord token : of(phrase)) {
            if (!key.isEmpty()) {
                key.append(' ');
            }
            key.append(token.folded());
        }
        return key.toString();
    }

    private static int endOfWord(String text, int start, int limit) {
        int at = start;
        while (at < limit) {
            int letter = text.codePointAt(at);
            if (isWord(letter)) {
                at += Character.charCount(letter);
            } else if (joinsByApostrophe(text, at, limit) || joinsByPoint(text, start, at, limit)) {
                at++;
            } else {
                break;
            }
        }
        return at;
    }

    /** "Da'esh", "O'Brien", but not the possessive 's. */
    private static boolean joinsByApostrophe(String text, int at, int limit) {
        if (APOSTROPHES.indexOf(text.charAt(at)) < 0 || at + 1 >= limit || !isWord(text.codePointAt(at + 1))) {
            return false;
        }
        boolean possessive = (text.charAt(at + 1) == 's' || text.charAt(at + 1) == 'S')
                && (at + 2 >= limit || !isWord(text.codePointAt(at + 2)));
        return !possessive;
    }

    /** "U.S.", "N.A.T.O.": single letters with points. */
    private static boolean joinsByPoint(String text, int start, int at, int limit) {
        if (text.charAt(at) != '.' || !Character.isUpperCase(text.codePointBefore(at))) {
            return false;
        }
        boolean afterSingle = at - 1 == start || text.charAt(at - 2) == '.';
        boolean beforeSingle = at + 1 < limit
                && Character.isUpperCase(text.charAt(at + 1))
                && (at + 2 >= text.length() || !Character.isLetterOrDigit(text.charAt(at + 2)));
        boolean closes = at - 1 > start && text.charAt(at - 2) == '.';
        return afterSingle && (beforeSingle || closes);
    }

    private static int afterPossessive(String text, int end, int limit) {
        boolean possessive = end + 1 < limit
                && APOSTROPHES.indexOf(text.charAt(end)) >= 0
                && (text.charAt(end + 1) == 's' || text.charAt(end + 1) == 'S')
                && (end + 2 >= limit || !isWord(text.codePointAt(end + 2)));
        return possessive ? end + 2 : end;
    }

    private static boolean isWord(int letter) {
        return Character.isLetterOrDigit(letter)
                || Character.getType(letter) == Character.NON_SPACING_MARK
                || Character.getType(letter) == Character.COMBINING_SPACING_MARK;
    }

    private static String fold(String word) {
        if (isAscii(word)) {
            return foldAscii(word);
        }
        String plain = Normalizer.normalize(word, Normalizer.Form.NFKD).toLowerCase(Locale.ROOT);
        StringBuilder folded = new StringBuilder(plain.length());
        for (int i = 0; i < plain.length(); i += Character.charCount(plain.codePointAt(i))) {
            append(folded, plain.codePointAt(i));
        }
        return folded.toString();
    }

    private static String foldAscii(String word) {
        StringBuilder folded = new StringBuilder(word.length());
        for (int i = 0; i < word.length(); i++) {
            char c = word.charAt(i);
            if (c >= 'A' && c <= 'Z') {
                folded.append((char) (c + 'a' - 'A'));
            } else if (c >= 'a' && c <= 'z' || c >= '0' && c <= '9') {
                folded.append(c);
            }
        }
        return folded.toString();
    }

    private static boolean isAscii(String word) {
        for (int i = 0; i < word.length(); i++) {
            if (word.charAt(i) >= 128) {
                return false;
            }
        }
        return true;
    }

    private static void append(StringBuilder folded, int letter) {
        switch (letter) {
            case 'ı' -> folded.append('i');
            case 'ə' -> folded.append('a');
            case 'ø' -> folded.append('o');
            case 'ł' -> folded.append('l');
            case 'đ', 'ð' -> folded.append('d');
            case 'ħ' -> folded.append('h');
            case 'ß' -> folded.append("ss");
            case 'æ' -> folded.append("ae");
            case 'œ' -> folded.append("oe");
            case 'þ' -> folded.append("th");
            case 'ё' -> folded.append('е');
            case 'أ', 'إ', 'آ' -> folded.append('ا');
            case 'ى' -> folded.append('ي');
            case 'ة' -> folded.append('ه');
            case 'ـ' -> { }
            default -> {
                if (Character.isLetterOrDigit(letter)) {
                    folded.appendCodePoint(letter);
                }
            }
        }
    }
}
