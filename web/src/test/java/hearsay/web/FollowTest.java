package hearsay.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import com.rometools.rome.feed.synd.SyndEntry;
import com.rometools.rome.feed.synd.SyndFeed;
import com.rometools.rome.io.SyndFeedInput;
import com.sun.net.httpserver.HttpServer;
import hearsay.ledger.Channel;
import hearsay.ledger.Delivery;
import hearsay.ledger.Delivery.Outcome;
import hearsay.ledger.Subject;
import hearsay.ledger.TellWhen;
import hearsay.web.follow.Tries;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.io.StringReader;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BooleanSupplier;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whoever follows something is told of it once: in a feed, by e-mail, by webhook. */
class FollowTest {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String SECRET = "a secret of this test only";
    private static final Tries SOON = new Tries(List.of(Duration.ofMillis(20), Duration.ofMillis(20), Duration.ofMillis(20)));

    @TempDir
    private Path folder;

    private HttpServer server;
    private final List<Taken> taken = new CopyOnWriteArrayList<>();
    /** How often the server has no time. */
    private final AtomicInteger busy = new AtomicInteger();

    /** What came to the server. */
    private record Taken(String id, String signature, String body) {
        JsonNode json() {
            try {
                return JSON.readTree(body);
            } catch (IOException e) {
                throw new IllegalStateException(e);
            }
        }
    }

