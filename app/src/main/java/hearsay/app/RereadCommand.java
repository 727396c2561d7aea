package hearsay.app;

import hearsay.Pipeline;
import hearsay.claims.CodedReport;
import hearsay.ledger.FiledReport;
import hearsay.ledger.Ledger;
import hearsay.ledger.Provenance;
import hearsay.ledger.Reread;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Reads filed reports with the present coder. */
@Command(
        name = "reread",
        header = "Reads filed reports again with the present coder and shows what changed.",
        description = {
            "",
            "The new claims are filed beside the old ones and are the present ones from then on. What people said of a claim holds"
                    + " on for the new claim in its place; judgements without one are kept and listed.",
            ""
        },
        optionListHeading = "%nOptions:%n",
        footerHeading = "%nExamples:%n",
        footer = {
            "  hearsay reread                reports that this coder has not read yet",
            "  hearsay reread --all --json   every report; one JSON object a report"
        },
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {"0:all were read", "1:a report could not be read or filed; standard error says which", "2:the command line was not understood, or there is no ledger"})
final class RereadCommand implements Callable<Integer> {
    private static final int PAGE = 200;

    private final Hearsay hearsay;

    @Mixin
    private LedgerOption where;

    @Option(names = "--all", description = "Also reports that this coder has read already.")
    private boolean all;

    @Option(names = "--json", description = "Print one JSON object a report, on one line.")
    private boolean json;

    @Option(
            names = "--threads",
            paramLabel = "N",
            description = "Reports to read side by side; as many as there are processors if not given.")
    private @Nullable Integer threads;

    RereadCommand(Hearsay hearsay) {
        this.hearsay = hearsay;
    }

    /** A report and what was read in it, or why not. */
    private record Outcome(FiledReport report, @Nullable CodedReport coded, @Nullable Throwable failure) {}

    @Override
    public Integer call() {
        int sideBySide = Math.max(1, threads == null ? Runtime.getRuntime().availableProcessors() : threads);
        Provenance present = Version.provenance();
        RereadLines lines = new RereadLines(json, new Output(hearsay.surroundings().out()));
        try (Ledger ledger = where.openThere(hearsay);
                Pipeline pipeline = Pipeline.open(1);
                Progress progress = Progress.of(hearsay.surroundings())) {
            long after = 0;
            List<FiledReport> page = page(ledger, present, after);
            while (!page.isEmpty()) {
                new InOrder(sideBySide).run(page.iterator(), report -> read(ledger, pipeline, report), outcome -> {
                    file(ledger, outcome, present, lines);
                    progress.step();
                });
                after = page.getLast().seq();
                page = page(ledger, present, after);
            }
        }
        hearsay.say(lines.sum());
        return lines.failed() == 0 ? ExitCode.DONE : ExitCode.NOT_ALL;
    }

    private List<FiledReport> page(Ledger ledger, Provenance present, long after) {
        return all ? ledger.reports().after(after, PAGE) : ledger.reports().readOtherwise(present, after, PAGE);
    }

    private static Outcome read(Ledger ledger, Pipeline pipeline, FiledReport report) {
        try {
            return new Outcome(report, pipeline.read(ledger.reports().report(report)), null);
        } catch (RuntimeException | StackOverflowError failure) {
            return new Outcome(report, null, failure);
        }
    }

    private void file(Ledger ledger, Outcome outcome, Provenance present, RereadLines lines) {
        if (outcome.coded() == null) {
            lines.fail();
            hearsay.say("report " + outcome.report().id() + ": reading failed: "
                    + (outcome.failure() == null ? "" : Described.failure(outcome.failure())));
            return;
        }
        Reread reread = ledger.reread(outcome.report(), outcome.coded(), present);
        lines.write(reread);
    }
}
