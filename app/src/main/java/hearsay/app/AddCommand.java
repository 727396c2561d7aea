package hearsay.app;

import hearsay.ledger.Ledger;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Reads reports and files them in the ledger. */
@Command(
        name = "add",
        header = "Reads reports and keeps them with their claims in the ledger.",
        description = {
            "",
            "What the ledger has already is passed over without reading it, so that a run that was broken off goes on where it"
                    + " stopped. Whatever is told to be filed is on the disk.",
            ""
        },
        optionListHeading = "%nOptions:%n",
        footerHeading = "%nExamples:%n",
        footer = {
            "  hearsay add reports/                           every report of a folder",
            "  hearsay add https://news.example/feed.xml      the entries of a feed, once",
            "  hearsay add --ledger war.db crawl.warc.gz      into a ledger of its own",
            "  hearsay add --json reports.jsonl > filed.jsonl one line of JSON a report"
        },
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:all is in the ledger",
            "1:something was refused or could not be filed; standard error says where and why",
            "2:the command line was not understood, or names a file that is not there"
        })
final class AddCommand implements Callable<Integer> {

    private final Hearsay hearsay;

    @Spec
    private CommandSpec spec;

    @Mixin
    private InputArguments inputs;

    @Mixin
    private LedgerOption where;

    @Option(names = "--json", description = "Print what became of each report as one JSON object on one line.")
    private boolean json;

    @Option(
            names = "--threads",
            paramLabel = "N",
            description = "Reports to read side by side; as many as there are processors if not given.")
    private @Nullable Integer threads;

    AddCommand(Hearsay hearsay) {
        this.hearsay = hearsay;
    }

    @Override
    public Integer call() {
        if (threads != null && threads < 1) {
            throw new ParameterException(spec.commandLine(), "--threads takes 1 or more, not " + threads);
        }
        inputs.check();
        int sideBySide = threads == null ? Runtime.getRuntime().availableProcessors() : threads;
        Output lines = json ? new Output(hearsay.surroundings().out()) : null;
        try (Ledger ledger = where.open(hearsay);
                Intake intake = new Intake(hearsay, ledger, "add", sideBySide, inputs::dated);
                Progress progress = Progress.onErrors(hearsay.surroundings())) {
            Tally tally = new Tally(hearsay, progress, lines);
            try {
                intake.take(inputs.arrivals(hearsay.surroundings()), tally);
            } finally {
                progress.pause();
                hearsay.say(tally.toString());
            }
            try (IndexOpener index = new IndexOpener(hearsay, ledger, where.address(hearsay))) {
                index.current();
            }
            return tally.exitCode();
        }
    }
}
