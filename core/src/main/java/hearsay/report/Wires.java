package hearsay.report;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The wires and broadcasters that sign in brackets, by their names ({@code wires.tsv}). */
final class Wires {

    private static final Map<String, String> NAMES = new HashMap<>();

    static {
        for (String[] row : Resource.rows("wires.tsv")) {
            NAMES.put(row[0], row[0]);
            for (String name : row.length > 1 ? row[1].split("\\|") : new String[0]) {
                NAMES.put(name, row[0]);
            }
        }
    }

    private Wires() {}

    /** The usual name of the first of them: {@code AP/Reuters} is AP; null if it is none. */
    static @Nullable String named(String words) {
        for (String word : words.split(" ?[/,&] ?| and ")) {
            String plain = word.strip().replaceFirst("^[Tt]he ", "");
            String name = NAMES.get(plain);
            if (name == null && plain.length() > 4) {
                // REUTERS for Reuters; in short ones case tells AP from ap.
                name = NAMES.get(plain.charAt(0) + plain.substring(1).toLowerCase(Locale.ROOT));
            }
            if (name != null) {
                return name;
            }
        }
        return null;
    }

    static String nameOr(String words) {
        String name = named(words);
        return name == null ? words.strip() : name;
    }
}
