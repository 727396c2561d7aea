package hearsay.report;

import static java.nio.file.LinkOption.NOFOLLOW_LINKS;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Files and folders. A folder's files come sorted by name, each folder's own before the next. */
final class Folder implements Records {

    /** A file or folder that waits, and how deep it lies below the argument. */
    private record Waiting(Path path, int depth) {}

    private final InputOptions options;
    private final Deque<Waiting> waiting = new ArrayDeque<>();
    private final Set<Path> foldersRead = new HashSet<>();
    private Records current = Guarded.NONE;
    private String name = "";

    private Folder(Path folder, InputOptions options) {
        this.options = options;
        waiting.push(new Waiting(folder, 0));
    }

    /** The records of a file or of all files in a folder. */
    static Records open(Path path, InputOptions options) throws IOException {
        if (Files.isDirectory(path)) {
            return new Folder(path, options);
        }
        // Not only regular files: a shell may hand over a pipe, <(…).
        return Inputs.records(source(path), options);
    }

    private static Source source(Path path) throws IOException {
        return Source.of(
                path.toString(), new BufferedInputStream(Files.newInputStream(path), Sniffer.BYTES));
    }

    @Override
    public @Nullable Received next() {
        while (true) {
            Guarded guarded = new Guarded(name);
            Received received = guarded.run(current::next);
            if (received == null || guarded.failed()) {
                leave();
            }
            if (received != null) {
                return received;
            }
            if (waiting.isEmpty()) {
                return null;
            }
            Received refused = enter(waiting.pop());
            if (refused != null) {
                return refused;
            }
        }
    }

    @Override
    public String file() {
        return name;
    }

    private @Nullable Received enter(Waiting next) {
        name = next.path.toString();
        return new Guarded(name).run(() -> {
            if (Files.isDirectory(next.path)) {
                enterFolder(next);
            } else if (Files.isRegularFile(next.path)) {
                current = Inputs.records(source(next.path), options);
            } else if (Files.isSymbolicLink(next.path)) {
                throw new Refusal("is a link that leads nowhere, or in a circle");
            } else {
                throw new Refusal("is neither a file nor a folder");
            }
            return null;
        });
    }

    private void enterFolder(Waiting next) throws IOException {
        if (next.depth > options.limits().folderDepth()) {
            throw new Refusal("lies more than " + options.limits().folderDepth() + " folders deep");
        }
        if (!foldersRead.add(next.path.toRealPath())) {
            throw new Refusal("leads to a folder that has been read already");
        }
        try (Stream<Path> entries = Files.list(next.path)) {
            List<Path> sorted = entries.filter(entry -> !isHidden(entry)).sorted().toList();
            for (Path entry : sorted.reversed()) {
                waiting.push(new Waiting(entry, next.depth + 1));
            }
        }
    }

    private static boolean isHidden(Path path) {
        Path last = path.getFileName();
        try {
            return last != null && last.toString().startsWith(".")
                    || Files.exists(path, NOFOLLOW_LINKS) && Files.isHidden(path);
        } catch (IOException e) {
            return false;
        }
    }

    private void leave() {
        try {
            close();
        } catch (IOException e) {
            // It has been read to its end or to its fault.
        }
        current = Guarded.NONE;
    }

    @Override
    public void close() throws IOException {
        current.close();
    }
}
