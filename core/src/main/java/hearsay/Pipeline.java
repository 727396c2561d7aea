package hearsay;

import hearsay.claims.CodedReport;
import hearsay.claims.Coder;
import hearsay.reading.Encoder;
import hearsay.reading.Reader;
import hearsay.reading.Reading;
import hearsay.report.Report;

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

    private Pipeline(Encoder encoder) {
        this.encoder = encoder;
        this.reader = new Reader(encoder);
        this.coder = Coder.load("en");
    }

    /**
     * Loads the encoder and the lexicon.
     *
     * @param threads threads for one report: 1 where reports are read side by side, else the number of cores
     */
    public static Pipeline open(int threads) {
        return new Pipeline(Encoder.load(threads));
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
