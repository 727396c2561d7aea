package hearsay;

import hearsay.claims.CodedReport;
import hearsay.claims.Coder;
import hearsay.reading.Encoder;
import hearsay.reading.Reader;
import hearsay.reading.Reading;
import hearsay.report.Report;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;

/**
 * The way of the data: a report, what its text marks, the claims that it makes. There is no way back.
 *
 * <pre>
 *   Report  ->  Reading  ->  CodedReport
 *   report      reading      claims
 * </pre>
 *
 * <p>Opened once and shared: several threads may read at a time.
 */
public final class Pipeline implements AutoCloseable {
    private final Encoder encoder;
    private final Reader reader;
    private final Coder coder;

    private Pipeline(Encoder encoder, Coder coder) {
        this.encoder = encoder;
        this.reader = new Reader(encoder);
        this.coder = coder;
    }

    /**
     * Loads the encoder and the lexicon, side by side: together they are most of what a run on one report costs.
     *
     * @param threads threads for one report: 1 where reports are read side by side, else the number of cores
     */
    public static Pipeline open(int threads) {
        FutureTask<Encoder> encoder = new FutureTask<>(() -> Encoder.load(threads));
        Thread.ofPlatform().daemon().name("encoder").start(encoder);
        Coder coder = Coder.load("en");
        if (!encoder.isDone()) {
            coder.prepare();
        }
        try {
            return new Pipeline(encoder.get(), coder);
        } catch (ExecutionException e) {
            throw e.getCause() instanceof RuntimeException cause ? cause : new IllegalStateException(e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while the encoder was loading", e);
        }
    }

    /** What the text of a report marks. */
    public Reading mark(Report report) {
        return reader.read(report);
    }

    /** The claims of a report. */
    public CodedReport read(Report report) {
        return coder.code(mark(report));
    }

    @Override
    public void close() {
        encoder.close();
    }
}
