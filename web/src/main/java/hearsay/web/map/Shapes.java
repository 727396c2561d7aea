package hearsay.web.map;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** The countries' shapes, from {@code shapes.tsv}. */
final class Shapes {
    private static final String TABLE = "shapes.tsv";

    private Shapes() {}

    static List<Shape> load() {
        InputStream table = Shapes.class.getResourceAsStream(TABLE);
        if (table == null) {
            throw new IllegalStateException("missing from the program: " + TABLE);
        }
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(table, StandardCharsets.UTF_8))) {
            return lines.lines().filter(line -> !line.startsWith("#") && line.contains("\t")).map(Shape::parse).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
