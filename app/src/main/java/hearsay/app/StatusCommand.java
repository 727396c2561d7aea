package hearsay.app;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import hearsay.ledger.Entry;
import hearsay.ledger.Ledger;
import hearsay.ledger.LedgerAddress;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Tells what a ledger holds. */
@Command(
        name = "status",
        header = "Shows what the ledger holds.",
        description = {
            "",
            "The hash of the last entry stands for everything in the ledger: keep a copy of it elsewhere, and verify can tell"
                    + " later that nothing was taken away.",
            ""
        },
        optionListHeading = "%nOptions:%n",
        footerHeading = "%nExamples:%n",
        footer = {"  hearsay status", "  hearsay status --ledger war.db --json"},
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {"0:it was shown", "1:the ledger could not be read", "2:the command line was not understood, or there is no ledger"})
final class StatusCommand implements Callable<Integer> {
    

    private final Hearsay hearsay;

    @Mixin
    private LedgerOption where;

    @Option(names = "--json", description = "Print one JSON object on one line.")
    private boolean json;

    StatusCommand(Hearsay hearsay) {
        this.hearsay = hearsay;
    }

    @Override
    public Integer call() {
        LedgerAddress address = where.address(hearsay);
        try (Ledger ledger = where.openThere(hearsay)) {
            Optional<Entry> head = ledger.log().head();
            ObjectNode status = new ObjectMapper().createObjectNode().put("ledger", address.toString());
            ledger.log().counts().forEach(status::put);
            status.put("last", head.map(Entry::at).orElse(null)).put("head", head.map(Entry::hash).orElse(null));
            new Output(hearsay.surroundings().out()).write(json ? status + "\n" : table(status));
        }
        return ExitCode.DONE;
    }

    private static String table(ObjectNode status) {
        StringBuilder table = new StringBuilder();
        status.properties().forEach(field -> table.append(String.format("%-11s %s%n", field.getKey(), field.getValue().asText("–"))));
        return table.toString();
    }
}
