package hearsay.search;

/**
 * A claim that was found.
 *
 * @param claim its number in the ledger
 * @param score the higher the better, within one answer; 0 in a list that is not ranked
 * @param byWords whether words of the question led to it
 * @param byMeaning whether what the question means led to it
 */
public record Hit(long claim, double score, boolean byWords, boolean byMeaning) {}
