package hearsay.web.follow;

import static org.assertj.core.api.Assertions.assertThat;

import hearsay.ledger.Delivery;
import hearsay.ledger.Delivery.Attempt;
import hearsay.ledger.Delivery.Outcome;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class TriesTest {
    private static final Instant NOON = Instant.parse("2026-03-09T12:00:00Z");
    private final Tries tries = new Tries(List.of(Duration.ofSeconds(10), Duration.ofMinutes(1)));

    private static Delivery delivery(Outcome... outcomes) {
        return new Delivery(1, 1, NOON.toString(), 1, 1, List.of(outcomes).stream().map(outcome -> new Attempt(NOON.toString(), outcome, "")).toList());
    }

    @Test
    void eachPauseIsLongerAndThereIsALastTry() {
        assertThat(tries.due(delivery(), NOON)).isTrue();
        Delivery once = delivery(Outcome.BEGUN, Outcome.FAILED);
        assertThat(tries.due(once, NOON.plusSeconds(9))).isFalse();
        assertThat(tries.due(once, NOON.plusSeconds(10))).isTrue();
        Delivery twice = delivery(Outcome.BEGUN, Outcome.FAILED, Outcome.BEGUN, Outcome.FAILED);
        assertThat(tries.due(twice, NOON.plusSeconds(59))).isFalse();
        assertThat(tries.due(twice, NOON.plusSeconds(60))).isTrue();
        assertThat(tries.last(once.tries())).isFalse();
        assertThat(tries.last(twice.tries())).isTrue();
        assertThat(tries.due(delivery(Outcome.BEGUN, Outcome.GIVEN_UP), NOON.plusSeconds(99_999))).isFalse();
        assertThat(tries.due(delivery(Outcome.BEGUN, Outcome.DELIVERED), NOON.plusSeconds(99_999))).isFalse();
    }

    /** Between a try and its outcome the program may die; another one that is still sending is waited for. */
    @Test
    void aTryWithoutAnOutcomeIsMadeAgainAfterAWhile() {
        assertThat(tries.due(delivery(Outcome.BEGUN), NOON.plusSeconds(60))).isFalse();
        assertThat(tries.due(delivery(Outcome.BEGUN), NOON.plusSeconds(121))).isTrue();
    }

    /** As {@code printf '1773057600.{}' | openssl dgst -sha256 -hmac 'a secret of the desk'} has it. */
    @Test
    void aReceiverCanCheckTheSignature() {
        assertThat(Signature.of("{}".getBytes(StandardCharsets.UTF_8), "a secret of the desk", NOON)).isEqualTo("t=1773057600,v1=0a33f7d3ad8bc111c019a770f0b0f904edcf36d15b19c6119d915f384782d92c");
    }
}
