package hearsay.evaluate;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;

/** The files of {@code src/test/resources/hearsay/evaluate}. */
final class Fixtures {
    private Fixtures() {}

    static Path path(String name) {
        try {
            return Path.of(Objects.requireNonNull(Fixtures.class.getResource("README.md")).toURI()).resolveSibling(name);
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The lines that a result should print, without its heading. */
    static List<String> expected(String name) {
        try {
            return Files.readAllLines(path("expected/" + name + ".txt")).stream().skip(1).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static List<String> figures(Result result) {
        return result.lines(false).stream().skip(1).toList();
    }
}
