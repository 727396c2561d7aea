package hearsay.report;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import org.jspecify.annotations.Nullable;

/** JSON Lines: a bad line is refused and the others go on. Blank lines are nothing. */
final class JsonLines implements Records {

    private final Source source;
    private final Lines lines;
    private final JsonReports reports;
    private final Limits limits;
    private final Deque<Received> read = new ArrayDeque<>();
    private boolean first = true;

    JsonLines(Source source, Limits limits) {
        this.source = source;
        this.limits = limits;
        this.lines = new Lines(source.stream(), limits.reportBytes());
        this.reports = new JsonReports(source.name(), limits);
    }

    @Override
    public @Nullable Received next() throws IOException {
        while (read.isEmpty()) {
            try {
                byte[] line = lines.next();
                if (line == null) {
                    return null;
                }
                if (first) {
                    line = Utf8.withoutMark(line);
                    first = false;
                }
                if (!Utf8.isBlank(line)) {
                    read.addAll(reports.of(line, lines.place()));
                }
            } catch (Lines.TooLong e) {
                return new Received.Refused(source.name(), lines.place(), "is longer than " + limits.size());
            }
        }
        return read.pop();
    }

    @Override
    public void close() throws IOException {
        source.stream().close();
    }
}
