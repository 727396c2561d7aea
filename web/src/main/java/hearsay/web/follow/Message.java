package hearsay.web.follow;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import hearsay.follows.FollowJson;
import hearsay.ledger.Alert;
import hearsay.ledger.Delivery;
import hearsay.ledger.Follow;
import hearsay.web.words.Address;
import hearsay.web.words.Shown;
import java.net.URI;
import java.util.List;

/**
 * What is sent to somebody.
 *
 * @param id the same however often it is sent, and of no other message in the world
 * @param delivery the delivery
 * @param follow the follow that wants it
 * @param alerts what is told, one at least
 * @param workspace where the workspace can be reached
 */
record Message(String id, Delivery delivery, Follow follow, List<Alert> alerts, URI workspace) {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final int LONGEST_SUBJECT = 120;
    private static final int LONGEST_LINE = 600;

    Message {
        alerts = List.copyOf(alerts);
    }

    /** As programs take it. */
    String json() {
        ObjectNode out = JSON.createObjectNode().put("delivery", delivery.seq()).put("id", id);
        out.set("follow", FollowJson.of(follow).put("address", at("/follows#follow-" + follow.seq())));
        for (Alert alert : alerts) {
            ObjectNode one = FollowJson.of(alert);
            one.path("claims").forEach(claim -> ((ObjectNode) claim).put("address", at(FollowView.words(claim))));
            out.withArray("alerts").add(one);
        }
        return out.toString();
    }

    /** One line for people. */
    String subject() {
        String first = Shown.line(FollowJson.tree(alerts.getFirst()).path("told").asText(), LONGEST_SUBJECT);
        return alerts.size() == 1 ? first : first + " – and " + (alerts.size() - 1) + " more";
    }

    /** As people read it: plain text. */
    String text() {
        StringBuilder text = new StringBuilder();
        for (Alert alert : alerts) {
            JsonNode told = FollowJson.tree(alert);
            text.append(Shown.line(told.path("told").asText(), LONGEST_LINE)).append("\n");
            for (JsonNode claim : told.path("claims")) {
                text.append("  “").append(Shown.line(claim.path("text").asText(), LONGEST_LINE)).append("”\n  ")
                        .append(Shown.line(claim.at("/report/outlet").asText("")))
                        .append(claim.at("/report/published").isTextual() ? ", " + Shown.line(claim.at("/report/published").asText()) : "")
                        .append("\n  ").append(at(FollowView.words(claim))).append("\n");
            }
            if (told.path("happening").isTextual()) {
                text.append("  ").append(at(Address.happening(told.path("happening").asText()))).append("\n");
            }
            text.append("\n");
        }
        return text + "A claim is what a report says on somebody’s word, not what happened.\nTo pause or end these messages: "
                + at("/follows#follow-" + follow.seq()) + "\n";
    }

    private String at(String path) {
        return workspace.resolve(path).toString();
    }
}
