package hearsay.app;

import hearsay.app.screen.HappeningView;
import hearsay.ledger.Ledger;
import hearsay.ledger.Summaries;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Lists the happenings that two reports or more tell of, or that are disputed. */
@Command(
        name = "happenings",
        header = "Lists the happenings that two reports or more tell of, or that are disputed.",
        description = {
            "",
            "A happening is what several claims tell of: the same deed, by the same actors, at one place and time. Shown are those seen last"
                    + " first, with how many independent origins affirm them. A grade of credibility is computed from corroboration and"
                    + " contradiction alone; it says nothing about who is right.",
            ""
        },
        optionListHeading = "%nOptions:%n",
        footerHeading = "%nExamples:%n",
        footer = {"  hearsay happenings", "  hearsay happenings --all --json > happenings.jsonl"},
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {"0:they were shown", "1:the ledger could not be read", "2:the command line was not understood, or there is no ledger"})
final class HappeningsCommand implements Callable<Integer> {
    private static final long USUAL = 20;

    private final Hearsay hearsay;

    @Mixin
    private LedgerOption where;

    @Option(
            names = "--limit",
            paramLabel = "N",
            description = "How many at the most; if not given, 20 as tables and all as JSON.")
    private @Nullable Long limit;

    @Option(names = "--json", description = "Print one JSON object a happening, on one line.")
    private boolean json;

    @Option(names = "--all", description = "Also those of which one report alone tells.")
    private boolean all;

    HappeningsCommand(Hearsay hearsay) {
        this.hearsay = hearsay;
    }

    @Override
    public Integer call() {
        if (limit != null && limit < 1) {
            throw Failure.usage("--limit takes 1 or more, not " + limit);
        }
        Output output = new Output(hearsay.surroundings().out());
        try (Ledger ledger = where.openThere(hearsay)) {
            HappeningLines lines = HappeningLines.of(ledger);
            Summaries.Which which = all ? Summaries.Which.ALL : Summaries.Which.SHARED;
            if (json) {
                lines.each(which, limit == null ? Long.MAX_VALUE : limit, summary -> output.write(summary.json() + "\n"));
                return ExitCode.DONE;
            }
            long most = limit == null ? USUAL : limit;
            HappeningView view = new HappeningView(hearsay.look(false, false));
            long there = lines.each(which, most, summary ->
                    output.write(HappeningLines.written(out -> view.row(HappeningLines.parsed(summary), out))));
            if (there > most || there == 0) {
                hearsay.say(there == 0 ? "there are none" : most + " of " + there + " shown; --limit shows more");
            }
        }
        return ExitCode.DONE;
    }
}
