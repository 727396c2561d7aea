package hearsay.evaluate;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** Files of a folder, and files that are written. */
final class Folder {
    private Folder() {}

    /** Files directly in the folder whose name ends so, in the order of their names. */
    static List<Path> files(Path folder, String ending) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(f -> f.getFileName().toString().endsWith(ending) && Files.isRegularFile(f))
                    .sorted(Comparator.comparing(f -> f.getFileName().toString()))
                    .toList();
        } catch (IOException | UncheckedIOException e) {
            throw new BadGoldException(folder, "", "cannot be listed: " + e.getMessage());
        }
    }

    /** Folders directly in the folder, in the order of their names. */
    static List<Path> folders(Path folder) {
        try (Stream<Path> folders = Files.list(folder)) {
            return folders.filter(Files::isDirectory).sorted(Comparator.comparing(f -> f.getFileName().toString())).toList();
        } catch (IOException | UncheckedIOException e) {
            throw new BadGoldException(folder, "", "cannot be listed: " + e.getMessage());
        }
    }

    static String stem(Path file) {
        String name = file.getFileName().toString();
        int dot = name.lastIndexOf('.');
        return dot <= 0 ? name : name.substring(0, dot);
    }

    /** Writes lines in UTF-8, each with its end; makes the folder if there is none. */
    static void write(Path file, List<String> lines) {
        try {
            Path folder = file.toAbsolutePath().getParent();
            if (folder != null) {
                Files.createDirectories(folder);
            }
            Files.writeString(file, lines.isEmpty() ? "" : String.join("\n", lines) + "\n");
        } catch (IOException e) {
            throw new BadGoldException(file, "", "cannot be written: " + e.getMessage());
        }
    }
}
