package hearsay.follows;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import hearsay.claims.Source;
import hearsay.ledger.Alert;
import hearsay.ledger.TellWhen;
import hearsay.report.Fingerprint;
import hearsay.views.FoundClaim;
import hearsay.views.ReportJson;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a follow is told, as JSON: {@code when} (the rule), {@code told} (one line for people), {@code happening} and its {@code title},
 * {@code origin}, {@code number} ({@code of}, {@code before}, {@code now}), and the {@code claims} that say so, each with its exact words,
 * its report, and under {@code filed} the numbers of both in the ledger.
 */
final class AlertJson {
    private static final ObjectMapper JSON = new ObjectMapper();

    private AlertJson() {}

    /** A claim that came in. A later version of a report, or another reading of it, that says the same tells nothing new. */
    static Alert.Draft claim(FoundClaim found) {
        String origin = origin(found);
        String outlet = found.report().outlet();
        String told = origin + " " + found.claim().stance().word() + ": “" + found.words() + "”"
                + (outlet == null || outlet.equals(origin) ? "" : " (" + outlet + ")");
        ObjectNode json = alert(TellWhen.NEW, told, found.happening(), null, origin);
        json.putNull("number");
        json.set("claims", claims(List.of(found)));
        return draft(json, found.report().id(), outlet, origin, found.claim().stance().word(), found.words());
    }

    /** Something new about a happening. @param claims those that say so */
    static Alert.Draft turn(TellWhen when, Standing standing, Turn turn, List<FoundClaim> claims) {
        ObjectNode json = alert(when, turn.told(), standing.id(), standing.title(), turn.origin());
        Turn.Rise number = turn.number();
        if (number == null) {
            json.putNull("number");
        } else {
            json.putObject("number").put("of", number.of()).put("before", number.before()).put("now", number.now());
        }
        json.set("claims", claims(claims));
        return draft(json, standing.id(), turn.what());
    }

    private static ObjectNode alert(TellWhen when, String told, @Nullable String happening, @Nullable String title, String origin) {
        return JSON.createObjectNode().put("when", when.word()).put("told", told).put("happening", happening).put("title", title).put("origin", origin);
    }

    private static ArrayNode claims(List<FoundClaim> claims) {
        ArrayNode array = JSON.createArrayNode();
        for (FoundClaim found : claims) {
            ObjectNode claim = array.addObject().put("claim", found.claim().id()).put("origin", origin(found)).put("stance", found.claim().stance().word())
                    .put("text", found.words());
            claim.set("report", ReportJson.known(found.report()));
            claim.putObject("filed").put("report", found.report().seq()).put("claim", found.filed().seq());
        }
        return array;
    }

    private static String origin(FoundClaim found) {
        Source origin = found.claim().origin();
        if (origin == null) {
            return found.report().outlet() == null ? "report " + found.report().id() : found.report().outlet();
        }
        return origin.name() == null ? origin.mention().text() : origin.name();
    }

    private static Alert.Draft draft(ObjectNode json, @Nullable String... what) {
        StringBuilder parts = new StringBuilder();
        for (String part : what) {
            parts.append(part == null ? "-" : part.length() + ":" + part);
        }
        return new Alert.Draft(Fingerprint.of(parts.toString().getBytes(StandardCharsets.UTF_8)), json.toString());
    }
}
