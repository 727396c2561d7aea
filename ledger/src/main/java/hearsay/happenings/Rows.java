package hearsay.happenings;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** Rows of a tab-separated table of this room; lines that start with {@code #} are none. */
final class Rows {
    private Rows() {}

    /** @param columns how many cells each row must have */
    static List<String[]> of(String file, int columns) {
        List<String[]> rows = new ArrayList<>();
        try (InputStream in = Rows.class.getResourceAsStream(file)) {
            if (in == null) {
                throw new IOException("missing from the program: " + file);
            }
            BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                String[] row = line.split("\t", -1);
                if (line.startsWith("#") || line.isBlank()) {
                    continue;
                }
                if (row.length != columns) {
                    throw new IOException(file + ": " + row.length + " cells, not " + columns + ": " + line);
                }
                rows.add(row);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return rows;
    }
}
