package hearsay.app;

import hearsay.app.screen.HappeningView;
import hearsay.ledger.Summaries;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

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
    private final Hearsay hearsay;

    @Mixin
    private HappeningListing listing;

    DisputesCommand(Hearsay hearsay) {
        this.hearsay = hearsay;
    }

    @Override
    public Integer call() {
        return listing.show(hearsay, Summaries.Which.DISPUTED, HappeningView::disputes);
    }
}
