package hearsay.ledger;

/** One step in the life of a happening. A claim belongs to one happening at a time: to the one that it was last put into. */
public sealed interface Step {

    /** The happening that the step is about. */
    String happening();

    /** Why, in words that are shown: {@code same actors, 3 km, same day, 0.87}. */
    String because();

    /** A happening begins with a claim. @param happening a new id, for ever its own @param claim its number */
    record Opened(String happening, long claim, String because) implements Step {}

    /** A claim is put into a happening, out of the one that it was in. @param claim its number */
    record Joined(String happening, long claim, String because) implements Step {}

    /** A happening and all its claims go into another one. @param happening the one that stays @param other the one that goes */
    record Merged(String happening, String other, String because) implements Step {}

    /** A new happening begins with a claim out of another one; more of its claims follow by {@link Joined}. @param other the one it was in */
    record Split(String happening, String other, long claim, String because) implements Step {}
}
