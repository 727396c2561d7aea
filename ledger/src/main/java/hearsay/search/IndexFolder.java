package hearsay.search;

import hearsay.ledger.LedgerAddress;
import hearsay.report.Fingerprint;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

/** Where the index of a ledger lies: beside its file, or, for a ledger on a server, in the data folder of the person who asks. */
public final class IndexFolder {
    private static final int DIGITS = 16;

    private IndexFolder() {}

    /** @param data the data folder @return the index's folder; it need not be there */
    public static Path of(LedgerAddress address, Path data) {
        return switch (address) {
            case LedgerAddress.InFile(var path) -> Path.of(path.toAbsolutePath() + ".index");
            case LedgerAddress.OnServer server -> data.resolve("index").resolve(hash(server.url()));
        };
    }

    private static String hash(String url) {
        return Fingerprint.of(url.getBytes(StandardCharsets.UTF_8)).substring(0, DIGITS);
    }
}
