package hearsay.ledger;

import java.util.Locale;

/**
 * Somebody wants to be told of something.
 *
 * @param seq its number, from 1
 * @param at when it was made, ISO 8601 in UTC
 * @param who who made it
 * @param subject what it looks at
 * @param when when it tells
 * @param channel how it tells
 * @param base what was there already and is not told
 * @param state whether it goes on
 */
public record Follow(long seq, String at, String who, Subject subject, TellWhen when, Channel channel, Base base, State state) {

    /** How far the ledger was. @param report number of the last report @param claim of the last claim @param step of the last step */
    public record Base(long report, long claim, long step) {}

    /** Whether a follow goes on. */
    public enum State {
        /** It tells what comes. */
        ACTIVE,
        /** It tells nothing for the time being, and all of that later. */
        PAUSED,
        /** It tells nothing any more. */
        ENDED;

        /** The word for it in JSON. */
        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }

        /** How the ledger calls the act that leads here. */
        String act() {
            return switch (this) {
                case ACTIVE -> "resumed";
                case PAUSED -> "paused";
                case ENDED -> "ended";
            };
        }

        static State after(String act) {
            for (State state : values()) {
                if (state.act().equals(act)) {
                    return state;
                }
            }
            throw new LedgerException("the ledger holds an act on a follow that this program does not know: " + act);
        }
    }
}
