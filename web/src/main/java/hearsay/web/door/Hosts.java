package hearsay.web.door;

import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Whether a browser means this server. A page of a stranger may give this machine's address a name of its own (DNS rebinding) and would
 * then read what is here: on loopback, only loopback's own names are answered.
 */
final class Hosts {
    private static final Set<String> OWN = Set.of("localhost", "127.0.0.1", "[::1]");

    private Hosts() {}

    static boolean isLoopback(@Nullable String host) {
        return host != null && OWN.contains(host.toLowerCase(Locale.ROOT).replaceFirst(":\\d+$", ""));
    }
}
