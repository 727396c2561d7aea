package hearsay.web.search;

import hearsay.ledger.Condition;
import hearsay.ledger.Ledger;
import hearsay.views.Vicinity;
import hearsay.web.page.BadRequest;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * How near to what.
 *
 * @param place a name, or latitude and longitude in degrees: {@code 36.2,37.1}
 * @param kilometres more than 0
 */
record Nearness(String place, double kilometres) {
    private static final String NUMBER = "[+-]?\\d{1,5}(?:\\.\\d{1,20})?";
    /** A point and kilometres in one: {@code 36.2,37.1,50}. */
    private static final Pattern ALL_IN_ONE = Pattern.compile("(" + NUMBER + "\\s*,\\s*" + NUMBER + ")\\s*,\\s*(" + NUMBER + ")");

    /**
     * As it stands in an address.
     *
     * @param near the place, maybe with the kilometres behind a point
     * @param within the kilometres, or null if it does not say
     * @throws BadRequest if those are no kilometres
     */
    static Nearness of(String near, @Nullable String within) {
        Matcher all = ALL_IN_ONE.matcher(near);
        if (all.matches()) {
            return new Nearness(all.group(1), kilometres("near", all.group(2)));
        }
        return new Nearness(near, within == null ? Vicinity.USUAL_KILOMETRES : kilometres("within", within));
    }

    /** A number of kilometres. @param name of the parameter that has it @throws BadRequest if it is none that can be meant */
    static double kilometres(String name, String words) {
        double kilometres = words.matches(NUMBER) ? Double.parseDouble(words) : 0;
        if (!(kilometres > 0 && kilometres <= Vicinity.MOST_KILOMETRES)) {
            throw new BadRequest("'" + name + "' takes kilometres, more than 0 and at most " + Vicinity.MOST_KILOMETRES + ", not '" + words + "'");
        }
        return kilometres;
    }

    /** @throws BadRequest if there is no such place */
    Condition condition(Ledger ledger) {
        try {
            return new Vicinity(ledger).around(place, kilometres);
        } catch (IllegalArgumentException e) {
            throw new BadRequest("'near': " + e.getMessage());
        }
    }

    /** For a reader: {@code Aleppo, within 30 km}. */
    String words() {
        String number = kilometres == Math.rint(kilometres) ? String.format(Locale.ROOT, "%.0f", kilometres) : String.valueOf(kilometres);
        return place + ", within " + number + " km";
    }
}
