package hearsay.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The command line as a person meets it; nothing here loads the reader. */
class HearsayTest {

    private final Map<String, String> environment = new HashMap<>();
    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream errors = new ByteArrayOutputStream();

    @Test
    void helpAndVersionGoToStandardOutput() {
        assertThat(run("--help")).isZero();
        assertThat(out()).contains("Usage: hearsay").contains("Exit codes").contains("Examples");
        assertThat(run("--version")).isZero();
        assertThat(out()).contains("hearsay ").contains("reader ");
        assertThat(errors()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"read", "explain", "add", "watch", "status", "verify", "reread", "evaluate", "serve", "completion"})
    void everyCommandHasHelpWithExamplesAndExitCodes(String command) {
        assertThat(run(command, "--help")).isZero();
        assertThat(out())
                .contains("Usage: hearsay " + command)
                .contains("Examples:")
                .contains("hearsay " + command + " ")
                .contains("Exit codes:");
        assertThat(out().lines()).allSatisfy(line -> assertThat(line.length()).isLessThanOrEqualTo(100));
        assertThat(errors()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "--no-such-option                   | --no-such-option",
        "frobnicate                         | frobnicate",
        "read                               | INPUT",
        "read --jsn x                       | --jsn",
        "read no-such-file.txt              | no such file or folder: no-such-file.txt",
        "read --marks pom.xml               | --marks goes with --json",
        "read --format docx pom.xml         | text, html, feed, jsonl",
        "read --published yesterday pom.xml | yesterday",
        "read --threads 0 pom.xml           | --threads takes 1 or more",
        "read --color maybe pom.xml         | auto, always, never",
        "add --threads 0 pom.xml            | --threads takes 1 or more",
        "add --ledger ftp://x:pw@y pom.xml  | postgresql://host/database",
        "status --ledger no-such.db         | there is no ledger yet: no-such.db",
        "verify --ledger no-such.db         | hearsay add makes one",
        "explain pom.xml                    | --claim",
        "explain nowhere.txt --claim 1      | no such file or folder: nowhere.txt",
        "evaluate nowhere                   | nowhere",
        "serve --smtp smtp://localhost:25   | --smtp needs --mail-from",
        "serve --smtp ftp://a --mail-from b@c.example | a mail server is smtp://host:port",
        "serve --smtp smtp://a --mail-from desk | one address such as desk@example.org",
        "serve --address ftp://desk.example/ | begins with http:// or https://",
        "completion fish                    | bash",
    })
    void aWrongCommandLineIsRefusedInOneLine(String line, String words) {
        assertThat(run(line.strip().split(" +"))).isEqualTo(2);
        assertThat(errors()).startsWith("hearsay: ").contains(words).hasLineCount(1);
        assertThat(out()).isEmpty();
    }

    @Test
    void noCommandIsAWrongCommandLine() {
        assertThat(run()).isEqualTo(2);
        assertThat(errors()).contains("Missing command").hasLineCount(1);
    }

    @Test
    void wordsOfTheCommandLineCannotReachTheTerminal() {
        assertThat(run("read", "no\u001b[2Jfile\n.txt")).isEqualTo(2);
        assertThat(errors()).doesNotContain("\u001b").hasLineCount(1);
    }

    @Test
    void traceIsShownOnlyForThoseWhoAsk() {
        assertThat(run("read", "nowhere.txt")).isEqualTo(2);
        assertThat(errors()).doesNotContain("at hearsay.");
        run("read", "nowhere.txt", "--debug");
        assertThat(errors()).contains("at hearsay.");
    }

    @Test
    void theEnvironmentMayAskForTraces() {
        environment.put("HEARSAY_DEBUG", "1");
        run("read", "nowhere.txt");
        assertThat(errors()).contains("at hearsay.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"bash", "zsh"})
    void completionKnowsCommandsOptionsAndTheirValues(String shell) {
        assertThat(run("completion", shell)).isZero();
        assertThat(out()).contains("explain").contains("--allow-private").contains("jsonl").contains("never");
    }

    @Test
    void coloursAreForTerminalsUnlessUnwanted() {
        Map<String, String> none = Map.of("NO_COLOR", "1");
        assertThat(ColourChoice.auto.on(true, Map.of())).isTrue();
        assertThat(ColourChoice.auto.on(false, Map.of())).isFalse();
        assertThat(ColourChoice.auto.on(true, none)).isFalse();
        assertThat(ColourChoice.auto.on(true, Map.of("NO_COLOR", ""))).isTrue();
        assertThat(ColourChoice.auto.on(true, Map.of("TERM", "dumb"))).isFalse();
        assertThat(ColourChoice.always.on(false, none)).isTrue();
        assertThat(ColourChoice.never.on(true, Map.of())).isFalse();
    }

    @Test
    void columnsComeFromTheEnvironmentWithinReason() {
        assertThat(Terminal.none(Map.of("COLUMNS", "132")).columns()).isEqualTo(132);
        assertThat(Terminal.none(Map.of("COLUMNS", "1")).columns()).isEqualTo(40);
        assertThat(Terminal.none(Map.of("COLUMNS", "999999")).columns()).isEqualTo(1000);
        assertThat(Terminal.none(Map.of("COLUMNS", "wide")).columns()).isEqualTo(100);
        assertThat(Terminal.none(Map.of()).columns()).isEqualTo(100);
    }

    @Test
    void aPipeThatNobodyReadsIsNoFailure() {
        Output broken = new Output(failing("Broken pipe"));
        assertThat(catchThrowable(() -> broken.write("words")))
                .isInstanceOf(Output.Closed.class);
        Output full = new Output(failing("No space left on device"));
        assertThat(catchThrowable(() -> full.write("words")))
                .isInstanceOfAny(Failure.class, Output.Closed.class);
    }

    private static OutputStream failing(String reason) {
        return new OutputStream() {
            @Override
            public void write(int b) throws IOException {
                throw new IOException(reason);
            }
        };
    }

    private int run(String... arguments) {
        return Hearsay.run(
                new Surroundings(
                        new ByteArrayInputStream(new byte[0]),
                        out,
                        Surroundings.utf8(errors),
                        environment,
                        Terminal.none(environment)),
                arguments);
    }

    private String out() {
        return out.toString(StandardCharsets.UTF_8);
    }

    private String errors() {
        return errors.toString(StandardCharsets.UTF_8);
    }
}
