package hearsay.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** {@code hearsay serve} says in one line why it does not open. */
@Timeout(60)
class ServeTest extends AtTheDoor {

    @TempDir
    private Path folder;

    @Override
    Path ledger() {
        return folder.resolve("ledger.db");
    }

    @ParameterizedTest
    @ValueSource(strings = {"0.0.0.0", "::", "192.0.2.7", "desk.example"})
    void othersComeInWithATokenAlone(String host) {
        assertThat(run("serve", "--port", "0", "--host", host)).isEqualTo(2);
        assertThat(errors().lines()).first().asString().contains("others could reach " + host, "--token");
    }

    @Test
    void othersComeInByTlsAlone() {
        assertThat(run("serve", "--port", "0", "--host", "0.0.0.0", "--token", "correct horse battery")).isEqualTo(2);
        assertThat(errors().lines()).first().asString().contains("--keystore");
    }

    @Test
    void aKeystoreThatIsNotThereIsToldInOneLine() {
        assertThat(run("serve", "--port", "0", "--keystore", folder.resolve("none.p12").toString())).isEqualTo(2);
        assertThat(errors().lines()).first().asString().contains("no such file", "none.p12");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "0", "no keystore at all, but some words of a text file"})
    void aKeystoreThatIsNoneIsToldInOneLine(String content) throws IOException {
        Path file = Files.writeString(folder.resolve("broken.p12"), content);
        assertThat(run("serve", "--port", "0", "--keystore", file.toString())).isEqualTo(1);
        assertThat(errors().lines()).filteredOn(line -> line.contains("cannot be used")).singleElement().asString().contains("keystore", "broken.p12");
        assertThat(errors()).doesNotContain("Exception");
    }

    @Test
    void aKeystoreOfAnotherPasswordIsToldInOneLine() throws IOException, GeneralSecurityException {
        Path file = folder.resolve("server.p12");
        KeyStore keys = KeyStore.getInstance("PKCS12");
        keys.load(null, null);
        try (OutputStream out = Files.newOutputStream(file)) {
            keys.store(out, "another password".toCharArray());
        }
        Map<String, String> wrong = Map.of("HEARSAY_KEYSTORE_PASSWORD", "a wrong password");
        assertThat(run(wrong, "serve", "--port", "0", "--keystore", file.toString())).isEqualTo(1);
        assertThat(errors()).contains("server.p12", "HEARSAY_KEYSTORE_PASSWORD is not its password").doesNotContain("Exception");
    }
}
