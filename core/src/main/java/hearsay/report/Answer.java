package hearsay.report;

import java.net.http.HttpHeaders;
import java.util.Optional;

/**
 * What a server answered.
 *
 * @param url the address that answered, after all redirects, without user name and password
 * @param status the HTTP status
 * @param headers the answer's headers
 * @param body its bytes; not copied
 */
public record Answer(String url, int status, HttpHeaders headers, byte[] body) {

    /** The first value of a header. */
    public Optional<String> header(String name) {
        return headers.firstValue(name);
    }
}
