package hearsay.ledger;

/**
 * One thing that a follow is told.
 *
 * @param seq its number, in the order in which they were found, from 1
 * @param follow the number of the follow
 * @param at when it was found, ISO 8601 in UTC
 * @param json what is told, as a JSON object
 */
public record Alert(long seq, long follow, String at, String json) {

    /** What may be told. @param what hash of the thing: whatever has the same one is told once @param json what is told */
    public record Draft(String what, String json) {}
}
