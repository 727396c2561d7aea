package hearsay.happenings;

import hearsay.claims.Claim;
import hearsay.claims.Mention;
import hearsay.claims.Modality;
import hearsay.claims.Party;
import hearsay.claims.Place;
import hearsay.ledger.Days;
import hearsay.lexicon.EventClass;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a claim can be recognised by in another report.
 *
 * @param claim its number
 * @param id its id
 * @param report number of its report
 * @param type class of the event
 * @param trigger the word that tells the event, cut to its stem, or empty
 * @param coming whether it is told as yet to come
 * @param background whether it is told as history
 * @param days when, or null
 * @param likely when, if only by what the report tells elsewhere; or null
 * @param spots where
 * @param actors who does it: names, and countries in capitals
 * @param recipients to whom, likewise
 * @param tolls how many
 * @param words terms of its words and of those around it
 * @param leads whether it is the first of its report that tells an event of its class: what the report is about, or goes back to
 */
record Trace(
        long claim,
        String id,
        long report,
        EventClass type,
        String trigger,
        boolean coming,
        boolean background,
        @Nullable DayRange days,
        @Nullable DayRange likely,
        List<Spot> spots,
        Set<String> actors,
        Set<String> recipients,
        List<Toll> tolls,
        Vector words,
        boolean leads) {

    /** "bombed" and "bombing", "shelled" and "shelling" count as one word. */
    private static final int STEM = 5;
    /** Days from which on something is history. */
    private static final int LONG = 45;
    /** How much of the text around a claim speaks of the same thing, in characters to each side: a sentence or so. */
    private static final int AROUND = 120;

    /** Null for a claim that tells no event: it cannot be told from others. */
    static @Nullable Trace of(Statement statement, Account account, Tolls tolls, Commonness common) {
        Claim claim = statement.claim();
        if (claim.event() == null || claim.modality() == Modality.HYPOTHETICAL) {
            return null;
        }
        return new Trace(
                statement.number(),
                claim.id(),
                account.number(),
                claim.event().type(),
                stem(claim.event().trigger()),
                claim.modality() == Modality.FUTURE,
                claim.background() || history(claim, account),
                DayRange.of(claim.time()),
                DayRange.likely(claim.time()),
                claim.places().stream().map(Trace::spot).filter(Objects::nonNull).toList(),
                keys(claim.actors()),
                keys(claim.recipients()),
                tolls.of(claim, account.text()),
                Vector.of(Bag.words(words(claim, account.text())), common),
                false);
    }

    /** The same as a claim that leads its report. */
    Trace leading() {
        return new Trace(claim, id, report, type, trigger, coming, background, days, likely, spots, actors, recipients, tolls, words, true);
    }

    /** Whether it is of a time long before the report, or of a long time: "since March 2011". */
    private static boolean history(Claim claim, Account account) {
        Days days = claim.time() == null ? null : Days.of(claim.time().edtf());
        return days != null
                && (days.last().toEpochDay() - days.first().toEpochDay() > LONG
                        || account.published() != null && days.last().isBefore(account.published().minusDays(LONG)));
    }

    private static @Nullable Spot spot(Place place) {
        return Spot.of(place);
    }

    private static String words(Claim claim, String text) {
        int start = Math.max(0, claim.extent().start() - AROUND);
        int end = Math.min(text.length(), claim.extent().end() + AROUND);
        return text.substring(start, end);
    }

    private static String stem(@Nullable Mention trigger) {
        if (trigger == null) {
            return "";
        }
        String[] words = trigger.text().toLowerCase(Locale.ROOT).split("[^\\p{L}]+");
        String last = words.length == 0 ? "" : words[words.length - 1];
        return last.length() <= STEM ? last : last.substring(0, STEM);
    }

    private static Set<String> keys(List<Party> parties) {
        Set<String> keys = new LinkedHashSet<>();
        for (Party party : parties) {
            if (party.name() != null) {
                keys.add(party.name().toLowerCase(Locale.ROOT));
            }
            if (party.country() != null) {
                keys.add(party.country());
            }
        }
        return keys;
    }
}
