package hearsay.search;

import hearsay.ledger.Condition.Role;
import java.util.Locale;

/** The index's fields. One document is one claim of the latest reading of a report's latest version. */
final class Fields {
    static final String CLAIM = "claim";
    static final String REPORT = "report";

    /** The words of the claim. */
    static final String CONTENT = "content";
    /** All who speak, do and are done to, and where. */
    static final String NAMES = "names";
    /** What stands around the claim: the report's headline and beginning, and the words before and after. */
    static final String CONTEXT = "context";
    /** The vector of the words, with who does it. */
    static final String MEANING = "meaning";

    static final String STANCE = "stance";
    static final String EVENT = "event";
    static final String CAMEO = "cameo";
    static final String MODALITY = "modality";
    static final String BACKGROUND = "background";
    static final String ORIGIN_KIND = "kind";
    static final String OUTLET = "outlet";
    static final String LANGUAGE = "language";
    static final String PUBLISHED = "published";
    static final String FIRST_DAY = "first";
    static final String LAST_DAY = "last";
    static final String PLACE = "place";
    static final String PLACE_COUNTRY = "place.country";
    /** Countries of places, actors and recipients. */
    static final String COUNTRY = "country";
    static final String POINT = "point";

    private Fields() {}

    /** The names of those who have a part. */
    static String names(Role role) {
        return role.name().toLowerCase(Locale.ROOT);
    }

    /** Their countries. */
    static String countries(Role role) {
        return names(role) + ".country";
    }
}
