package hearsay.report;

import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** An input that is one report. */
final class Single implements Records {

    private final Source source;
    private final Limits limits;
    private final Reading reading;
    private boolean read;

    /** Makes a draft of an input's bytes. */
    interface Reading {
        Draft draft(byte[] bytes, Source source) throws IOException;
    }

    private Single(Source source, Limits limits, Reading reading) {
        this.source = source;
        this.limits = limits;
        this.reading = reading;
    }

    static Records of(Source source, Limits limits, Reading reading) {
        return new Single(source, limits, reading);
    }

    @Override
    public @Nullable Received next() throws IOException {
        if (read) {
            return null;
        }
        read = true;
        byte[] bytes = Source.whole(source.stream(), limits);
        return new Received.Filed(Filing.file(reading.draft(bytes, source)), bytes);
    }

    @Override
    public void close() throws IOException {
        source.stream().close();
    }
}
