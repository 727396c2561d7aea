package hearsay.ledger;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Where a ledger lies. What {@link #toString} gives never holds a password. */
public sealed interface LedgerAddress {

    /**
     * A SQLite file.
     *
     * @param path the file; it need not be there yet
     */
    record InFile(Path path) implements LedgerAddress {
        @Override
        public String toString() {
            return path.toString();
        }
    }

    /**
     * A PostgreSQL database.
     *
     * @param url as JDBC wants it, without user and password where they stood before the host
     * @param user who signs in, or null if the URL's parameters or the environment say so
     * @param password their password, or null likewise
     */
    record OnServer(String url, @Nullable String user, @Nullable String password) implements LedgerAddress {
        @Override
        public String toString() {
            String shown = url.replaceFirst("^jdbc:", "");
            return shown.replaceAll("(?i)((?:password|sslpassword)=)[^&]*", "$1…");
        }
    }

    /** {@code postgresql://user:password@host:port/database?parameters}, with or without {@code jdbc:}. */
    Pattern SERVER = Pattern.compile("(?is)(?:jdbc:)?postgres(?:ql)?:(//)?(?:([^@/?#]*)@)?(.*)");

    /**
     * Reads an address as a person types it: a file, {@code postgresql://…} or {@code jdbc:postgresql://…}.
     *
     * @throws LedgerException if it is neither
     */
    static LedgerAddress parse(String words) {
        Matcher server = SERVER.matcher(words);
        if (server.matches()) {
            return onServer(server);
        }
        if (words.isBlank() || words.contains("://") || words.startsWith("jdbc:")) {
            throw new LedgerException("a ledger is a file or postgresql://host/database, not '" + withoutPassword(words) + "'");
        }
        try {
            return new InFile(Path.of(words));
        } catch (InvalidPathException e) {
            throw new LedgerException("'" + words + "' cannot be the name of a file: " + e.getReason(), e);
        }
    }

    private static OnServer onServer(Matcher server) {
        String slashes = server.group(1) == null ? "" : server.group(1);
        String who = server.group(2);
        String url = "jdbc:postgresql:" + slashes + server.group(3);
        if (who == null) {
            return new OnServer(url, null, null);
        }
        int colon = who.indexOf(':');
        String user = colon < 0 ? who : who.substring(0, colon);
        return new OnServer(url, decoded(user), colon < 0 ? null : decoded(who.substring(colon + 1)));
    }

    private static String decoded(String words) {
        try {
            return URLDecoder.decode(words.replace("+", "%2B"), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            return words;
        }
    }

    private static String withoutPassword(String words) {
        return words.replaceFirst("://[^/?#]*@", "://").replaceAll("(?i)(password=)[^&]*", "$1…");
    }
}
