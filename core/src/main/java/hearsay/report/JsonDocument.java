package hearsay.report;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import org.jspecify.annotations.Nullable;

/**
 * JSON values one after another, or in one array, in any layout of lines. Values are cut out by their brackets, so that
 * each keeps its own bytes and an array of any length can be read.
 */
final class JsonDocument implements Records {

    private final Source source;
    private final BufferedInputStream stream;
    private final JsonReports reports;
    private final Limits limits;
    private final Deque<Received> read = new ArrayDeque<>();
    private int number;
    private boolean inArray;

    JsonDocument(Source source, Limits limits) {
        this.source = source;
        this.limits = limits;
        this.stream = new BufferedInputStream(source.stream(), 1 << 16);
        this.reports = new JsonReports(source.name(), limits);
    }

    @Override
    public @Nullable Received next() throws IOException {
        while (read.isEmpty()) {
            int start = start();
            if (start < 0) {
                return null;
            }
            number++;
            try {
                read.addAll(reports.of(value(start), place()));
            } catch (Refusal e) {
                throw new Refusal("from " + place() + " on", e.reason());
            }
        }
        return read.pop();
    }

    private String place() {
        return "value " + number;
    }

    /** The first byte of the next value, after blanks and commas and the bracket of the outer array; -1 at the end. */
    private int start() throws IOException {
        while (true) {
            int next = stream.read();
            if (next == '[' && number == 0 && !inArray) {
                inArray = true;
                continue;
            }
            boolean between = next == ' ' || next == '\n' || next == '\r' || next == '\t' || inArray && next == ',';
            boolean mark = number == 0 && (next == 0xef || next == 0xbb || next == 0xbf);
            if (inArray && next == ']') {
                inArray = false;
            } else if (inArray && next < 0) {
                throw new Refusal("after " + place(), "the array is not closed; the file has been cut off");
            } else if (!between && !mark) {
                return next;
            }
        }
    }

    private byte[] value(int start) throws IOException {
        ByteArrayOutputStream value = new ByteArrayOutputStream();
        int depth = 0;
        boolean quoted = false;
        boolean escaped = false;
        for (int next = start; next >= 0; next = stream.read()) {
            if (value.size() >= limits.reportBytes()) {
                throw new Refusal("is longer than " + limits.size() + "; put one report a line instead");
            }
            value.write(next);
            if (escaped) {
                escaped = false;
            } else if (quoted) {
                escaped = next == '\\';
                quoted = next != '"';
            } else if (next == '"') {
                quoted = true;
            } else {
                depth += next == '{' || next == '[' ? 1 : next == '}' || next == ']' ? -1 : 0;
            }
            if (depth <= 0 && !quoted && ends(next)) {
                break;
            }
        }
        return value.toByteArray();
    }

    /** Whether a value at no depth ends here: at its bracket or quote, or, for a bare word, at a blank. */
    private static boolean ends(int next) {
        return next == '}' || next == ']' || next == '"' || next == ' ' || next == '\n' || next == ',';
    }

    @Override
    public void close() throws IOException {
        source.stream().close();
    }
}
