package hearsay.report;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Words of the page that stand between those of the report ({@code en/boilerplate.tsv}). They are looked for where a
 * line or a sentence begins, so that a person who is quoted with them is left alone.
 */
final class Boilerplate {

    /** A line that opens with such words is boilerplate as a whole up to this length, else only its first sentence. */
    private static final int LONGEST_LINE = 500;

    private static final Map<String, List<Row>> ROWS = rows();

    /** How much of the text around a phrase goes with it. */
    private enum Scope {
        /** The phrase is all that the line holds. */
        LINE,
        /** The phrase opens a line, which goes whole. */
        OPENS,
        /** The phrase opens a sentence, which goes whole. */
        SENTENCE,
        /** The phrase alone goes. */
        WORDS
    }

    private record Row(Scope scope, Phrase phrase) {}

    private Boilerplate() {}

    static void mark(Sheet sheet) {
        for (Span line : sheet.lines()) {
            int at = line.start();
            while (at < line.end()) {
                int after = at(sheet, at, line);
                at = after > at
                        ? sheet.skipBlanks(after, line.end())
                        : Sentences.nextStart(sheet.text(), at, line.end());
            }
        }
    }

    /** Marks what begins here and returns the offset to go on from. */
    private static int at(Sheet sheet, int start, Span line) {
        Phrase.Word first = Phrase.Word.next(sheet.text(), start, line.end());
        if (first == null || first.start() > start + 2 || sheet.text().substring(start, first.start()).contains("\"")) {
            return start;
        }
        for (Row row : ROWS.getOrDefault(first.text(), List.of())) {
            int matched = row.phrase.match(sheet.text(), start, line.end());
            int end = matched < 0 ? -1 : end(sheet, row.scope, start, matched, line);
            if (end > start && sheet.add(Part.Kind.BOILERPLATE, start, end, null)) {
                return end;
            }
        }
        return start;
    }

    private static int end(Sheet sheet, Scope scope, int start, int matched, Span line) {
        return switch (scope) {
            case LINE -> start == line.start() && isPunctuation(sheet.text(), matched, line.end()) ? line.end() : -1;
            case OPENS -> start == line.start() && line.length() <= LONGEST_LINE
                    ? line.end()
                    : Sentences.end(sheet.text(), matched, line.end());
            case SENTENCE -> Sentences.end(sheet.text(), matched, line.end());
            case WORDS -> matched;
        };
    }

    private static boolean isPunctuation(String text, int start, int end) {
        for (int i = start; i < end; i++) {
            if (Character.isLetterOrDigit(text.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    private static Map<String, List<Row>> rows() {
        Map<String, List<Row>> rows = new HashMap<>();
        for (String[] row : Resource.rows("en/boilerplate.tsv")) {
            Phrase phrase = Phrase.of(row[1]);
            Scope scope = Scope.valueOf(row[0].toUpperCase(Locale.ROOT));
            rows.computeIfAbsent(phrase.first(), first -> new ArrayList<>()).add(new Row(scope, phrase));
        }
        return rows;
    }
}
