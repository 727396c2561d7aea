package hearsay.web.page;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.javalin.http.HttpStatus;
import java.nio.charset.StandardCharsets;

/** What went wrong, as programs read it (RFC 9457). */
public final class Problem {
    /** Its media type. */
    public static final String TYPE = "application/problem+json";

    private static final ObjectMapper JSON = new ObjectMapper();

    private Problem() {}

    /** @param status of HTTP @param words what a person should know @return JSON in UTF-8 */
    public static byte[] json(int status, String words) {
        return JSON.createObjectNode().put("type", "about:blank").put("title", HttpStatus.forStatus(status).getMessage())
                .put("status", status).put("detail", words).toString().getBytes(StandardCharsets.UTF_8);
    }
}
