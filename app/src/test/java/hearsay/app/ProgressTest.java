package hearsay.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.time.Instant;
import java.time.InstantSource;
import org.junit.jupiter.api.Test;

class ProgressTest {

    private final StringWriter errors = new StringWriter();
    private Instant now = Instant.EPOCH;
    private final InstantSource clock = () -> now;

    @Test
    void aTerminalShowsOneLineAndIsLeftClean() {
        try (Progress progress = new Progress.OneLine(new PrintWriter(errors), clock)) {
            steps(progress, 10, 100);
        }
        assertThat(errors).hasToString("\r\u001b[Kreading: 3 done in 0 s, 10.0 a second"
                + "\r\u001b[Kreading: 6 done in 1 s, 10.0 a second"
                + "\r\u001b[Kreading: 9 done in 1 s, 10.0 a second\r\u001b[K");
    }

    @Test
    void aFileGetsALineEveryTenSeconds() {
        try (Progress progress = new Progress.Lines(new PrintWriter(errors), clock)) {
            steps(progress, 100, 250);
        }
        assertThat(errors.toString().lines())
                .containsExactly("hearsay: 40 done in 10 s, 4.0 a second", "hearsay: 80 done in 20 s, 4.0 a second");
    }

    @Test
    void whatIsQuickIsNotToldOf() {
        try (Progress progress = new Progress.OneLine(new PrintWriter(errors), clock)) {
            steps(progress, 2, 100);
        }
        assertThat(errors.toString()).isEmpty();
    }

    private void steps(Progress progress, int steps, int milliseconds) {
        for (int i = 0; i < steps; i++) {
            now = now.plusMillis(milliseconds);
            progress.step();
        }
    }
}
