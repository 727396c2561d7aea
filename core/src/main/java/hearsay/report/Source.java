package hearsay.report;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Bytes that wait to be read, and what is known of them.
 *
 * @param name what a person calls it: a path, an address, {@code standard input}
 * @param stream the bytes; read once
 * @param url the address they came from, or null
 * @param contentType what the server called them, or null
 */
record Source(String name, InputStream stream, @Nullable String url, @Nullable String contentType) {

    static Source of(String name, InputStream stream) {
        return new Source(name, stream, null, null);
    }

    Source with(InputStream other) {
        return new Source(name, other, url, contentType);
    }

    /**
     * The first bytes, fewer only if there are no more; the stream stands where it stood. If it fails on the way, what
     * came before is returned, and whoever reads on meets the fault in its place.
     */
    static byte[] peek(BufferedInputStream stream, int bytes) throws IOException {
        byte[] head = new byte[bytes];
        int count = 0;
        stream.mark(bytes);
        try {
            for (int read = 0; read >= 0 && count < bytes; count += Math.max(0, read)) {
                read = stream.read(head, count, bytes - count);
            }
        } catch (IOException e) {
            if (count == 0) {
                throw e;
            }
        }
        stream.reset();
        return Arrays.copyOf(head, count);
    }

    /** All bytes. @throws Refusal if they are more than the limit */
    static byte[] whole(InputStream stream, Limits limits) throws IOException {
        byte[] bytes = stream.readNBytes(limits.reportBytes() + 1);
        if (bytes.length > limits.reportBytes()) {
            throw new Refusal("is longer than " + limits.size() + ", the most that one report may have");
        }
        return bytes;
    }
}
