package hearsay.ledger;

import org.jspecify.annotations.Nullable;

/**
 * A happening as it stands.
 *
 * @param id its id
 * @param opened the number of the step that opened it
 * @param changed the number of the last step that was about it
 * @param intoOne the happening that it went into, or null
 */
public record HappeningState(String id, long opened, long changed, @Nullable String intoOne) {}
