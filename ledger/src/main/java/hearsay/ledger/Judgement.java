package hearsay.ledger;

/**
 * A judgement in the ledger.
 *
 * @param seq its number, in the order of filing, from 1
 * @param at when, ISO 8601 in UTC
 * @param who who decided
 * @param why their reason
 * @param verdict what they decided
 * @param undone whether a later judgement undid it
 */
public record Judgement(long seq, String at, String who, String why, Verdict verdict, boolean undone) {
    /** The most characters of a name. */
    public static final int LONGEST_WHO = 80;
    /** The most characters of a reason. */
    public static final int LONGEST_WHY = 1_000;

    /** One word: confirmed, rejected, corrected, graded, merged, split, undone. */
    public String kind() {
        return VerdictJson.kind(verdict);
    }

    /** What it is about: the id of a claim or happening, a source's name folded, or the number of the judgement that it undoes. */
    public String about() {
        return VerdictJson.subject(verdict);
    }

    /** The rest of the verdict as a JSON object: {@code fields} of a correction, {@code letter} of a grade. */
    public String details() {
        return VerdictJson.body(verdict);
    }
}
