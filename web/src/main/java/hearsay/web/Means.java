package hearsay.web;

import hearsay.web.follow.Tries;
import java.net.URI;
import org.jspecify.annotations.Nullable;

/**
 * By what means follows reach people. A feed needs none.
 *
 * @param secret what signs webhooks, or null where there are none
 * @param smtp who takes e-mail, or null where there is none
 * @param privateAddresses whether a webhook may lead to this machine or a private network
 * @param address where readers of a message reach the workspace, or null for where it listens
 * @param tries how often a message is tried
 */
public record Means(@Nullable String secret, @Nullable Smtp smtp, boolean privateAddresses, @Nullable URI address, Tries tries) {

    /** Only feeds. */
    public static final Means FEEDS = new Means(null, null, false, null, Tries.USUAL);

    /** The shortest secret that is taken. */
    public static final int SHORTEST_SECRET = 16;

    /** @throws IllegalArgumentException if the secret is too short or the address is none of the web */
    public Means {
        if (secret != null && secret.length() < SHORTEST_SECRET) {
            throw new IllegalArgumentException("a secret for webhooks has " + SHORTEST_SECRET + " characters or more");
        }
        if (address != null && (address.getHost() == null || !address.toString().matches("(?i)https?://.+"))) {
            throw new IllegalArgumentException("the address of the workspace begins with http:// or https://, not: " + address);
        }
    }

    /** Without the secret. */
    @Override
    public String toString() {
        return "webhooks " + (secret == null ? "no" : "yes") + ", e-mail " + (smtp == null ? "no" : smtp);
    }

    /**
     * A server that takes e-mail.
     *
     * @param host its name
     * @param port its port
     * @param tls whether TLS begins with the connection; if not, it begins where the server offers it
     * @param from the address that messages come from
     * @param user who signs in, or null for nobody
     * @param password of the user, or null
     */
    public record Smtp(String host, int port, boolean tls, String from, @Nullable String user, @Nullable String password) {
        private static final int SUBMISSION = 587;
        private static final int SUBMISSION_TLS = 465;

        /**
         * Reads {@code smtp://host:port} or {@code smtps://host:port}.
         *
         * @throws IllegalArgumentException if it is neither, or {@code from} is no e-mail address
         */
        public static Smtp of(String address, String from, @Nullable String user, @Nullable String password) {
            URI uri = URI.create(address);
            boolean tls = "smtps".equalsIgnoreCase(uri.getScheme());
            if (!tls && !"smtp".equalsIgnoreCase(uri.getScheme()) || uri.getHost() == null || uri.getUserInfo() != null) {
                throw new IllegalArgumentException("a mail server is smtp://host:port or smtps://host:port");
            }
            if (!from.matches("[^@\\s<>]+@[^@\\s<>]+")) {
                throw new IllegalArgumentException("e-mail comes from one address such as desk@example.org, not: " + from);
            }
            int port = uri.getPort() > 0 ? uri.getPort() : tls ? SUBMISSION_TLS : SUBMISSION;
            return new Smtp(uri.getHost(), port, tls, from, user, password);
        }

        /** Without user and password. */
        @Override
        public String toString() {
            return (tls ? "smtps://" : "smtp://") + host + ":" + port;
        }
    }
}
