package hearsay.app;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Feeds of a server on this machine, asked for once. */
class WatchTest extends AtTheDoor {
    private static final String ENTRY = """
            <item><title>Ostra shelled</title><link>https://gazette.example/1</link><guid>%s</guid>
            <description>Norland's army shelled the port of Ostra, two rebels told Reuters on Sunday.</description></item>
            """;

    private final List<String> asked = Collections.synchronizedList(new ArrayList<>());

    @TempDir
    private Path folder;

    private HttpServer server;
    private String site;
    private String robots = "";
    private String feed = rss(ENTRY.formatted("1"));
    private int status = 200;

    @Override
    Path ledger() {
        return folder.resolve("ledger.db");
    }

    @BeforeEach
    void serve() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/robots.txt", exchange -> answer(exchange, robots.isEmpty() ? 404 : 200, robots));
        server.createContext("/feed.xml", this::feed);
        server.start();
        site = "http://localhost:" + server.getAddress().getPort();
    }

    @AfterEach
    void stop() {
        server.stop(0);
    }

    private static String rss(String entries) {
        return "<rss version=\"2.0\"><channel><title>The Gazette</title>" + entries + "</channel></rss>";
    }

    private void feed(HttpExchange exchange) throws IOException {
        String tag = exchange.getRequestHeaders().getFirst("If-None-Match");
        asked.add(String.valueOf(tag));
        exchange.getResponseHeaders().add("ETag", "\"" + feed.hashCode() + "\"");
        if (status != 200) {
            exchange.getResponseHeaders().add("Retry-After", "7200");
        }
        boolean same = ("\"" + feed.hashCode() + "\"").equals(tag);
        answer(exchange, same && status == 200 ? 304 : status, same ? "" : feed);
    }

    private static void answer(HttpExchange exchange, int status, String words) throws IOException {
        byte[] bytes = words.getBytes(StandardCharsets.UTF_8);
        exchange.sendResponseHeaders(status, bytes.length == 0 ? -1 : bytes.length);
        exchange.getResponseBody().write(bytes);
        exchange.close();
    }

    @Test
    void whatIsNewIsFiledAndTheServerIsAskedOnlyForChanges() {
        assertThat(watch()).isZero();
        assertThat(errors()).contains("/feed.xml: 1 new", "filed 1 + already there 0");

        assertThat(watch()).isZero();
        assertThat(errors()).contains("not changed");
        assertThat(asked).element(0).isEqualTo("null");
        assertThat(asked).element(1).isEqualTo("\"" + feed.hashCode() + "\"");
    }

    /** The bytes of the first entry are others than before; its address and its words are not. */
    @Test
    void anEntryThatIsPrintedAgainIsNotFiledAgain() {
        watch();
        feed = rss(ENTRY.formatted("1?visits=20")
                + "<item><title>Denied</title><link>https://gazette.example/2</link><description>Norland denied it.</description></item>");

        assertThat(watch()).isZero();
        assertThat(errors()).contains("filed 1 + already there 1 + refused 0");
    }

    @Test
    void aFailingServerIsLeftAloneForAsLongAsItAsks() {
        status = 503;
        assertThat(watch()).isEqualTo(1);
        assertThat(errors()).contains("the server answered 503; asking again in 120 minutes");

        status = 200;
        assertThat(watch()).isEqualTo(1);
        assertThat(errors()).contains("is left alone until");
        assertThat(asked).hasSize(1);
    }

    @Test
    void whatRobotsTxtForbidsIsNotAskedFor() {
        robots = "User-agent: hearsay\nDisallow: /feed\n\nUser-agent: *\nAllow: /\n";

        assertThat(watch()).isEqualTo(1);
        assertThat(errors()).contains("robots.txt does not allow it");
        assertThat(asked).isEmpty();
    }

    @Test
    void oneFeedThatFailsDoesNotStopTheOthers() {
        assertThat(run("watch", "--once", "--allow-private", site + "/none.xml", site + "/feed.xml")).isEqualTo(1);
        assertThat(errors()).contains("/none.xml: the server answered 404", "/feed.xml: 1 new");
    }

    @Test
    void privateAddressesMustBeAllowed() {
        assertThat(run("watch", "--once", site + "/feed.xml")).isEqualTo(1);
        assertThat(errors()).contains("private network");
        assertThat(asked).isEmpty();
    }

    @Test
    void onlyAddressesAreWatched() {
        assertThat(run("watch", "feed.xml")).isEqualTo(2);
        assertThat(run("watch", "--every", "0", site)).isEqualTo(2);
        assertThat(run("watch", "--once", "ftp://ada:secret@host/feed")).isEqualTo(2);
        assertThat(errors()).contains("ftp://host/feed").doesNotContain("secret");
    }

    private int watch() {
        return run("watch", "--once", "--allow-private", site + "/feed.xml");
    }
}
