package hearsay.lexicon;

import org.jspecify.annotations.Nullable;

/**
 * What a word says about a country.
 *
 * @param code ISO 3166 alpha-3, or the acronym of a body of several states ("Brussels")
 * @param kind how the word stands for it
 * @param sector sector of who is meant, where the word says so ("Pentagon"), else null
 */
public record CountryWord(String code, Kind kind, @Nullable String sector) {

    /** How a word stands for a country. */
    public enum Kind {
        /** Its name. */
        NAME,
        /** A name that counts only in a report that names the country too: "the North". */
        SHORT,
        /** "Turkish". */
        ADJECTIVE,
        /** "Turks". */
        PEOPLE,
        /** A town from where it is ruled; also a place. */
        CAPITAL,
        /** A building or office that stands for a power: "the Kremlin". */
        HOUSE,
        /** A state that is gone and that event data file under this one. */
        FORMER,
        /** A territory that event data file under it; no verdict on sovereignty. */
        PART
    }
}
