package hearsay.app;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import me.tongfei.progressbar.ConsoleProgressBarConsumer;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;
import org.jspecify.annotations.Nullable;

/** How far reading has come, for a person who waits: a bar on a terminal, else a line now and then. */
interface Progress extends AutoCloseable {

    /** For those who see the results themselves. */
    Progress NONE = new Progress() {};

    /** One more is done. */
    default void step() {}

    /** Makes room for a line on standard error. */
    default void pause() {}

    @Override
    default void close() {}

    /** A bar on a terminal. It appears with the second report. */
    final class Bar implements Progress {
        private static final int REFRESH = 250;

        private final int columns;
        private final Instant begin = Instant.now();
        private @Nullable ProgressBar bar;
        private int done;

        Bar(int columns) {
            this.columns = columns;
        }

        @Override
        public void step() {
            done++;
            if (done > 1) {
                shown().stepTo(done);
            }
        }

        private ProgressBar shown() {
            ProgressBar shown = bar;
            if (shown == null) {
                shown = new ProgressBarBuilder()
                        .setTaskName("reading")
                        .setUnit(" reports", 1)
                        .setInitialMax(-1)
                        .startsFrom(done - 1L, Duration.between(begin, Instant.now()))
                        .showSpeed()
                        .clearDisplayOnFinish()
                        .setStyle(ProgressBarStyle.ASCII)
                        .setUpdateIntervalMillis(REFRESH)
                        .setConsumer(new ConsoleProgressBarConsumer(terminal(), columns))
                        .build();
                bar = shown;
            }
            return shown;
        }

        private static PrintStream terminal() {
            return new PrintStream(new FileOutputStream(FileDescriptor.err), true, StandardCharsets.UTF_8);
        }

        @Override
        public void pause() {
            close();
        }

        @Override
        public void close() {
            if (bar != null) {
                bar.close();
                bar = null;
            }
        }
    }

    /** A line on standard error every ten seconds. */
    final class Lines implements Progress {
        private static final Duration EVERY = Duration.ofSeconds(10);

        private final PrintWriter errors;
        private final Instant begin;
        private Instant said;
        private int done;

        Lines(PrintWriter errors) {
            this.errors = errors;
            this.begin = Instant.now();
            this.said = begin;
        }

        @Override
        public void step() {
            done++;
            Instant now = Instant.now();
            if (Duration.between(said, now).compareTo(EVERY) >= 0) {
                said = now;
                errors.println("hearsay: " + done + " done in " + Duration.between(begin, now).toSeconds() + " s");
            }
        }
    }
}
