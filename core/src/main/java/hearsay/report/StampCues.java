package hearsay.report;

import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The words before a stamp that say what happened then ({@code en/stamps.tsv}). */
final class StampCues {

    private static final List<String[]> ROWS = Resource.rows("en/stamps.tsv").stream()
            .sorted(Comparator.comparingInt(row -> -row[1].length()))
            .toList();

    private StampCues() {}

    /**
     * A cue.
     *
     * @param kind PUBLISHED or UPDATED
     * @param end where the date may begin
     * @param bracket what it opened with, if a bracket, else NUL
     */
    record Cue(Part.Kind kind, int end, char bracket) {

        /** The end of the stamp with the bracket that closes it. */
        int closed(String text, int stampEnd) {
            char closing = bracket == '[' ? ']' : bracket == '(' ? ')' : '\0';
            return closing != '\0' && stampEnd < text.length() && text.charAt(stampEnd) == closing
                    ? stampEnd + 1
                    : stampEnd;
        }
    }

    static @Nullable Cue at(String text, int start, int end) {
        int from = start;
        char first = from < end ? text.charAt(from) : '\0';
        char bracket = first == '[' || first == '(' ? first : '\0';
        while (from < end && "[(-\u2013\u2014*".indexOf(text.charAt(from)) >= 0) {
            from++;
        }
        for (String[] row : ROWS) {
            int after = from + row[1].length();
            boolean said = after < end && text.regionMatches(true, from, row[1], 0, row[1].length());
            if (said && !Character.isLetterOrDigit(text.charAt(after))) {
                return new Cue(Part.Kind.valueOf(row[0]), afterColon(text, after, end), bracket);
            }
        }
        return null;
    }

    private static int afterColon(String text, int from, int end) {
        int at = from;
        while (at < end && (Sheet.isBlank(text.charAt(at)) || ":|-\u2013".indexOf(text.charAt(at)) >= 0)) {
            at++;
        }
        for (String word : new String[] {"at ", "on ", "At ", "On "}) {
            at = text.startsWith(word, at) ? at + word.length() : at;
        }
        return Math.min(at, end);
    }
}
