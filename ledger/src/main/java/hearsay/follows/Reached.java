package hearsay.follows;

import hearsay.ledger.Follow;
import hearsay.ledger.Ledger;
import java.nio.ByteBuffer;
import java.util.Map;

/** How far a follow has looked. @param claim number of the last claim @param step number of the last step */
record Reached(long claim, long step) {
    private static final String KIND = "follow";

    /** Where a follow goes on: if that is lost, from its beginning, as nothing is told twice. */
    static Reached by(Follow follow, Ledger ledger) {
        return ledger.features().get(KIND, Long.toString(follow.seq()))
                .map(ByteBuffer::wrap)
                .map(bytes -> new Reached(bytes.getLong(), bytes.getLong()))
                .orElse(new Reached(follow.base().claim(), follow.base().step()));
    }

    void keep(Follow follow, Ledger ledger) {
        byte[] bytes = ByteBuffer.allocate(2 * Long.BYTES).putLong(claim).putLong(step).array();
        ledger.features().put(KIND, Map.of(Long.toString(follow.seq()), bytes));
    }
}
