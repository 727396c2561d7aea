package hearsay.follows;

import hearsay.ledger.LedgerAddress;
import hearsay.ledger.Servers;

/** Follows of a ledger in a real PostgreSQL. */
class PostgresLookoutTest extends LookoutSuite {
    @Override
    LedgerAddress fresh() {
        return Servers.fresh();
    }
}
