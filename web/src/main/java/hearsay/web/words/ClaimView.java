package hearsay.web.words;

import java.util.List;

/**
 * A claim in words that a page shows.
 *
 * @param seq its number in the ledger
 * @param id its id
 * @param place where its words stand: an address in its report
 * @param stance of the last source
 * @param who does it
 * @param deed what is done, in a plain word; empty where it reports no event
 * @param code PLOVER class, mode and CAMEO code
 * @param negated whether it is told as not having happened
 * @param marks what keeps it from being plain news: future, background
 * @param whom it is done to
 * @param chain from the source nearest to the outlet to the origin; empty for the outlet's own voice
 * @param when as an EDTF value or in the report's words; may be empty
 * @param where places, the route first; may be empty
 * @param howMany counts; may be empty
 * @param words its content
 * @param confidence per cent
 * @param judged what people decided about it and what still stands, in words
 * @param outlet who published it, its date, and the address of the report
 */
public record ClaimView(
        long seq,
        String id,
        String place,
        StanceSign stance,
        List<Link> who,
        String deed,
        String code,
        boolean negated,
        List<String> marks,
        List<Link> whom,
        List<Link> chain,
        String when,
        String where,
        String howMany,
        String words,
        int confidence,
        List<String> judged,
        Link outlet) {

    /** When, where and how many, those that are known. */
    public String circumstances() {
        return String.join(" · ", java.util.stream.Stream.of(when, where, howMany).filter(s -> !s.isEmpty()).toList());
    }
}
