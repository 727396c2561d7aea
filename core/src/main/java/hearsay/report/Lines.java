package hearsay.report;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** The lines of a stream as bytes, without the line feed (and a carriage return before it) that ends them. */
final class Lines {

    private final InputStream stream;
    private final int longest;
    private final byte[] buffer = new byte[1 << 16];
    private int at;
    private int filled;
    private long number;

    /** @param longest how many bytes a line may have */
    Lines(InputStream stream, int longest) {
        this.stream = stream;
        this.longest = longest;
    }

    /** The place of the line that was read last: {@code line 12}. */
    String place() {
        return "line " + number;
    }

    /** A line of more bytes than are allowed; it has been passed over and the next one can be read. */
    static final class TooLong extends IOException {
        private static final long serialVersionUID = 1L;
    }

    /**
     * The next line, or null at the end.
     *
     * @throws TooLong if the line is too long
     * @throws Refusal with its place, if nothing can be read from here on
     */
    byte @Nullable [] next() throws IOException {
        number++;
        try {
            return line();
        } catch (Refusal e) {
            throw new Refusal("from " + place() + " on", e.reason());
        }
    }

    private byte @Nullable [] line() throws IOException {
        ByteArrayOutputStream line = new ByteArrayOutputStream();
        boolean tooLong = false;
        boolean any = false;
        while (at < filled || fill()) {
            any = true;
            int end = at;
            while (end < filled && buffer[end] != '\n') {
                end++;
            }
            tooLong |= (long) line.size() + end - at > longest;
            if (!tooLong) {
                line.write(buffer, at, end - at);
            }
            boolean ended = end < filled;
            at = ended ? end + 1 : end;
            if (ended) {
                break;
            }
        }
        if (tooLong) {
            throw new TooLong();
        }
        return any ? withoutReturn(line.toByteArray()) : null;
    }

    private static byte[] withoutReturn(byte[] line) {
        int last = line.length - 1;
        return last >= 0 && line[last] == '\r' ? Arrays.copyOf(line, last) : line;
    }

    private boolean fill() throws IOException {
        at = 0;
        filled = Math.max(0, stream.read(buffer, 0, buffer.length));
        return filled > 0;
    }
}
