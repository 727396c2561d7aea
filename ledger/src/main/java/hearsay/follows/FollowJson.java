package hearsay.follows;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import hearsay.ledger.Alert;
import hearsay.ledger.Channel;
import hearsay.ledger.Delivery;
import hearsay.ledger.Follow;
import java.util.List;

/** Follows, what they were told, and their messages, as JSON. */
public final class FollowJson {
    private static final ObjectMapper JSON = new ObjectMapper();

    private FollowJson() {}

    /** A follow: {@code kind} and {@code of} say what it looks at, {@code when} and {@code to} when it tells and where. */
    public static ObjectNode of(Follow follow) {
        return JSON.createObjectNode()
                .put("number", follow.seq())
                .put("at", follow.at())
                .put("who", follow.who())
                .put("kind", follow.subject().kind())
                .put("of", follow.subject().words())
                .put("when", follow.when().word())
                .put("to", to(follow.channel()))
                .put("state", follow.state().word());
    }

    /** Where a follow tells. Of a webhook only the server: who knows the whole address may well write to it. */
    public static String to(Channel channel) {
        return switch (channel) {
            case Channel.Feed f -> "feed";
            case Channel.Mail(var address) -> "mailto:" + address;
            case Channel.Webhook(var address) -> address.replaceFirst("^(\\w+://[^/?#]{1,300}).*", "$1/…");
        };
    }

    /** An alert: its number and time, then what is told. */
    public static ObjectNode of(Alert alert) {
        ObjectNode out = JSON.createObjectNode().put("alert", alert.seq()).put("at", alert.at());
        out.setAll((ObjectNode) tree(alert));
        return out;
    }

    /** What is told. */
    public static JsonNode tree(Alert alert) {
        try {
            return JSON.readTree(alert.json());
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("alert " + alert.seq() + " is no JSON: " + e.getOriginalMessage(), e);
        }
    }

    /** Messages, each with the numbers of its first and last alert and what became of it. */
    public static ArrayNode deliveries(List<Delivery> deliveries) {
        ArrayNode out = JSON.createArrayNode();
        for (Delivery delivery : deliveries) {
            ObjectNode one = out.addObject().put("delivery", delivery.seq()).put("at", delivery.at());
            one.putArray("alerts").add(delivery.first()).add(delivery.last());
            one.put("tries", delivery.tries())
                    .put("outcome", delivery.attempts().isEmpty() ? null : delivery.attempts().getLast().outcome().word())
                    .put("why", delivery.attempts().isEmpty() ? "" : delivery.attempts().getLast().why());
        }
        return out;
    }
}
