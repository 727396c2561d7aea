package hearsay.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WebTest {

    private static final InputOptions OPEN = InputOptions.STANDARD.withPrivateAddresses(true);

    private HttpServer server;

    @BeforeEach
    void serve() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/page", exchange -> answer(exchange, 200, "text/html", "<html><body><p>The harbour burned.</p></body></html>"));
        server.createContext("/gone", exchange -> answer(exchange, 404, "text/plain", "gone"));
        server.createContext("/long", exchange -> answer(exchange, 200, "text/plain", "x".repeat(100_000)));
        server.createContext("/once", exchange -> redirect(exchange, "/page"));
        server.createContext("/loop", exchange -> redirect(exchange, "/loop"));
        server.createContext("/file", exchange -> redirect(exchange, "file:///etc/passwd"));
        server.createContext("/echo", exchange -> answer(exchange, 200, "text/plain", new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8)));
        server.createContext("/slow", WebTest::trickle);
        server.start();
    }

    @AfterEach
    void stop() {
        server.stop(0);
    }

    private static void answer(HttpExchange exchange, int status, String type, String body) throws IOException {
        byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().add("Content-Type", type);
        exchange.sendResponseHeaders(status, bytes.length);
        try (OutputStream out = exchange.getResponseBody()) {
            out.write(bytes);
        }
    }

    private static void redirect(HttpExchange exchange, String to) throws IOException {
        exchange.getResponseHeaders().add("Location", to);
        exchange.sendResponseHeaders(302, -1);
        exchange.close();
    }

    private static void trickle(HttpExchange exchange) throws IOException {
        exchange.sendResponseHeaders(200, 0);
        try (OutputStream out = exchange.getResponseBody()) {
            for (int i = 0; i < 100; i++) {
                out.write('x');
                out.flush();
                Thread.sleep(100);
            }
        } catch (InterruptedException | IOException e) {
            // the reader has left
        }
    }

    private String at(String path) {
        return "http://localhost:" + server.getAddress().getPort() + path;
    }

    @Test
    void aPageAndARedirect() {
        Report report = Taken.of(at("/once"), OPEN).only();
        assertThat(report.text()).isEqualTo("The harbour burned.");
        assertThat(report.url()).isEqualTo(at("/page"));
        assertThat(report.outlet()).isEqualTo("localhost");
    }

    @Test
    void whatIsRefused() {
        assertThat(Taken.of(at("/gone"), OPEN).refusal()).isEqualTo(at("/gone") + ": the server answered 404");
        assertThat(Taken.of(at("/loop"), OPEN).refusal()).isEqualTo(at("/loop") + ": is redirected more than 5 times");
        assertThat(Taken.of(at("/file"), OPEN).refusal()).contains("only http and https are fetched");
        assertThat(Taken.of("ftp://example.org/x", OPEN).refusal()).contains("only http and https are fetched");
        assertThat(Taken.of("http:///x", OPEN).refusal()).contains("names no host");
        InputOptions small = OPEN.withLimits(Limits.STANDARD.withReportBytes(1000));
        assertThat(Taken.of(at("/long"), small).refusal()).contains("is longer than 1000 bytes");
        InputOptions hasty = OPEN.withLimits(Limits.STANDARD.withAnswerTime(Duration.ofSeconds(1)));
        assertThat(Taken.of(at("/slow"), hasty).refusal()).contains("did not answer in full within 1 seconds");
    }

    @Test
    void privateAddressesMustBeAllowed() {
        assertThat(Taken.of(at("/page"), InputOptions.STANDARD).refusal()).contains("which is this machine or a private network");
    }

    @Test
    void whatIsSentGoesToTheAddressThatWasNamedOrNowhere() throws IOException {
        byte[] words = "The harbour burns.".getBytes(StandardCharsets.UTF_8);
        Map<String, String> type = Map.of("Content-Type", "text/plain");
        assertThat(new Fetcher(OPEN).post(at("/echo"), type, words).body()).isEqualTo(words);
        assertThat(new Fetcher(OPEN).post(at("/once"), type, words).status()).as("a redirect is not followed").isEqualTo(302);
        assertThatThrownBy(() -> new Fetcher(InputOptions.STANDARD).post(at("/echo"), type, words)).hasMessageContaining("private network");
        assertThatThrownBy(() -> new Fetcher(InputOptions.STANDARD).check("http://169.254.169.254/")).hasMessageContaining("private network");
        assertThatThrownBy(() -> new Fetcher(OPEN).post("file:///etc/passwd", type, words)).hasMessageContaining("only http and https");
    }

    @Test
    void credentialsAreNeverShown() {
        String address = at("/gone").replace("http://", "http://name:secret@");
        assertThat(Taken.of(address, OPEN).refusal()).doesNotContain("secret").contains("answered 404");
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "127.0.0.1", "10.1.2.3", "172.16.0.1", "172.31.255.255", "192.168.1.1", "169.254.169.254", "100.64.0.1", "0.0.0.0",
        "224.0.0.1", "255.255.255.255", "198.18.0.1", "::1", "::", "fe80::1", "fc00::1", "fd00:ec2::254", "ff02::1",
        "::ffff:10.0.0.1", "64:ff9b::a00:1", "2002:a00:1::", "2001:0:1::1"
    })
    void addressesThatAreNotPublic(String address) throws Exception {
        assertThat(Addresses.isPublic(InetAddress.getByName(address))).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"93.184.216.34", "8.8.8.8", "172.32.0.1", "2606:4700::1111", "2002:5db8:d822::"})
    void addressesThatArePublic(String address) throws Exception {
        assertThat(Addresses.isPublic(InetAddress.getByName(address))).isTrue();
    }
}
