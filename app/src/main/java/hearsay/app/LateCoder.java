package hearsay.app;

import hearsay.Pipeline;
import hearsay.claims.CodedReport;
import hearsay.ledger.Provenance;
import hearsay.report.Report;
import hearsay.web.add.Coder;
import org.jspecify.annotations.Nullable;

/** The pipeline, loaded when the first report is handed in: where the ledger knows all, it never is. */
final class LateCoder implements Coder, AutoCloseable {
    private @Nullable Pipeline pipeline;
    private @Nullable Provenance provenance;

    @Override
    public CodedReport read(Report report) {
        return pipeline().read(report);
    }

    private synchronized Pipeline pipeline() {
        if (pipeline == null) {
            pipeline = Pipeline.open(1);
        }
        return pipeline;
    }

    @Override
    public synchronized Provenance provenance() {
        if (provenance == null) {
            provenance = Version.provenance();
        }
        return provenance;
    }

    @Override
    public synchronized void close() {
        if (pipeline != null) {
            pipeline.close();
        }
    }
}
