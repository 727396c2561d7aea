package hearsay.app;

import hearsay.app.screen.HappeningView;
import hearsay.ledger.Judgement;
import hearsay.ledger.Ledger;
import hearsay.ledger.Summary;
import hearsay.views.JudgedHappening;
import hearsay.views.JudgementWords;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Shows one happening: who affirms and who denies it, on what reports differ, what changed, its grade, and why its claims are one. */
@Command(
        name = "happening",
        header = "Shows one happening: who says so, on what reports differ, and why its claims are taken for one.",
        description = {""},
        optionListHeading = "%nOptions:%n",
        footerHeading = "%nExamples:%n",
        footer = {"  hearsay happening 3fa1c09b77d2e854", "  hearsay happening 3fa1 --json     the beginning of an id is enough"},
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {"0:it was shown", "1:the ledger could not be read", "2:the command line was not understood, or there is no such happening"})
final class HappeningCommand implements Callable<Integer> {

    private final Hearsay hearsay;

    @Parameters(paramLabel = "ID", description = "Id of the happening, or its beginning.")
    private String id = "";

    @Mixin
    private LedgerOption where;

    @Option(names = "--json", description = "Print one JSON object on one line.")
    private boolean json;

    HappeningCommand(Hearsay hearsay) {
        this.hearsay = hearsay;
    }

    @Override
    public Integer call() {
        Output output = new Output(hearsay.surroundings().out());
        try (Ledger ledger = where.openThere(hearsay)) {
            Summary found = HappeningLines.of(ledger).find(id);
            HappeningView view = new HappeningView(hearsay.look(false, false));
            List<Judgement> judged = JudgedHappening.of(ledger, found.happening()).judgements();
            output.write(json
                    ? HappeningLines.judged(found, judged) + "\n"
                    : HappeningLines.written(out -> view.whole(
                            HappeningLines.parsed(found),
                            judged.stream().map(judgement -> JudgementWords.whole(judgement) + " (" + judgement.about() + ")").toList(),
                            out)));
        }
        return ExitCode.DONE;
    }
}
