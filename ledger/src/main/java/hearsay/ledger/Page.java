package hearsay.ledger;

/**
 * Which part of an answer is wanted. Pages go by numbers of claims, so that a later page costs no more than the first.
 *
 * @param beyond the number of the last claim of the page before; 0 for the first page
 * @param most how many at the most
 * @param newestFirst whether what was filed last comes first
 */
public record Page(long beyond, int most, boolean newestFirst) {

    /** The first page, oldest first. */
    public static Page first(int most) {
        return new Page(0, most, false);
    }

    /** The first page, newest first. */
    public static Page newest(int most) {
        return new Page(0, most, true);
    }

    /** The page after the one that ended with this claim. */
    public Page after(long seq) {
        return new Page(seq, most, newestFirst);
    }

    /** The condition for the column, with one value to bind: {@link #edge}. */
    String condition(String column) {
        return column + (newestFirst ? " < ?" : " > ?");
    }

    long edge() {
        return newestFirst && beyond == 0 ? Long.MAX_VALUE : beyond;
    }

    String order(String column) {
        return " ORDER BY " + column + (newestFirst ? " DESC" : "");
    }
}
