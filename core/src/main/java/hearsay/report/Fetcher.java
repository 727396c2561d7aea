package hearsay.report;

import java.io.IOException;
import java.util.Map;

/** Asks servers for what stands at an address: as {@link Inputs} does, but with headers, and with any status as an answer. */
public final class Fetcher {
    /** The name under which {@code robots.txt} may speak of this program. */
    public static final String ROBOT = "hearsay";

    private final InputOptions options;

    public Fetcher(InputOptions options) {
        this.options = options;
    }

    /**
     * Asks for an address. Redirects are followed; hosts, sizes and times are checked as the options say.
     *
     * @param headers more headers of the request
     * @throws IOException if there is no answer, in words that follow a colon
     */
    public Answer get(String address, Map<String, String> headers) throws IOException {
        return Web.get(address, headers, options);
    }

    /** Looks whether an address may be asked at all, without asking. @throws IOException if not, in words that follow a colon */
    public void check(String address) throws IOException {
        Web.check(address, options);
    }

    /**
     * Sends something to an address. A redirect is an answer like any other: what is sent goes to the address that was named, or nowhere.
     *
     * @param headers of the request, its type among them
     * @throws IOException if there is no answer, in words that follow a colon
     */
    public Answer post(String address, Map<String, String> headers, byte[] body) throws IOException {
        return Web.post(address, headers, body, options);
    }

    /** An address fit to be shown: {@code https://name:word@host/} becomes {@code https://host/}. */
    public static String withoutCredentials(String address) {
        return Web.withoutCredentials(address);
    }
}
