package hearsay.report;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.jspecify.annotations.Nullable;

/** News in JSON (ninjs) of the IPTC, versions 1 to 3. The id is its {@code uri}. */
final class Ninjs {

    private static final String[] ONLY_NINJS = {
        "body_text", "body_html", "body_xhtml", "bodies", "headlines", "versioncreated", "pubstatus"
    };

    private Ninjs() {}

    /** Whether an object is an item: the standard asks for {@code uri}, and other JSON has none of the rest. */
    static boolean isNinjs(ObjectNode object) {
        if (!object.path("uri").isTextual()) {
            return false;
        }
        for (String name : ONLY_NINJS) {
            if (object.has(name)) {
                return true;
            }
        }
        return false;
    }

    /** @throws Refusal if the item is no news text, such as a picture */
    static Draft draft(ObjectNode item, byte[] original) throws Refusal {
        String text = text(item);
        if (text == null || text.isBlank()) {
            String type = item.path("type").asText("");
            throw new Refusal("has no body text" + (type.isEmpty() ? "" : "; it is a " + Refusal.shown(type)));
        }
        String first = string(item, "firstcreated");
        String version = string(item, "versioncreated");
        String created = first != null ? first : string(item, "contentcreated");
        return new Draft(
                original,
                text,
                string(item, "uri"),
                title(item),
                outlet(item),
                string(item, "url"),
                created != null ? created : version,
                created != null ? version : null,
                string(item, "language"));
    }

    private static @Nullable String text(ObjectNode item) {
        String plain = string(item, "body_text");
        if (plain != null) {
            return plain;
        }
        for (String name : new String[] {"body_html", "body_xhtml"}) {
            String markup = string(item, name);
            if (markup != null) {
                return Prose.ofFragment(markup);
            }
        }
        String marked = null;
        for (JsonNode body : item.path("bodies")) {
            String value = body.path("value").textValue();
            boolean markup = body.path("contenttype").asText("").contains("html");
            if (value != null && !markup) {
                return value;
            }
            if (value != null && marked == null) {
                marked = Prose.ofFragment(value);
            }
        }
        return marked;
    }

    private static @Nullable String title(ObjectNode item) {
        String headline = string(item, "headline");
        if (headline != null) {
            return headline;
        }
        String first = item.path("headlines").path(0).path("value").textValue();
        return first != null ? first : string(item, "title");
    }

    private static @Nullable String outlet(ObjectNode item) {
        String source = item.path("infosources").path(0).path("name").textValue();
        return source != null ? source : string(item, "copyrightholder");
    }

    private static @Nullable String string(ObjectNode item, String field) {
        String value = item.path(field).textValue();
        return value == null || value.isBlank() ? null : value;
    }
}
