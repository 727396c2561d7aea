package hearsay.claims;

import hearsay.lexicon.CountryWord;
import hearsay.lexicon.Leader;
import hearsay.lexicon.Organisation;
import hearsay.lexicon.Outlet;
import hearsay.lexicon.Role;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A stretch of words of a noun phrase that the lexicon, or the report itself, knows. One of the parts is there, the others are null.
 *
 * @param from index of its first word
 * @param to index after its last word
 */
record Told(
        int from,
        int to,
        @Nullable CountryWord country,
        @Nullable Organisation organisation,
        @Nullable Organisation many,
        @Nullable Outlet outlet,
        @Nullable Role role,
        @Nullable Person person) {

    /**
     * A person that the report has introduced, or whom the lexicon knows by office.
     *
     * @param name the fullest name met
     * @param party country or organisation spoken for, or null
     * @param sector PLOVER's sector code, or null
     * @param role the office in words, or null
     * @param because how it is known
     */
    record Person(
            String name, @Nullable String party, @Nullable String sector, @Nullable String role, String because) {
        /** PLOVER's sector of those who held an office once. */
        private static final String FORMER = "ELI";

        /** An office-holder; on a day when the office was not yet or no longer held, only the country is sure. */
        static Person of(Leader leader, @Nullable LocalDate day) {
            if (day == null || leader.holdsOn(day)) {
                return new Person(leader.name(), leader.party(), leader.sector(), leader.office(), "office-holders: " + leader.office());
            }
            boolean later = day.isBefore(leader.from());
            String because = "office-holders: " + (later ? "later " : "formerly ") + leader.office();
            return new Person(leader.name(), leader.party(), later ? null : FORMER, null, because);
        }
    }

    static Told country(int from, int to, CountryWord word) {
        return new Told(from, to, word, null, null, null, null, null);
    }

    static Told organisation(int from, int to, Organisation organisation) {
        return new Told(from, to, null, organisation, null, null, null, null);
    }

    static Told many(int from, int to, Organisation many) {
        return new Told(from, to, null, null, many, null, null, null);
    }

    static Told outlet(int from, int to, Outlet outlet) {
        return new Told(from, to, null, null, null, outlet, null, null);
    }

    static Told role(int from, int to, Role role) {
        return new Told(from, to, null, null, null, null, role, null);
    }

    static Told person(int from, int to, Person person) {
        return new Told(from, to, null, null, null, null, null, person);
    }

    /**
     * Whether these words name the person whose name ends at a word: a lone surname has to stand last ("Petro Lysenko" is no Gustavo
     * Petro).
     *
     * @param end the word behind the name
     */
    boolean names(int end) {
        return person != null && (to == end || to - from > 1);
    }

    /** The country or organisation that these words alone stand for, or null. */
    @Nullable String party() {
        if (country != null) {
            return country.code();
        }
        if (organisation != null) {
            return organisation.party();
        }
        if (many != null) {
            return many.party();
        }
        if (outlet != null) {
            return outlet.country();
        }
        return person == null ? null : person.party();
    }
}
