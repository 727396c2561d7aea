package hearsay.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import org.junit.jupiter.api.Test;
import picocli.CommandLine;

class HearsayTest {

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @Test
    void helpAndVersionGoToStandardOutput() {
        assertThat(run("--help")).isZero();
        assertThat(out.toString()).contains("Usage: hearsay").contains("Exit codes");
        assertThat(run("--version")).isZero();
        assertThat(out.toString()).contains("hearsay ");
        assertThat(err.toString()).isEmpty();
    }

    @Test
    void aWrongCommandLineIsRefusedOnStandardError() {
        assertThat(run("--no-such-option")).isEqualTo(CommandLine.ExitCode.USAGE);
        assertThat(run()).isEqualTo(CommandLine.ExitCode.USAGE);
        assertThat(err.toString()).contains("--no-such-option").contains("Missing command");
        assertThat(out.toString()).isEmpty();
    }

    private int run(String... arguments) {
        return Hearsay.commandLine()
                .setOut(new PrintWriter(out, true))
                .setErr(new PrintWriter(err, true))
                .execute(arguments);
    }
}
