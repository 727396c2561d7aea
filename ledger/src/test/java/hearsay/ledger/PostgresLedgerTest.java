package hearsay.ledger;

/** A ledger in a real PostgreSQL. */
class PostgresLedgerTest extends LedgerSuite {
    @Override
    LedgerAddress fresh() {
        return Servers.fresh();
    }
}
