package hearsay.report;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Tables of words that lie beside this package: tab-separated, {@code #} begins a remark. */
final class Resource {

    private Resource() {}

    /** The rows of a table as their columns. @param name such as {@code en/boilerplate.tsv} */
    static List<String[]> rows(String name) {
        InputStream stream = Resource.class.getResourceAsStream(name);
        if (stream == null) {
            throw new IllegalStateException("the table " + name + " is missing from the program");
        }
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
            return lines.lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(line -> line.split("\t"))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
