package hearsay.happenings;

import java.time.LocalDate;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/**
 * What a report is about, in a form that two reports can be compared by.
 *
 * @param report its number
 * @param day when it was published, days since 1970, or none
 * @param words the terms of its title and text
 * @param names those that are names by their capitals
 * @param particulars small things by which a story is known
 * @param shingles signature of its runs of words ({@link MinHash})
 */
record Gist(long report, OptionalInt day, Bag words, Bag names, Particulars particulars, int[] shingles) {

    static Gist of(Account account) {
        String text = account.title() == null ? account.text() : account.title() + ".\n" + account.text();
        return new Gist(
                account.number(),
                day(account.published()),
                Bag.words(text),
                Bag.names(text),
                Particulars.of(text),
                MinHash.of(account.text()));
    }

    private static OptionalInt day(@Nullable LocalDate published) {
        return published == null ? OptionalInt.empty() : OptionalInt.of((int) published.toEpochDay());
    }

    /** Days between the two publications, or none if one of them is not known. */
    OptionalInt daysFrom(Gist other) {
        return day.isPresent() && other.day.isPresent()
                ? OptionalInt.of(Math.abs(day.getAsInt() - other.day.getAsInt()))
                : OptionalInt.empty();
    }
}
