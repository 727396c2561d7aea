package hearsay.app;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import hearsay.ledger.Ledger;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What is remembered of a feed from one request to the next, also between runs: it is kept in the ledger, beside the entries.
 *
 * @param etag what the server called its last answer, or null
 * @param modified when the server last changed it, in the server's words, or null
 * @param failures in a row
 * @param next when to ask again at the soonest
 */
record FeedMemory(@Nullable String etag, @Nullable String modified, int failures, Instant next) {

    static final FeedMemory NONE = new FeedMemory(null, null, 0, Instant.EPOCH);

    private static final String KIND = "feed";
    private static final ObjectMapper JSON = new ObjectMapper();

    static FeedMemory of(Ledger ledger, String feed) {
        return ledger.features().get(KIND, feed).map(FeedMemory::read).orElse(NONE);
    }

    void keep(Ledger ledger, String feed) {
        ledger.features().put(KIND, Map.of(feed, bytes()));
    }

    private byte[] bytes() {
        try {
            return JSON.writeValueAsBytes(JSON.createObjectNode()
                    .put("etag", etag).put("modified", modified).put("failures", failures).put("next", next.toString()));
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static FeedMemory read(byte[] bytes) {
        try {
            JsonNode json = JSON.readTree(bytes);
            return new FeedMemory(
                    json.path("etag").asText(null), json.path("modified").asText(null), json.path("failures").asInt(), Instant.parse(json.path("next").asText()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
