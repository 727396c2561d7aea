package hearsay.web.follow;

import hearsay.ledger.Delivery;
import hearsay.ledger.Delivery.Attempt;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

/**
 * How often a message is tried, and when.
 *
 * @param pauses after the first failure, the second, and so on; after one failure more than these it is given up
 */
public record Tries(List<Duration> pauses) {

    /** Eight times in about a day. */
    public static final Tries USUAL = new Tries(List.of(Duration.ofSeconds(10), Duration.ofMinutes(1), Duration.ofMinutes(5), Duration.ofMinutes(30),
            Duration.ofHours(2), Duration.ofHours(6), Duration.ofHours(16)));

    /** How long a program that began to send may take; after that it is taken for dead. */
    static final Duration PATIENCE = Duration.ofMinutes(2);

    public Tries {
        pauses = List.copyOf(pauses);
    }

    /** Whether a message is to be sent now. */
    boolean due(Delivery delivery, Instant now) {
        if (delivery.attempts().isEmpty()) {
            return true;
        }
        Attempt last = delivery.attempts().getLast();
        Instant at = Instant.parse(last.at());
        return switch (last.outcome()) {
            case BEGUN -> now.isAfter(at.plus(PATIENCE));
            case FAILED -> !now.isBefore(at.plus(pauses.get(Math.clamp(delivery.tries() - 1L, 0, pauses.size() - 1))));
            case DELIVERED, GIVEN_UP -> false;
        };
    }

    /** Whether a message that fails now was the last try. @param before tries before this one */
    boolean last(int before) {
        return before >= pauses.size();
    }
}
