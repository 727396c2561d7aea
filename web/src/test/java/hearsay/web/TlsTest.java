package hearsay.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import javax.net.ssl.SSLContext;
import javax.net.ssl.TrustManagerFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A workspace with a certificate that the JDK's keytool made. */
class TlsTest {
    private static final String PASSWORD = "of this test only";
    private static final String TOKEN = "correct horse battery";

    @TempDir
    private Path folder;

    private Path keystore() throws IOException, InterruptedException {
        Path file = folder.resolve("server.p12");
        Process keytool = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "keytool").toString(), "-genkeypair", "-keyalg", "EC",
                "-dname", "CN=localhost", "-ext", "SAN=dns:localhost,ip:127.0.0.1", "-storetype", "PKCS12", "-keystore", file.toString(), "-storepass", PASSWORD)
                .redirectErrorStream(true).redirectOutput(folder.resolve("keytool.txt").toFile()).start();
        assertThat(keytool.waitFor()).as(Files.readString(folder.resolve("keytool.txt"))).isZero();
        return file;
    }

    /** One who trusts this certificate alone. */
    private static HttpClient trusting(Path file) throws IOException, GeneralSecurityException {
        KeyStore made = KeyStore.getInstance("PKCS12");
        try (InputStream bytes = Files.newInputStream(file)) {
            made.load(bytes, PASSWORD.toCharArray());
        }
        KeyStore trusted = KeyStore.getInstance("PKCS12");
        trusted.load(null, null);
        trusted.setCertificateEntry("it", made.getCertificate(made.aliases().nextElement()));
        TrustManagerFactory trust = TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
        trust.init(trusted);
        SSLContext context = SSLContext.getInstance("TLS");
        context.init(null, trust.getTrustManagers(), null);
        return HttpClient.newBuilder().sslContext(context).build();
    }

    @Test
    void pagesComeByTlsAloneAndCookiesGoNowhereElse() throws IOException, InterruptedException, GeneralSecurityException {
        Path file = keystore();
        Settings settings = new Settings("127.0.0.1", 0, TOKEN, new Settings.Keystore(file, PASSWORD));
        try (Newsroom newsroom = Newsroom.empty(folder, settings); HttpClient visitor = trusting(file)) {
            assertThat(newsroom.workspace.address().getScheme()).isEqualTo("https");
            var answer = visitor.send(HttpRequest.newBuilder(newsroom.at("/api/v1/status")).header("Authorization", "Bearer " + TOKEN).build(), BodyHandlers.ofString());
            assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
            assertThat(answer.headers().firstValue("Strict-Transport-Security")).isPresent();
            assertThat(answer.headers().firstValue("Set-Cookie")).get().asString().contains("Secure", "HttpOnly", "SameSite=Strict");
            assertThat(inPlain(newsroom)).as("plain HTTP").doesNotContain("200 OK", "Set-Cookie", "reports");
        }
    }

    /** What plain HTTP gets at that port; bytes of TLS, or nothing. */
    private static String inPlain(Newsroom newsroom) throws IOException {
        try (Socket socket = new Socket(newsroom.at("/").getHost(), newsroom.at("/").getPort())) {
            socket.setSoTimeout(20_000);
            socket.getOutputStream().write(("GET /api/v1/status HTTP/1.1\r\nHost: localhost\r\nAuthorization: Bearer " + TOKEN + "\r\nConnection: close\r\n\r\n").getBytes(StandardCharsets.US_ASCII));
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.ISO_8859_1);
        }
    }
}
