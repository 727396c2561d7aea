package hearsay.views;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import hearsay.views.Speaker.Matter;
import hearsay.views.Speaker.Turn;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What somebody said on a matter, as one line of JSON a matter. */
public final class SpeakerJson {
    private static final ObjectMapper JSON = new ObjectMapper();

    private SpeakerJson() {}

    /** The line, without its end. */
    public static String line(Speaker speaker, Matter matter) {
        ObjectNode line = JSON.createObjectNode();
        line.put("speaker", speaker.name()).put("on", speaker.on()).put("happening", matter.happening());
        ArrayNode turns = line.putArray("turns");
        for (Turn turn : matter.turns()) {
            turns.addObject()
                    .put("stance", turn.stance().word())
                    .put("first", text(turn.first()))
                    .put("last", text(turn.last()))
                    .put("claims", turn.claims());
        }
        line.put("shifted", matter.shifted());
        line.put("silent", text(matter.silent()));
        line.put("others", text(matter.others()));
        ArrayNode claims = line.putArray("claims");
        for (FoundClaim claim : matter.claims()) {
            claims.addObject()
                    .put("claim", claim.claim().id())
                    .put("report", claim.report().id())
                    .put("published", claim.report().published())
                    .put("stance", claim.claim().stance().word())
                    .put("text", claim.words());
        }
        return line.toString();
    }

    private static @Nullable String text(@Nullable LocalDate day) {
        return day == null ? null : day.toString();
    }
}
