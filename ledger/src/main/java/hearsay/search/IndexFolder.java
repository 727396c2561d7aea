package hearsay.search;

import hearsay.ledger.LedgerAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.Map;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/** Where the index of a ledger lies: beside its file, or in the data folder of the person who asks. */
public final class IndexFolder {

    private IndexFolder() {}

    /**
     * @param environment the environment's variables: {@code XDG_DATA_HOME} or {@code HOME} say where data folders are
     * @return the folder; it need not be there
     */
    public static Path of(LedgerAddress address, Map<String, String> environment) {
        return switch (address) {
            case LedgerAddress.InFile(var path) -> Path.of(path.toAbsolutePath() + ".index");
            case LedgerAddress.OnServer server -> data(environment).resolve("hearsay").resolve("index").resolve(hash(server.url()));
        };
    }

    private static Path data(Map<String, String> environment) {
        String chosen = environment.getOrDefault("XDG_DATA_HOME", "");
        return chosen.isEmpty()
                ? Path.of(environment.getOrDefault("HOME", System.getProperty("user.home", ".")), ".local", "share")
                : Path.of(chosen);
    }

    private static String hash(String url) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(url.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest, 0, 8);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
