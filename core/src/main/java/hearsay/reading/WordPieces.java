package hearsay.reading;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Cuts words into the pieces of an uncased BERT vocabulary: lower case, accents off, longest match first (Devlin et al. 2019).
 *
 * <p>The encoder labels words, so each word is cut by itself and pieces need no offsets; words recur, so their pieces are kept.
 */
public final class WordPieces {
    /** Fills a row up to its length. */
    public static final int PAD = 0;
    static final int UNKNOWN = 100;
    /** Goes before the first word. */
    public static final int CLS = 101;
    /** Goes after the last word. */
    public static final int SEP = 102;
    /** Longest word that is cut; a longer one is unknown. Longest list of pieces that is kept of one word. */
    private static final int MOST_LETTERS = 100;

    private static final int MOST_PIECES = 16;
    private static final int MOST_KEPT = 50_000;

    private final Map<String, Integer> vocabulary;
    private final Map<String, int[]> known = new ConcurrentHashMap<>();

    WordPieces(Map<String, Integer> vocabulary) {
        this.vocabulary = vocabulary;
    }

    /**
     * The pieces of {@code bert-base-uncased}, whose numbers every encoder that was made from it shares.
     *
     * @throws UncheckedIOException if the vocabulary is not on the class path
     */
    public static WordPieces ofBert() {
        try (InputStream lines = WordPieces.class.getResourceAsStream("vocabulary.txt")) {
            if (lines == null) {
                throw new IOException("vocabulary.txt is missing from the class path");
            }
            return load(lines);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Reads a vocabulary: one piece a line, its number is the line's. */
    static WordPieces load(InputStream lines) throws IOException {
        Map<String, Integer> vocabulary = HashMap.newHashMap(31_000);
        try (BufferedReader reader = new BufferedReader(new InputStreamReader(lines, StandardCharsets.UTF_8))) {
            for (String line = reader.readLine(); line != null; line = reader.readLine()) {
                vocabulary.put(line, vocabulary.size());
            }
        }
        return new WordPieces(vocabulary);
    }

    /** The numbers of the pieces of one word, 1 to 16. The array is shared: it is only to be read. */
    public int[] of(String word) {
        int[] pieces = known.get(word);
        if (pieces == null) {
            pieces = cut(word);
            if (known.size() < MOST_KEPT) {
                known.put(word, pieces);
            }
        }
        return pieces;
    }

    private int[] cut(String word) {
        List<Integer> out = new ArrayList<>();
        for (String part : parts(word)) {
            match(part, out);
        }
        if (out.isEmpty()) {
            return new int[] {UNKNOWN};
        }
        return out.stream().limit(MOST_PIECES).mapToInt(Integer::intValue).toArray();
    }

    /** Lower case without accents, cut at punctuation (an underscore is part of a word here, not there) and around each CJK character. */
    private static List<String> parts(String word) {
        String plain = Normalizer.normalize(word.toLowerCase(Locale.ROOT), Normalizer.Form.NFD);
        List<String> out = new ArrayList<>();
        StringBuilder run = new StringBuilder();
        plain.codePoints().forEach(c -> {
            int type = Character.getType(c);
            if (type == Character.NON_SPACING_MARK || type == Character.CONTROL || type == Character.FORMAT || c == 0xFFFD) {
                return;
            }
            if (standsAlone(c)) {
                if (!run.isEmpty()) {
                    out.add(run.toString());
                    run.setLength(0);
                }
                out.add(Character.toString(c));
            } else {
                run.appendCodePoint(c);
            }
        });
        if (!run.isEmpty()) {
            out.add(run.toString());
        }
        return out;
    }

    private static boolean standsAlone(int c) {
        if (c < 128) {
            return !Character.isLetterOrDigit(c);
        }
        return switch (Character.getType(c)) {
            case Character.CONNECTOR_PUNCTUATION,
                    Character.DASH_PUNCTUATION,
                    Character.START_PUNCTUATION,
                    Character.END_PUNCTUATION,
                    Character.INITIAL_QUOTE_PUNCTUATION,
                    Character.FINAL_QUOTE_PUNCTUATION,
                    Character.OTHER_PUNCTUATION -> true;
            default -> (c >= 0x4E00 && c <= 0x9FFF) || (c >= 0x3400 && c <= 0x4DBF) || (c >= 0xF900 && c <= 0xFAFF) || (c >= 0x20000 && c <= 0x2FA1F);
        };
    }

    private void match(String part, List<Integer> out) {
        if (part.codePointCount(0, part.length()) > MOST_LETTERS) {
            out.add(UNKNOWN);
            return;
        }
        int before = out.size();
        int start = 0;
        while (start < part.length()) {
            Integer found = null;
            int end = part.length();
            for (; end > start && found == null; end--) {
                String piece = part.substring(start, end);
                found = vocabulary.get(start == 0 ? piece : "##" + piece);
            }
            if (found == null) {
                out.subList(before, out.size()).clear();
                out.add(UNKNOWN);
                return;
            }
            out.add(found);
            start = end + 1;
        }
    }
}
