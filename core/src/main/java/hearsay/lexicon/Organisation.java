package hearsay.lexicon;

import org.jspecify.annotations.Nullable;

/**
 * A body of several states, an armed group, a party, an agency, an organisation of civil life.
 *
 * @param name its usual name
 * @param code its acronym where it answers to no one state, else null
 * @param country ISO 3166 alpha-3 of its home, or null
 * @param sector PLOVER's sector code (IGO, REB, NGO, GOV …)
 * @param kind body, armed group, party, agency, company, ngo or movement
 */
public record Organisation(
        String name, @Nullable String code, @Nullable String country, String sector, String kind) {

    /** What a claim's country says for it: its acronym if it has one, else its home. */
    public @Nullable String party() {
        return code == null ? country : code;
    }
}
