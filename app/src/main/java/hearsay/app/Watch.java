package hearsay.app;

import hearsay.ledger.Ledger;
import hearsay.ledger.LedgerException;
import hearsay.report.Answer;
import hearsay.report.InputOptions;
import hearsay.report.Inputs;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import java.util.function.BiConsumer;

/** Asks for feeds when their time has come, one at a time, and hands on what they hold. No failure of a feed ends it. */
final class Watch {
    /** Between two requests to one host, whatever its robots.txt says. */
    private static final Duration LEAST_GAP = Duration.ofSeconds(1);

    private final Ledger ledger;
    private final Polling polling;
    private final Backoff backoff;
    private final InputOptions options;
    private final InstantSource clock;
    private final Stopping stopping;
    private final PriorityQueue<Due> queue = new PriorityQueue<>(Comparator.comparing(Due::at));
    private final Map<String, Instant> hosts = new HashMap<>();

    /** A feed that waits, and what is remembered of it. */
    private record Due(String feed, FeedMemory memory) {
        Instant at() {
            return memory.next();
        }
    }

    /** Who hears of it. */
    interface Heard {
        /** A feed came: what it holds, to be taken to its end. */
        void came(String feed, Iterator<Arrival> entries);

        void unchanged(String feed);

        void failed(String feed, String reason, Duration again);

        void ended(String feed, String reason);

        /** It is not its time yet, and there will be no other round. */
        void notYet(String feed, Instant next);
    }

    Watch(Ledger ledger, Polling polling, Backoff backoff, InputOptions options, InstantSource clock, Stopping stopping) {
        this.ledger = ledger;
        this.polling = polling;
        this.backoff = backoff;
        this.options = options;
        this.clock = clock;
        this.stopping = stopping;
    }

    /** Asks each feed once, if its time has come. */
    void once(List<String> feeds, Heard heard) {
        for (String feed : feeds) {
            FeedMemory memory = FeedMemory.of(ledger, feed);
            if (stopping.wished()) {
                return;
            }
            // Only a server's wish and failures are waited out: how often a round comes is up to whoever calls.
            if (memory.failures() > 0 && clock.instant().isBefore(memory.next())) {
                heard.notYet(feed, memory.next());
            } else {
                askGuarded(feed, memory, heard, (f, next) -> {});
            }
        }
    }

    /** Asks feeds again and again until a stop is wished for or all have ended. */
    void on(List<String> feeds, Heard heard) {
        for (String feed : feeds) {
            queue.add(new Due(feed, FeedMemory.of(ledger, feed)));
        }
        while (!queue.isEmpty() && !stopping.wished()) {
            Due due = queue.remove();
            waitUntil(due.at());
            if (!stopping.wished()) {
                askGuarded(due.feed(), due.memory(), heard, (feed, next) -> queue.add(new Due(feed, next)));
            }
        }
    }

    /** A ledger that cannot be written just now, a full disk or a server that is down, is waited for as a feed is. */
    private void askGuarded(String feed, FeedMemory memory, Heard heard, BiConsumer<String, FeedMemory> again) {
        try {
            ask(feed, memory, heard, again);
        } catch (LedgerException e) {
            Duration wait = backoff.wait(memory.failures() + 1, null);
            heard.failed(feed, String.valueOf(e.getMessage()), wait);
            again.accept(feed, new FeedMemory(memory.etag(), memory.modified(), memory.failures() + 1, after(wait)));
        }
    }

    private void ask(String feed, FeedMemory memory, Heard heard, BiConsumer<String, FeedMemory> again) {
        leaveAlone(feed);
        Polling.Result result = polling.ask(feed, memory);
        hosts.put(host(feed), clock.instant());
        switch (result) {
            case Polling.Result.Came(Answer answer) -> {
                heard.came(feed, entries(feed, answer));
                if (!stopping.wished()) {
                    remember(feed, answer, again);
                }
            }
            case Polling.Result.Unchanged() -> {
                heard.unchanged(feed);
                remember(feed, new FeedMemory(memory.etag(), memory.modified(), 0, after(backoff.wait(0, null))), again);
            }
            case Polling.Result.Failed(String reason, Duration wished) -> {
                Duration wait = backoff.wait(memory.failures() + 1, wished);
                heard.failed(feed, reason, wait);
                remember(feed, new FeedMemory(memory.etag(), memory.modified(), memory.failures() + 1, after(wait)), again);
            }
            case Polling.Result.Ended(String reason) -> heard.ended(feed, reason);
        }
    }

    private void remember(String feed, Answer answer, BiConsumer<String, FeedMemory> again) {
        remember(feed, new FeedMemory(answer.header("ETag").orElse(null), answer.header("Last-Modified").orElse(null), 0,
                after(backoff.wait(0, null))), again);
    }

    private void remember(String feed, FeedMemory memory, BiConsumer<String, FeedMemory> again) {
        memory.keep(ledger, feed);
        again.accept(feed, memory);
    }

    private Instant after(Duration wait) {
        return clock.instant().plus(wait);
    }

    /** What the answer holds, until a stop is wished for. */
    private Iterator<Arrival> entries(String feed, Answer answer) {
        Inputs inputs = Inputs.open(answer, options);
        return new Iterator<>() {
            @Override
            public boolean hasNext() {
                return !stopping.wished() && inputs.hasNext();
            }

            @Override
            public Arrival next() {
                return new Arrival(feed, answer.url(), true, inputs.next());
            }
        };
    }

    private void leaveAlone(String feed) {
        Instant last = hosts.get(host(feed));
        if (last != null) {
            Duration gap = polling.delay(feed);
            waitUntil(last.plus(gap.compareTo(LEAST_GAP) > 0 ? gap : LEAST_GAP));
        }
    }

    private void waitUntil(Instant time) {
        Duration wait = Duration.between(clock.instant(), time);
        if (wait.isPositive()) {
            stopping.sleep(wait);
        }
    }

    private static String host(String feed) {
        return String.valueOf(URI.create(feed).getHost());
    }
}
