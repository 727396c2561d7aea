package hearsay.app;

import hearsay.ledger.Ledger;
import hearsay.ledger.LedgerAddress;
import hearsay.ledger.LedgerException;
import java.nio.file.Files;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Which ledger a command works on. */
final class LedgerOption {

    @Option(
            names = "--ledger",
            paramLabel = "LEDGER",
            description = "The ledger: a file, or postgresql://user@host/database. If not given: HEARSAY_LEDGER, else a file in"
                    + " your data folder.")
    private @Nullable String ledger;

    /** The ledger, made if it is not there. */
    Ledger open(Hearsay hearsay) {
        return Ledger.open(address(hearsay));
    }

    /** The ledger, which has to be there. @throws Failure if it is a file that is not */
    Ledger openThere(Hearsay hearsay) {
        LedgerAddress address = address(hearsay);
        if (address instanceof LedgerAddress.InFile file && !Files.exists(file.path())) {
            throw Failure.usage("there is no ledger yet: " + file + " (hearsay add makes one)");
        }
        return Ledger.open(address);
    }

    LedgerAddress address(Hearsay hearsay) {
        String words = ledger == null ? DefaultLedger.of(hearsay.surroundings().environment()) : ledger;
        try {
            return LedgerAddress.parse(words);
        } catch (LedgerException e) {
            throw Failure.usage(String.valueOf(e.getMessage()));
        }
    }
}
