package hearsay.report;

import java.time.ZoneId;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The words for months, weekdays and zones ({@code en/calendar.tsv}). */
final class Calendar {

    private static final Map<String, Integer> MONTHS = new HashMap<>();
    private static final Map<String, Integer> WEEKDAYS = new HashMap<>();
    private static final Map<String, ZoneId> ZONES = new HashMap<>();

    static {
        for (String[] row : Resource.rows("en/calendar.tsv")) {
            for (String word : row[2].split(" ")) {
                switch (row[0]) {
                    case "month" -> MONTHS.put(word, Integer.valueOf(row[1]));
                    case "weekday" -> WEEKDAYS.put(word, Integer.valueOf(row[1]));
                    default -> ZONES.put(word, ZoneId.of(row[1]));
                }
            }
        }
    }

    private Calendar() {}

    /** 1 to 12, or null. */
    static @Nullable Integer month(String word) {
        return MONTHS.get(word.toLowerCase(Locale.ROOT));
    }

    /** 1 for Monday to 7, or null. */
    static @Nullable Integer weekday(String word) {
        return WEEKDAYS.get(word.toLowerCase(Locale.ROOT));
    }

    /** Null if the word is no zone or the name of several. Case counts: "et" is no zone. */
    static @Nullable ZoneId zone(String word) {
        return ZONES.get(word);
    }
}
