package hearsay.app;

import hearsay.happenings.Chronicle;
import hearsay.ledger.Ledger;
import hearsay.ledger.LedgerException;
import org.jspecify.annotations.Nullable;

/**
 * Puts what was filed into happenings. Where another program was faster, it leaves it to the next time: what was filed is filed, and
 * whatever asks for happenings catches up first.
 */
final class Chronicler implements Runnable {
    private final Ledger ledger;
    private @Nullable Chronicle chronicle;

    Chronicler(Ledger ledger) {
        this.ledger = ledger;
    }

    @Override
    public void run() {
        try {
            if (chronicle == null) {
                chronicle = Chronicle.of(ledger);
            }
            chronicle.catchUp();
        } catch (LedgerException another) {
            chronicle = null;
        }
    }
}
