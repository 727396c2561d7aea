package hearsay.web.follow;

import hearsay.report.Answer;
import hearsay.report.Fetcher;
import hearsay.report.InputOptions;
import hearsay.report.Limits;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;

/** Posts messages to a server as JSON, signed. Where the address leads is checked each time; redirects are not followed. */
final class WebhookSender implements Sender {
    private static final Duration PATIENCE = Duration.ofSeconds(15);
    private static final int LONGEST_ANSWER = 1_000_000;
    private static final int SUCCESS = 2;
    private static final int HUNDRED = 100;

    private final Fetcher fetcher;
    private final String secret;

    /** @param privateAddresses whether an address may lead to this machine or a private network */
    WebhookSender(String secret, boolean privateAddresses) {
        this.secret = secret;
        this.fetcher = fetcher(privateAddresses);
    }

    static Fetcher fetcher(boolean privateAddresses) {
        return new Fetcher(InputOptions.STANDARD.withPrivateAddresses(privateAddresses)
                .withLimits(Limits.STANDARD.withAnswerTime(PATIENCE).withReportBytes(LONGEST_ANSWER)));
    }

    @Override
    public void send(Message message, String address) throws IOException {
        byte[] body = message.json().getBytes(StandardCharsets.UTF_8);
        Answer answer = fetcher.post(address, Map.of(
                "Content-Type", "application/json",
                "Hearsay-Delivery", message.id(),
                "Hearsay-Signature", Signature.of(body, secret, Instant.now())), body);
        if (answer.status() / HUNDRED != SUCCESS) {
            throw new IOException("the server answered " + answer.status());
        }
    }
}
