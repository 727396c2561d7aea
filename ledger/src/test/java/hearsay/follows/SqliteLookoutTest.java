package hearsay.follows;

import hearsay.ledger.LedgerAddress;

/** Follows of a ledger in a SQLite file. */
class SqliteLookoutTest extends LookoutSuite {
    @Override
    LedgerAddress fresh() {
        return new LedgerAddress.InFile(folder.resolve("desk.ledger"));
    }
}
