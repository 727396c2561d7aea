package hearsay.evaluate;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** PLOVER's classes of 2016 and of 2021, CAMEO's codes in them, and codes of actors. */
final class PloverCodes {
    private static final Map<String, String[]> LABELS = rows("plover-labels.tsv", 4);
    private static final Map<String, String[]> ACTORS = rows("plover-actors.tsv", 3);

    private PloverCodes() {}

    /** Which classes labels are counted in. */
    enum Scheme {
        /** The 18 classes of 2016, which the gold standard records use. */
        OF_2016(1),
        /** The 16 classes of 2021. */
        OF_2021(2),
        /** Verbal and material cooperation and conflict. */
        QUAD(3);

        private final int column;

        Scheme(int column) {
            this.column = column;
        }
    }

    /** Class of a PLOVER label or CAMEO code, by the longest known beginning of the code; null if it is no event of PLOVER. */
    static @Nullable String category(@Nullable String label, Scheme scheme) {
        String key = label == null ? "" : label.strip().toUpperCase(Locale.ROOT);
        boolean cameo = !key.isEmpty() && Character.isDigit(key.charAt(0));
        for (int n = key.length(); n >= (cameo ? 2 : Math.max(1, key.length())); n--) {
            String[] row = LABELS.get(key.substring(0, n));
            if (row != null && !row[scheme.column].equals("-")) {
                return row[scheme.column];
            }
        }
        return null;
    }

    /** What an actor's code is compared by: a country, or IGO, NGO, IMG, ISM; null for a role or an unknown code. */
    static @Nullable String actor(@Nullable String code, boolean countriesOnly) {
        String key = code == null ? "" : code.substring(0, Math.min(3, code.length())).toUpperCase(Locale.ROOT);
        String[] row = ACTORS.get(key);
        return row == null || countriesOnly && row[2].equals("international") ? null : row[1];
    }

    static boolean isCountry(String code) {
        String[] row = ACTORS.get(code.toUpperCase(Locale.ROOT));
        return row != null && row[2].equals("country");
    }

    private static Map<String, String[]> rows(String file, int columns) {
        try (InputStream in = PloverCodes.class.getResourceAsStream(file)) {
            if (in == null) {
                throw new IOException("no such file: " + file);
            }
            Map<String, String[]> rows = new HashMap<>();
            List<String> lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8)).lines().toList();
            for (String line : lines) {
                String[] row = line.split("\t", -1);
                if (!line.startsWith("#") && row.length == columns) {
                    rows.put(row[0], row);
                }
            }
            return rows;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
