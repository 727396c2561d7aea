package hearsay.ledger;

import java.util.List;

/** What a person decided. A later judgement may undo an earlier one; none is ever removed. */
public sealed interface Verdict {

    /** The claim is what the report says. @param claim its id */
    record Confirmed(String claim) implements Verdict {}

    /** The report does not say that. @param claim its id */
    record Rejected(String claim) implements Verdict {}

    /**
     * The claim is read wrongly in part.
     *
     * @param claim its id
     * @param fields a JSON object with those fields of the claim that should be otherwise, as {@code read --json} has them
     */
    record Corrected(String claim, String fields) implements Verdict {}

    /** How far a source is to be trusted. @param source its name @param letter A to F, of the Admiralty scale */
    record Graded(String source, String letter) implements Verdict {}

    /** Two happenings are one. @param happening the one that stays @param other the one that goes into it */
    record Merged(String happening, String other) implements Verdict {}

    /** Claims of a happening are of another one. @param claims their ids */
    record Split(String happening, List<String> claims) implements Verdict {}

    /** An earlier judgement does not stand. This cannot be undone itself: judge anew. @param judgement its number */
    record Undone(long judgement) implements Verdict {}
}
