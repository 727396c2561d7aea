package hearsay.app;

import hearsay.ledger.Condition;
import hearsay.ledger.Ledger;
import hearsay.views.Named;
import hearsay.views.Vicinity;

/** What names on the command line stand for: countries by the lexicon; places as the ledger's own claims have them, else by the gazetteer. */
final class Known {
    private final Vicinity vicinity;

    Known(Ledger ledger) {
        this.vicinity = new Vicinity(ledger);
    }

    /** The code of a country. @throws Failure if there is none of that name */
    String country(String name) {
        String code = Named.country(name);
        if (code == null) {
            throw Failure.usage("no country is called '" + name + "'; a code is understood, too: SYR");
        }
        return code;
    }

    /** Around a point or a place. @throws Failure if there is no such place */
    Condition near(String place, double kilometres) {
        if (!(kilometres > 0 && kilometres <= Vicinity.MOST_KILOMETRES)) {
            throw Failure.usage("--within takes kilometres, more than 0 and at most " + Vicinity.MOST_KILOMETRES);
        }
        try {
            return vicinity.around(place, kilometres);
        } catch (IllegalArgumentException e) {
            throw Failure.usage("--near: " + e.getMessage());
        }
    }
}
