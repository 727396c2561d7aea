package hearsay.lexicon;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Rows of a tab-separated file of this room; lines that start with {@code #} and blank lines are none. */
final class Table {
    private Table() {}

    /**
     * Reads a whole file.
     *
     * @param file path beside this class, such as {@code en/roles.tsv}
     * @param columns how many cells each row must have
     * @throws UncheckedIOException if the file is missing, cannot be read or has a row with another number of cells
     */
    static List<String[]> rows(String file, int columns) {
        List<String[]> rows = new ArrayList<>();
        try (InputStream in = Table.class.getResourceAsStream(file)) {
            if (in == null) {
                throw new IOException("no such file of the lexicon: " + file);
            }
            BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
            int number = 0;
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                number++;
                if (!line.isBlank() && !line.startsWith("#")) {
                    rows.add(row(line, columns, file + ":" + number));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return rows;
    }

    private static String[] row(String line, int columns, String place) throws IOException {
        String[] row = line.split("\t", -1);
        if (row.length != columns) {
            throw new IOException(place + ": " + row.length + " cells, not " + columns);
        }
        return row;
    }

    /** The texts of a cell that bars divide; none for an empty cell. */
    static List<String> parts(String cell) {
        return cell.isEmpty() ? List.of() : List.of(cell.split("\\|"));
    }

    /** The text of a cell, or null for an empty one. */
    static @Nullable String orNull(String cell) {
        return cell.isEmpty() ? null : cell;
    }
}
