package hearsay.web.follow;

import hearsay.ledger.Alert;
import hearsay.ledger.Channel;
import hearsay.ledger.Delivery;
import hearsay.ledger.Delivery.Outcome;
import hearsay.ledger.Follow;
import hearsay.ledger.Ledger;
import hearsay.web.Means;
import java.io.IOException;
import java.net.URI;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import java.util.function.Consumer;

/**
 * Brings what follows are told to those who want it elsewhere than in a feed. A message that is not taken is tried again, less and less
 * often, and given up in the end; each try stands in the ledger before it is made. If the program dies between a try and its outcome, the
 * same message is sent again under the same id.
 */
final class Messenger {
    /** Alerts in one message. */
    private static final int MOST = 50;
    /** Messages on their way at a time. */
    private static final int AT_ONCE = 8;
    private static final int LONGEST_REASON = 300;

    private final Ledger ledger;
    private final Means means;
    private final URI workspace;
    private final InstantSource clock;
    private final Map<String, Sender> senders = new HashMap<>();

    /** @param workspace where readers of a message reach the workspace */
    Messenger(Ledger ledger, Means means, URI workspace, InstantSource clock) {
        this.ledger = ledger;
        this.means = means;
        this.workspace = workspace;
        this.clock = clock;
        String secret = means.secret();
        Means.Smtp smtp = means.smtp();
        if (secret != null) {
            senders.put(new Channel.Webhook("").kind(), new WebhookSender(secret, means.privateAddresses()));
        }
        if (smtp != null) {
            senders.put(new Channel.Mail("").kind(), new MailSender(smtp));
        }
    }

    /** Sends what is due, and comes back when each has an outcome. @param failed told of what nobody foresaw */
    void deliver(Consumer<RuntimeException> failed) {
        List<Follow> elsewhere = ledger.follows().active().stream().filter(follow -> senders.containsKey(follow.channel().kind())).toList();
        if (elsewhere.isEmpty()) {
            return;
        }
        Semaphore room = new Semaphore(AT_ONCE);
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (Follow follow : elsewhere) {
                ledger.deliveries().next(follow.seq(), MOST)
                        .filter(delivery -> means.tries().due(delivery, clock.instant()))
                        .ifPresent(delivery -> threads.execute(() -> {
                            room.acquireUninterruptibly();
                            try {
                                deliver(follow, delivery);
                            } catch (RuntimeException e) {
                                failed.accept(e);
                            } finally {
                                room.release();
                            }
                        }));
            }
        }
    }

    private void deliver(Follow follow, Delivery delivery) {
        Sender sender = senders.get(follow.channel().kind());
        if (sender == null || !ledger.deliveries().begin(delivery.seq(), Tries.PATIENCE)) {
            return;
        }
        try {
            sender.send(message(follow, delivery), follow.channel().address());
            ledger.deliveries().end(delivery.seq(), Outcome.DELIVERED, "");
        } catch (IOException e) {
            String why = String.valueOf(e.getMessage());
            ledger.deliveries().end(delivery.seq(), means.tries().last(delivery.tries()) ? Outcome.GIVEN_UP : Outcome.FAILED,
                    why.substring(0, Math.min(why.length(), LONGEST_REASON)));
        }
    }

    private Message message(Follow follow, Delivery delivery) {
        List<Alert> alerts = ledger.alerts().between(follow.seq(), delivery.first(), delivery.last());
        return new Message("hearsay-" + ledger.log().name() + "-" + delivery.seq(), delivery, follow, alerts, workspace);
    }
}
