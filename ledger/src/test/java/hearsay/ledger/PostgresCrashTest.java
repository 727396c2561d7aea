package hearsay.ledger;

/** A program that files into a real PostgreSQL is killed. */
class PostgresCrashTest extends CrashSuite {
    @Override
    LedgerAddress fresh() {
        return Servers.fresh();
    }

    @Override
    String typed(LedgerAddress address) {
        LedgerAddress.OnServer server = (LedgerAddress.OnServer) address;
        return server.url().replace("//", "//" + server.user() + ":" + server.password() + "@");
    }
}
