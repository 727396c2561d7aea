package hearsay.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** {@code hearsay serve} says in one line why it does not open. */
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
}
