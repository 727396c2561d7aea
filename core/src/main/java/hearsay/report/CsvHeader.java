package hearsay.report;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The first row of a table and what divides its columns.
 *
 * @param names the columns, as they are written
 * @param delimiter comma, semicolon, tab or bar
 */
record CsvHeader(List<String> names, char delimiter) {

    private static final char[] DELIMITERS = {',', ';', '\t', '|'};
    private static final int LONGEST_NAME = 60;

    /** Whether a file begins with a header that has a column for texts. */
    static boolean looksLike(byte[] head) {
        String ascii = new String(Utf8.withoutMark(head), StandardCharsets.ISO_8859_1);
        int end = ascii.indexOf('\n');
        CsvHeader header = of(end < 0 ? ascii : ascii.substring(0, end));
        return header.names.size() > 1
                && header.hasText()
                && header.names.stream().allMatch(name -> name.length() <= LONGEST_NAME);
    }

    static CsvHeader of(String row) {
        String line = row.stripTrailing();
        CsvHeader best = new CsvHeader(CsvRow.fields(line, ','), ',');
        for (char delimiter : DELIMITERS) {
            List<String> names = CsvRow.fields(line, delimiter);
            if (names.size() > best.names.size()) {
                best = new CsvHeader(names, delimiter);
            }
        }
        return best;
    }

    boolean hasText() {
        return column(Fields.Field.TEXT) != null || column(Fields.Field.HTML) != null;
    }

    private @Nullable String column(Fields.Field field) {
        return names.stream().filter(name -> Fields.of(name) == field).findFirst().orElse(null);
    }

    /** The value that a row has for a field, by the column whose name comes first; null if none or blank. */
    @Nullable String value(List<String> row, Fields.Field field) {
        int best = -1;
        for (int i = 0; i < Math.min(names.size(), row.size()); i++) {
            boolean tells = Fields.of(names.get(i)) == field && !row.get(i).isBlank();
            if (tells && (best < 0 || Fields.rank(names.get(i)) < Fields.rank(names.get(best)))) {
                best = i;
            }
        }
        return best < 0 ? null : row.get(best);
    }
}
