package hearsay.ledger;

import java.util.List;

/**
 * One message about the alerts of a follow.
 *
 * @param seq its number, from 1; the receiver knows by it what it has already
 * @param follow the number of the follow
 * @param at when it was put together, ISO 8601 in UTC
 * @param first number of its first alert
 * @param last number of its last alert
 * @param attempts what became of it so far, in order
 */
public record Delivery(long seq, long follow, String at, long first, long last, List<Attempt> attempts) {

    public Delivery {
        attempts = List.copyOf(attempts);
    }

    /** What became of it at a time. @param at ISO 8601 in UTC @param why what the other side said, or empty */
    public record Attempt(String at, Outcome outcome, String why) {}

    /** What can become of a message. */
    public enum Outcome {
        /** It is being sent; if nothing follows, the program died meanwhile. */
        BEGUN("begun"),
        DELIVERED("delivered"),
        FAILED("failed"),
        /** It failed, and is not tried again. */
        GIVEN_UP("given-up");

        private final String word;

        Outcome(String word) {
            this.word = word;
        }

        public String word() {
            return word;
        }

        /** Whether nothing more becomes of it. */
        public boolean last() {
            return this == DELIVERED || this == GIVEN_UP;
        }

        static Outcome of(String word) {
            for (Outcome outcome : values()) {
                if (outcome.word.equals(word)) {
                    return outcome;
                }
            }
            throw new LedgerException("the ledger holds an attempt that this program does not know: " + word);
        }
    }

    /** Whether nothing more becomes of it. */
    public boolean done() {
        return !attempts.isEmpty() && attempts.getLast().outcome().last();
    }

    /** How often it was sent. */
    public int tries() {
        return (int) attempts.stream().filter(attempt -> attempt.outcome() == Outcome.BEGUN).count();
    }
}
