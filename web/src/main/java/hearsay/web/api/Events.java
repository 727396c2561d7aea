package hearsay.web.api;

import hearsay.ledger.Entry;
import hearsay.ledger.Ledger;
import hearsay.web.Resource;
import io.javalin.http.sse.SseClient;
import io.javalin.router.JavalinDefaultRoutingApi;
import java.util.concurrent.Semaphore;

/**
 * Tells what is new as it comes, as server-sent events: each is named {@code changes}, its id is the number of the last entry, its data as
 * under {@code /api/v1/changes}. Whoever comes back with {@code Last-Event-ID} misses nothing.
 */
public final class Events implements Resource {
    private static final int MOST_LISTENERS = 64;
    private static final long PAUSE = 1_000;
    /** Pauses between two signs of life. */
    private static final int QUIET = 15;
    private static final int MOST = 50;

    private final Ledger ledger;
    private final Answers answers;
    private final Semaphore room = new Semaphore(MOST_LISTENERS);

    public Events(Ledger ledger, Answers answers) {
        this.ledger = ledger;
        this.answers = answers;
    }

    @Override
    public void addTo(JavalinDefaultRoutingApi routes) {
        routes.sse("/api/v1/events", this::tell);
    }

    private void tell(SseClient client) {
        if (!room.tryAcquire()) {
            client.sendEvent("full", "{\"listeners\":" + MOST_LISTENERS + "}");
            return;
        }
        try {
            follow(client, from(client));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } finally {
            room.release();
        }
    }

    private long from(SseClient client) {
        String last = client.ctx().header("Last-Event-ID");
        return last != null && last.matches("\\d{1,18}") ? Long.parseLong(last) : head();
    }

    private void follow(SseClient client, long from) throws InterruptedException {
        long told = from;
        client.sendComment("listening after entry " + from);
        for (int pauses = 1; !client.terminated(); pauses++) {
            long head = head();
            if (head > told) {
                client.sendEvent("changes", answers.changes(told, MOST), String.valueOf(head));
                told = head;
            } else if (pauses % QUIET == 0) {
                client.sendComment("nothing new");
            }
            Thread.sleep(PAUSE);
        }
    }

    private long head() {
        return ledger.log().head().map(Entry::seq).orElse(0L);
    }
}
