package hearsay.app;

import hearsay.app.screen.HappeningView;
import hearsay.ledger.Summaries;
import java.util.concurrent.Callable;
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
    private final Hearsay hearsay;

    @Mixin
    private HappeningListing listing;

    @Option(names = "--all", description = "Also those of which one report alone tells.")
    private boolean all;

    HappeningsCommand(Hearsay hearsay) {
        this.hearsay = hearsay;
    }

    @Override
    public Integer call() {
        return listing.show(hearsay, all ? Summaries.Which.ALL : Summaries.Which.SHARED, HappeningView::row);
    }
}