    @BeforeEach
    void serve() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/hook", exchange -> {
            String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
            taken.add(new Taken(exchange.getRequestHeaders().getFirst("Hearsay-Delivery"), exchange.getRequestHeaders().getFirst("Hearsay-Signature"), body));
            exchange.sendResponseHeaders(busy.getAndDecrement() > 0 ? 503 : 204, -1);
            exchange.close();
        });
        server.start();
    }

    @AfterEach
    void stop() {
        server.stop(0);
    }

    private String hook() {
        return "http://localhost:" + server.getAddress().getPort() + "/hook?key=known-to-us-only";
    }

    private Newsroom open(Means means) {
        return Newsroom.empty(folder, Settings.local(0).with(means));
    }

    private static Means webhooks() {
        return new Means(SECRET, null, true, URI.create("https://desk.example/"), SOON);
    }

    private static HttpResponse<String> follow(Newsroom newsroom, String query, String channel, String address) {
        return newsroom.post("/follows", Map.of("kind", "search", "of", query, "when", "new", "channel", channel, "address", address, "who", "Mia"));
    }

    private static void file(Newsroom newsroom, String id, String text) {
        newsroom.file(JSON.createObjectNode().put("id", id).put("outlet", "Northern Wire").put("published", "2026-03-09").put("text", text).toString()
                .concat("\n").getBytes(StandardCharsets.UTF_8));
    }

    private static void shelled(Newsroom newsroom) {
        file(newsroom, "idlib", "The army said on Monday that rebels had shelled the town of Idlib, killing nine people.");
    }

    private static void until(BooleanSupplier so) {
        for (int i = 0; i < 400 && !so.getAsBoolean(); i++) {
            try {
                Thread.sleep(50);
            } catch (InterruptedException e) {
                throw new IllegalStateException(e);
            }
        }
        assertThat(so.getAsBoolean()).as("within 20 seconds").isTrue();
    }

    private static Delivery delivery(Newsroom newsroom) {
        return newsroom.ledger.deliveries().newest(1, 1).getFirst();
    }

    private static boolean ended(Newsroom newsroom) {
        return newsroom.ledger.deliveries().newest(1, 1).stream().anyMatch(Delivery::done);
    }

    @Test
    void aSearchIsFollowedInAFeedThatAnyReaderTakes() throws Exception {
        try (Newsroom newsroom = open(Means.FEEDS)) {
            Document form = newsroom.page("/follow?search=q%3Dshelled");
            assertThat(form.select("a[href=/search?q=shelled]").text()).isEqualTo("claims: shelled");
            assertThat(form.select("input[name=channel]")).as("this workspace has only feeds").hasSize(1);
            assertThat(follow(newsroom, "q=shelled", "feed", "").uri().getPath()).isEqualTo("/follows");
            shelled(newsroom);
            file(newsroom, "grain", "The minister said on Monday that the city had signed a treaty on grain.");
            until(() -> newsroom.ledger.alerts().count(1) > 0);

            SyndFeed feed = new SyndFeedInput().build(new StringReader(newsroom.get("/feeds/follow/1.atom").body()));
            assertThat(feed.getEntries()).extracting(SyndEntry::getTitle).isNotEmpty().allMatch(title -> title.contains("shelled"));
            assertThat(feed.getEntries().getFirst().getLink()).startsWith(newsroom.at("/report/1#claim-").toString());
            assertThat(newsroom.page("/follows").select("#follow-1 li a").attr("href")).startsWith("/report/1#claim-");
            assertThat(newsroom.failures).isEmpty();
        }
    }

    @Test
    void aServerThatIsBusyTwiceIsToldTheSameASecondAndThirdTime() throws Exception {
        busy.set(2);
        try (Newsroom newsroom = open(webhooks())) {
            follow(newsroom, "q=shelled", "webhook", hook());
            shelled(newsroom);
            until(() -> ended(newsroom));

            assertThat(taken).hasSize(3);
            assertThat(taken).extracting(Taken::id).containsOnly(taken.getFirst().id());
            assertThat(taken).extracting(Taken::body).containsOnly(taken.getFirst().body());
            assertThat(delivery(newsroom).attempts()).extracting(Delivery.Attempt::outcome)
                    .containsExactly(Outcome.BEGUN, Outcome.FAILED, Outcome.BEGUN, Outcome.FAILED, Outcome.BEGUN, Outcome.DELIVERED);
            JsonNode told = taken.getLast().json();
            assertThat(told.at("/alerts/0/claims/0/address").asText()).startsWith("https://desk.example/report/1#claim-");
            assertThat(told.at("/alerts/0/claims/0/text").asText()).contains("shelled");
            assertThat(told.at("/follow/to").asText()).endsWith("/…");
            assertThat(taken.getLast().signature()).isEqualTo(signed(taken.getLast()));
            assertThat(newsroom.page("/follows").select("#follow-1 details li").text()).startsWith("message 1 delivered").contains("3 tries");
            assertThat(newsroom.get("/follows").body()).doesNotContain("known-to-us-only").doesNotContain(SECRET);
        }
    }

    /** What a receiver does to be sure. */
    private static String signed(Taken message) throws Exception {
        String time = message.signature().replaceAll("t=(\\d+),.*", "$1");
        Mac mac = Mac.getInstance("HmacSHA256");
        mac.init(new SecretKeySpec(SECRET.getBytes(StandardCharsets.UTF_8), "HmacSHA256"));
        return "t=" + time + ",v1=" + HexFormat.of().formatHex(mac.doFinal((time + "." + message.body()).getBytes(StandardCharsets.UTF_8)));
    }

    @Test
    void aServerThatNeverAnswersIsGivenUp() {
        busy.set(99);
        try (Newsroom newsroom = open(webhooks())) {
            follow(newsroom, "q=shelled", "webhook", hook());
            shelled(newsroom);
            until(() -> ended(newsroom));

            assertThat(taken).hasSize(4);
            assertThat(delivery(newsroom).attempts().getLast()).satisfies(last -> {
                assertThat(last.outcome()).isEqualTo(Outcome.GIVEN_UP);
                assertThat(last.why()).isEqualTo("the server answered 503");
            });
            assertThat(newsroom.ledger.alerts().count(1)).as("the feed still has it").isPositive();
        }
    }

    @Test
    void whatWasFoundBeforeARestartIsDeliveredOnceAfterIt() {
        try (Newsroom newsroom = open(Means.FEEDS)) {
            newsroom.ledger.follows().make("Mia", new Subject.Search("q=shelled"), TellWhen.NEW,
                    new Channel.Webhook(hook()));
            shelled(newsroom);
            until(() -> newsroom.ledger.alerts().count(1) > 0);
            assertThat(taken).as("this one had no secret to sign with").isEmpty();
        }
        try (Newsroom newsroom = open(webhooks())) {
            until(() -> ended(newsroom));
            assertThat(taken).hasSize(1);
        }
        try (Newsroom newsroom = open(webhooks())) {
            file(newsroom, "again", "The army said on Tuesday that rebels had shelled the town of Homs.");
            until(() -> taken.size() > 1);
            assertThat(taken.getLast().body()).contains("Homs").doesNotContain("Idlib");
            assertThat(taken).hasSize(2);
        }
    }

    @Test
    void aMailIsReadableAndLeadsToTheWords() throws Exception {
        GreenMail mail = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
        mail.setUser("desk@desk.example", "desk", "a password of this test only");
        mail.start();
        try {
            Means.Smtp smtp = Means.Smtp.of("smtp://localhost:" + mail.getSmtp().getPort(), "hearsay@desk.example", "desk", "a password of this test only");
            try (Newsroom newsroom = open(new Means(null, smtp, false, URI.create("https://desk.example/"), SOON))) {
                follow(newsroom, "q=shelled", "mail", "mia@desk.example");
                shelled(newsroom);
                until(() -> ended(newsroom));

                MimeMessage got = mail.getReceivedMessages()[0];
                assertThat(mail.getReceivedMessages()).hasSize(1);
                assertThat(got.getAllRecipients()).extracting(Object::toString).containsExactly("mia@desk.example");
                assertThat(got.getSubject()).contains("shelled");
                assertThat(got.getMessageID()).matches("<hearsay-[0-9a-f]{16}-1@desk\\.example>");
                assertThat(got.getHeader("Auto-Submitted")).containsExactly("auto-generated");
                assertThat(got.getContent().toString()).contains("Northern Wire, 2026-03-09", "https://desk.example/report/1#claim-",
                        "https://desk.example/follows#follow-1");
                assertThat(delivery(newsroom).attempts()).hasSize(2);
            }
        } finally {
            mail.stop();
        }
    }

    @Test
    void aWrongPasswordIsToldWithoutIt() {
        GreenMail mail = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
        mail.setUser("desk@desk.example", "desk", "the right one");
        mail.start();
        try {
            Means.Smtp smtp = Means.Smtp.of("smtp://localhost:" + mail.getSmtp().getPort(), "hearsay@desk.example", "desk", "the wrong one");
            assertThat(new Means(SECRET, smtp, false, null, SOON).toString()).doesNotContain("wrong").doesNotContain(SECRET);
            try (Newsroom newsroom = open(new Means(null, smtp, false, null, SOON))) {
                follow(newsroom, "q=shelled", "mail", "mia@desk.example");
                shelled(newsroom);
                until(() -> ended(newsroom));

                assertThat(delivery(newsroom).attempts().getLast().why()).isEqualTo("the mail server does not take the user name and password");
                assertThat(mail.getReceivedMessages()).isEmpty();
            }
        } finally {
            mail.stop();
        }
    }

    @Test
    void aFollowIsPausedAndEnded() {
        try (Newsroom newsroom = open(Means.FEEDS)) {
            follow(newsroom, "stance=affirms", "feed", "");
            newsroom.post("/follows/1/pause", Map.of("who", "Mia"));
            assertThat(newsroom.page("/follows").select("#follow-1 .mark").text()).isEqualTo("paused");
            newsroom.post("/follows/1/resume", Map.of("who", "Mia"));
            assertThat(newsroom.page("/follows").select("#follow-1 .mark").text()).isEqualTo("active");
            newsroom.post("/follows/1/end", Map.of("who", "Mia"));
            assertThat(newsroom.page("/follows").select("#follow-1 form")).isEmpty();
            assertThat(newsroom.post("/follows/1/resume", Map.of("who", "Mia")).statusCode()).isEqualTo(400);
            assertThat(newsroom.post("/follows/7/end", Map.of("who", "Mia")).statusCode()).isEqualTo(404);
            assertThat(newsroom.postFromElsewhere("/follows/1/end", Map.of("who", "Mia")).statusCode()).isEqualTo(403);
        }
    }

    @Test
    void whatCannotBeFollowedIsRefused() {
        try (Newsroom newsroom = open(new Means(SECRET, Means.Smtp.of("smtp://localhost:9", "hearsay@desk.example", null, null), false, null, SOON))) {
            for (String address : new String[] {hook(), "http://169.254.169.254/latest", "http://[::1]/", "file:///etc/passwd", "https://name:word@desk.example/", ""}) {
                assertThat(follow(newsroom, "q=a", "webhook", address).statusCode()).as(address).isEqualTo(400);
            }
            for (String address : new String[] {"", "mia", "mia@desk.example, bo@desk.example", "mia@desk.example\r\nBcc: bo@desk.example", "Mia <mia@desk.example>"}) {
                assertThat(follow(newsroom, "q=a", "mail", address).statusCode()).as(address).isEqualTo(400);
            }
            for (String query : new String[] {"colour=red", "stance=perhaps", "q=%zz", "q=" + "x".repeat(2_000)}) {
                assertThat(follow(newsroom, query, "feed", "").statusCode()).as(query).isEqualTo(400);
                assertThat(newsroom.get("/follow?search=" + URLEncoder.encode(query, StandardCharsets.UTF_8)).statusCode()).as(query).isEqualTo(400);
            }
            assertThat(newsroom.get("/follow").statusCode()).isEqualTo(400);
            assertThat(newsroom.get("/follow?happening=nowhere").statusCode()).isEqualTo(404);
            assertThat(newsroom.ledger.follows().open()).isEmpty();
            assertThat(newsroom.failures).isEmpty();
        }
    }
}
