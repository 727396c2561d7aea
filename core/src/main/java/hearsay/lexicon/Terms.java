package hearsay.lexicon;

import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Words and phrases of a lexicon file with what they stand for, found by their first piece. */
public final class Terms {
    /**
     * One meaning of one form.
     *
     * @param kind the file's first column: what sort of word it is
     * @param value the second column
     * @param pieces the form in lower case, cut into runs of letters, runs of digits and single marks
     * @param capital whether it counts only with a capital letter
     * @param guard what its neighbours must do for it to count
     */
    public record Term(String kind, String value, List<String> pieces, boolean capital, Guard guard) {
        public Term {
            pieces = List.copyOf(pieces);
        }
    }

    /** What must stand beside a doubtful form. */
    public enum Guard {
        NONE,
        /** A number, or a word that places it. */
        PLACED,
        /** A number, or the full stop of an abbreviation. */
        DATED
    }

    private final Map<String, List<Term>> byFirst = new HashMap<>();

    private Terms() {}

    /**
     * Reads a file of kind, value and forms separated by {@code |}.
     *
     * @param name file under {@code lexicon}, such as {@code en/times.tsv}
     * @throws UncheckedIOException if there is no such file
     */
    public static Terms load(String name) {
        Terms terms = new Terms();
        for (String[] row : Rows.of(name)) {
            for (String form : row[2].split("\\|")) {
                terms.add(row[0], row[1], form);
            }
        }
        terms.byFirst.values().forEach(l -> l.sort(Comparator.comparingInt((Term t) -> -t.pieces.size())));
        return terms;
    }

    private void add(String kind, String value, String form) {
        boolean capital = form.startsWith("^");
        String rest = capital ? form.substring(1) : form;
        Guard guard = rest.startsWith("~") ? Guard.PLACED : rest.startsWith("!") ? Guard.DATED : Guard.NONE;
        List<String> pieces = pieces(guard == Guard.NONE ? rest : rest.substring(1));
        byFirst.computeIfAbsent(pieces.getFirst(), k -> new ArrayList<>()).add(new Term(kind, value, pieces, capital, guard));
    }

    /** Cuts a form into runs of letters, runs of digits and single other characters, without blanks, in lower case. */
    static List<String> pieces(String form) {
        List<String> out = new ArrayList<>();
        String low = form.toLowerCase(java.util.Locale.ROOT);
        int i = 0;
        while (i < low.length()) {
            int from = i;
            char c = low.charAt(i++);
            if (Character.isLetter(c)) {
                while (i < low.length() && Character.isLetter(low.charAt(i))) {
                    i++;
                }
            } else if (Character.isDigit(c)) {
                while (i < low.length() && Character.isDigit(low.charAt(i))) {
                    i++;
                }
            }
            if (!Character.isWhitespace(c)) {
                out.add(low.substring(from, i));
            }
        }
        return out;
    }

    /** The first pieces of all forms. */
    public Set<String> firstPieces() {
        return Set.copyOf(byFirst.keySet());
    }

    /** The terms whose first piece is this one (lower case), longest first; empty if there is none. */
    public List<Term> startingWith(String piece) {
        return byFirst.getOrDefault(piece, List.of());
    }
}
