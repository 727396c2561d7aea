package hearsay.app;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

/** Standard output: UTF-8, one whole thing at a time. */
final class Output {

    private static final Path SELF = Path.of("/proc/self/fd/1");

    private final Writer out;

    Output(OutputStream stream) {
        this.out = new BufferedWriter(new OutputStreamWriter(stream, StandardCharsets.UTF_8), 1 << 16);
    }

    /** Nobody reads on: {@code hearsay … | head}. No failure, and nothing to say. */
    static final class Closed extends RuntimeException {
        private static final long serialVersionUID = 1L;

        Closed(Throwable cause) {
            super(cause);
        }
    }

    /**
     * Writes the text and makes sure that it is out.
     *
     * @throws Closed if the reader of a pipe has gone
     * @throws Failure if it cannot be written for another reason, such as a full disk
     */
    void write(CharSequence text) {
        try {
            out.append(text);
            out.flush();
        } catch (IOException e) {
            String reason = String.valueOf(e.getMessage());
            if (reason.toLowerCase(Locale.ROOT).contains("pipe") || isPipe()) {
                throw new Closed(e);
            }
            throw Failure.work("standard output cannot be written: " + reason);
        }
    }

    /** The system's words for a closed pipe may be in any language. */
    private static boolean isPipe() {
        try {
            return Files.readSymbolicLink(SELF).toString().startsWith("pipe:");
        } catch (IOException | UnsupportedOperationException e) {
            return false;
        }
    }
}
