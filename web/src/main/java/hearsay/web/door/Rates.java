package hearsay.web.door;

import java.time.InstantSource;
import java.util.LinkedHashMap;
import java.util.Map;

/** How often one address may ask: so many at once, and so many a second after that. */
final class Rates {
    private static final int ADDRESSES = 10_000;
    private static final double MILLIS = 1_000;

    private final InstantSource clock;
    private final double burst;
    private final double perSecond;
    private final Map<String, Bucket> buckets = new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Bucket> eldest) {
            return size() > ADDRESSES;
        }
    };

    /** What an address has left, and when that was. */
    private record Bucket(double left, long at) {}

    Rates(InstantSource clock, double burst, double perSecond) {
        this.clock = clock;
        this.burst = burst;
        this.perSecond = perSecond;
    }

    /** Takes one from what the address has left. @return whether there was one */
    synchronized boolean take(String address) {
        long now = clock.millis();
        Bucket before = buckets.getOrDefault(address, new Bucket(burst, now));
        double left = Math.min(burst, before.left() + (now - before.at()) / MILLIS * perSecond);
        buckets.put(address, new Bucket(left < 1 ? left : left - 1, now));
        return left >= 1;
    }
}
