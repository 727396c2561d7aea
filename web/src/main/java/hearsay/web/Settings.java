package hearsay.web;

import java.nio.file.Path;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * How a workspace is opened.
 *
 * @param host the address it listens on
 * @param port its port; 0 for any that is free
 * @param token what a visitor must know, or null where only this machine can reach it
 * @param keystore the certificate for TLS, or null for plain HTTP on this machine alone
 * @param means by what means follows reach people
 */
public record Settings(String host, int port, @Nullable String token, @Nullable Keystore keystore, Means means) {

    /** Names of this machine that nobody else can reach. */
    private static final Set<String> LOOPBACK = Set.of("localhost", "127.0.0.1", "::1", "[::1]");

    /** The shortest token that is taken. */
    public static final int SHORTEST_TOKEN = 16;

    /**
     * A key and its certificate.
     *
     * @param file a PKCS #12 file
     * @param password what opens it
     */
    public record Keystore(Path file, String password) {}

    /** @throws IllegalArgumentException if others could come in without a token or read it on the way, or the token is too short */
    public Settings {
        if (token == null && !LOOPBACK.contains(host)) {
            throw new IllegalArgumentException("others could reach " + host + ": it needs a token (--token, HEARSAY_TOKEN)");
        }
        if (keystore == null && !LOOPBACK.contains(host)) {
            throw new IllegalArgumentException("others could listen on the way to " + host + ": it needs a certificate (--keystore)");
        }
        if (token != null && token.length() < SHORTEST_TOKEN) {
            throw new IllegalArgumentException("a token has " + SHORTEST_TOKEN + " characters or more");
        }
        if (port < 0 || port > 65_535) {
            throw new IllegalArgumentException("no such port: " + port);
        }
    }

    /** With feeds as the only means of follows. */
    public Settings(String host, int port, @Nullable String token, @Nullable Keystore keystore) {
        this(host, port, token, keystore, Means.FEEDS);
    }

    /** The same with other means of follows. */
    public Settings with(Means other) {
        return new Settings(host, port, token, keystore, other);
    }

    /** Reachable from this machine only, without a token. @param port its port; 0 for any that is free */
    public static Settings local(int port) {
        return new Settings("127.0.0.1", port, null, null);
    }

    /** Whether only this machine can reach it. */
    public boolean loopback() {
        return LOOPBACK.contains(host);
    }
}
