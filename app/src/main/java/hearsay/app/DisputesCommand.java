package hearsay.app;

import hearsay.app.screen.HappeningView;
import hearsay.ledger.Ledger;
import hearsay.ledger.Summaries;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Lists what reports differ on: whether, who, how many, when, where. */
@Command(
        name = "disputes",
        header = "Lists what reports differ on: whether, who, how many, when, where.",
        description = {
            "",
            "Each value with those who hold it. With --json the disputed happenings, as hearsay happenings prints them.",
            ""
        },
        optionListHeading = "%nOptions:%n",
        footerHeading = "%nExamples:%n",
        footer = {"  hearsay disputes", "  hearsay disputes --json --limit 100"},
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {"0:they were shown", "1:the ledger could not be read", "2:the command line was not understood, or there is no ledger"})
final class DisputesCommand implements Callable<Integer> {
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

    DisputesCommand(Hearsay hearsay) {
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
            Summaries.Which which = Summaries.Which.DISPUTED;
            if (json) {
                lines.each(which, limit == null ? Long.MAX_VALUE : limit, summary -> output.write(summary.json() + "\n"));
                return ExitCode.DONE;
            }
            long most = limit == null ? USUAL : limit;
            HappeningView view = new HappeningView(hearsay.look(false, false));
            long all = lines.each(which, most, summary ->
                    output.write(HappeningLines.written(out -> view.disputes(HappeningLines.parsed(summary), out))));
            if (all > most || all == 0) {
                hearsay.say(all == 0 ? "there are none" : most + " of " + all + " shown; --limit shows more");
            }
        }
        return ExitCode.DONE;
    }
}
