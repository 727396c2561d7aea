package hearsay.app;

import com.fasterxml.jackson.databind.JsonNode;
import hearsay.app.screen.HappeningView;
import hearsay.ledger.Ledger;
import hearsay.ledger.Summaries;
import java.io.IOException;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** The options of a command that lists happenings, and the listing: as tables or as lines of JSON. */
final class HappeningListing {
    private static final long USUAL = 20;

    @Mixin
    private LedgerOption where;

    @Option(
            names = "--limit",
            paramLabel = "N",
            description = "How many at the most; if not given, 20 as tables and all as JSON.")
    private @Nullable Long limit;

    @Option(names = "--json", description = "Print one JSON object a happening, on one line.")
    private boolean json;

    /** Writes one happening. */
    interface Row {
        void write(HappeningView view, JsonNode happening, Appendable out) throws IOException;
    }

    int show(Hearsay hearsay, Summaries.Which which, Row row) {
        if (limit != null && limit < 1) {
            throw Failure.usage("--limit takes 1 or more, not " + limit);
        }
        Output output = new Output(hearsay.surroundings().out());
        try (Ledger ledger = where.openThere(hearsay)) {
            HappeningLines lines = HappeningLines.of(ledger);
            if (json) {
                lines.each(which, limit == null ? Long.MAX_VALUE : limit, summary -> output.write(summary.json() + "\n"));
                return ExitCode.DONE;
            }
            long most = limit == null ? USUAL : limit;
            HappeningView view = new HappeningView(hearsay.look(false, false));
            long there = lines.each(which, most, summary ->
                    output.write(HappeningLines.written(out -> row.write(view, HappeningLines.parsed(summary), out))));
            if (there > most || there == 0) {
                hearsay.say(there == 0 ? "there are none" : most + " of " + there + " shown; --limit shows more");
            }
        }
        return ExitCode.DONE;
    }
}
