package hearsay.search;

import hearsay.ledger.Ledger;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * How far the index has followed a ledger. It is kept with each commit.
 *
 * @param reading the number of the last reading that is in it, 0 for none
 * @param name of that ledger: its first report, by which another ledger at the same address is told apart
 */
record Mark(long reading, String name) {
    /** The form of the documents. Another one: the index is made again. */
    private static final String FORM = "1";

    /** Of an index that has nothing yet. */
    static Mark beginning(Ledger ledger) {
        return new Mark(0, name(ledger));
    }

    /** As a commit keeps it, or null if this program did not write it. */
    static @Nullable Mark read(Map<String, String> kept) {
        String reading = kept.getOrDefault("reading", "");
        return FORM.equals(kept.get("form")) && reading.matches("\\d{1,18}")
                ? new Mark(Long.parseLong(reading), kept.getOrDefault("ledger", ""))
                : null;
    }

    Mark at(long newReading, Ledger ledger) {
        return new Mark(newReading, name(ledger));
    }

    Map<String, String> kept() {
        return Map.of("form", FORM, "reading", String.valueOf(reading), "ledger", name);
    }

    /** Whether it can be a mark in this ledger. */
    boolean fits(Ledger ledger) {
        return reading == 0 || name.equals(name(ledger)) && reading <= ledger.readings().count();
    }

    private static String name(Ledger ledger) {
        return List.copyOf(ledger.reports().after(0, 1)).stream().map(first -> first.id() + " " + first.sha256()).findFirst().orElse("");
    }
}
