package hearsay.app;

import com.fasterxml.jackson.databind.ObjectMapper;
import hearsay.app.screen.Printable;
import hearsay.ledger.Flaw;
import hearsay.ledger.Ledger;
import hearsay.ledger.Verification;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Recomputes every hash of a ledger. */
@Command(
        name = "verify",
        header = "Recomputes every hash in the ledger and names what is not as it was filed.",
        description = {
            "",
            "The originals' SHA-256, the texts, the claims and their ids, judgements and happenings' steps are compared with the"
                    + " log, and each entry of the log with the one before.",
            ""
        },
        optionListHeading = "%nOptions:%n",
        footerHeading = "%nExamples:%n",
        footer = {"  hearsay verify", "  hearsay verify --head 9f2c…    also, that an entry noted earlier is still there"},
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {"0:all is as it was filed", "1:something is not, or the ledger could not be read", "2:the command line was not understood, or there is no ledger"})
final class VerifyCommand implements Callable<Integer> {
    private static final ObjectMapper JSON = new ObjectMapper();

    private final Hearsay hearsay;

    @Mixin
    private LedgerOption where;

    @Option(names = "--json", description = "Print one JSON object a line: each flaw, then the sum.")
    private boolean json;

    @Option(
            names = "--head",
            paramLabel = "HASH",
            description = "The hash of an entry, as status showed it once: it has to be in the log.")
    private @Nullable String head;

    VerifyCommand(Hearsay hearsay) {
        this.hearsay = hearsay;
    }

    @Override
    public Integer call() {
        Output output = new Output(hearsay.surroundings().out());
        try (Ledger ledger = where.openThere(hearsay)) {
            Verification sum = ledger.verify(flaw -> output.write(line(flaw)));
            boolean there = head == null || ledger.log().has(head);
            if (!there) {
                output.write(line(new Flaw("the log", "has no entry with the hash " + head)));
            }
            output.write(line(sum));
            return sum.flaws() == 0 && there ? ExitCode.DONE : ExitCode.NOT_ALL;
        }
    }

    private String line(Flaw flaw) {
        return json
                ? JSON.createObjectNode().put("where", flaw.where()).put("flaw", flaw.what()) + "\n"
                : Printable.line(flaw.toString()) + "\n";
    }

    private String line(Verification sum) {
        if (json) {
            return JSON.createObjectNode().put("entries", sum.entries()).put("reports", sum.reports()).put("claims", sum.claims())
                    .put("flaws", sum.flaws()).put("head", sum.head()) + "\n";
        }
        return String.format("%d entries, %d reports, %d claims: %s%n", sum.entries(), sum.reports(), sum.claims(),
                sum.flaws() == 0 ? "all as they were filed" : sum.flaws() + " flaws");
    }
}
