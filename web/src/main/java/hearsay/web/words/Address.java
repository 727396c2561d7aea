package hearsay.web.words;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/** Addresses of pages. */
public final class Address {

    private Address() {}

    /** A value as it stands in a query. */
    public static String encoded(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8);
    }

    /** What somebody says and denies. */
    public static String speaker(String name) {
        return "/speaker?name=" + encoded(name);
    }

    /** What somebody is said to do. */
    public static String actor(String name) {
        return "/actor?name=" + encoded(name);
    }

    /** A report. @param seq its number in the ledger */
    public static String report(long seq) {
        return "/report/" + seq;
    }

    /** The words of a claim in its report. @param seq the claim's number in the ledger */
    public static String words(long report, long seq) {
        return report(report) + "#claim-" + seq;
    }

    /** A happening. */
    public static String happening(String id) {
        return "/happening/" + URLEncoder.encode(id, StandardCharsets.UTF_8).replace("+", "%20");
    }

    /** Only web addresses lead out of the workspace; a report may name any. @return the address, or null */
    public static @org.jspecify.annotations.Nullable String outside(@org.jspecify.annotations.Nullable String url) {
        return url != null && url.matches("(?i)https?://\\S{1,2000}") ? url : null;
    }
}
