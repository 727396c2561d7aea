package hearsay.report;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What the fields of JSON objects and the columns of tables mean, by their names ({@code fields.tsv}). */
final class Fields {

    /** What a field can tell of a report. */
    enum Field {
        ID,
        TITLE,
        OUTLET,
        URL,
        PUBLISHED,
        UPDATED,
        LANGUAGE,
        TEXT,
        HTML,
        MANY
    }

    private static final Fields KNOWN = new Fields(Resource.rows("fields.tsv"));

    private final Map<String, Field> fields = new HashMap<>();
    private final Map<String, Integer> ranks = new HashMap<>();

    private Fields(List<String[]> rows) {
        for (String[] row : rows) {
            Field field = Field.valueOf(row[0].toUpperCase(Locale.ROOT));
            for (String name : row[1].split(",")) {
                fields.put(plain(name), field);
                ranks.put(plain(name), ranks.size());
            }
        }
    }

    /** What a field of this name tells, or null if it is not known. Case, underscores and the like do not count. */
    static @Nullable Field of(String name) {
        return KNOWN.fields.get(plain(name));
    }

    /** Lower for the name to be taken first where several tell the same. */
    static int rank(String name) {
        return KNOWN.ranks.getOrDefault(plain(name), Integer.MAX_VALUE);
    }

    private static String plain(String name) {
        StringBuilder letters = new StringBuilder();
        for (int i = 0; i < Math.min(name.length(), 64); i++) {
            if (Character.isLetterOrDigit(name.charAt(i))) {
                letters.append(Character.toLowerCase(name.charAt(i)));
            }
        }
        return letters.toString();
    }
}
