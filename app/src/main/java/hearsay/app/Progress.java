package hearsay.app;

import java.io.PrintWriter;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Locale;

/** How far reading has come, for a person who waits: a line that is written over on a terminal, else a line now and then. */
interface Progress extends AutoCloseable {

    /** For those who see the results themselves. */
    Progress NONE = new Progress() {};

    /** As standard error allows it; none where the results themselves are seen. */
    static Progress of(Surroundings surroundings) {
        return surroundings.terminal().output() ? NONE : onErrors(surroundings);
    }

    /** As standard error allows it. */
    static Progress onErrors(Surroundings surroundings) {
        PrintWriter errors = surroundings.errors();
        return surroundings.terminal().errors()
                ? new OneLine(errors, InstantSource.system())
                : new Lines(errors, InstantSource.system());
    }

    /** One more is done. */
    default void step() {}

    /** Makes room for a line on standard error. */
    default void pause() {}

    @Override
    default void close() {}

    /** What has been done so far, and how fast. */
    final class Pace {
        private final InstantSource clock;
        private final Duration every;
        private final Instant begin;
        private Instant said;
        private int done;

        Pace(InstantSource clock, Duration every) {
            this.clock = clock;
            this.every = every;
            this.begin = clock.instant();
            this.said = begin;
        }

        /** Counts one more. @return whether it is time to say so again */
        boolean step() {
            done++;
            Instant now = clock.instant();
            if (Duration.between(said, now).compareTo(every) < 0) {
                return false;
            }
            said = now;
            return true;
        }

        @Override
        public String toString() {
            double seconds = Math.max(0.001, Duration.between(begin, said).toMillis() / 1000.0);
            return String.format(Locale.ROOT, "%d done in %.0f s, %.1f a second", done, seconds, done / seconds);
        }
    }

    /** One line on a terminal, written over four times a second. */
    final class OneLine implements Progress {
        private static final String CLEAR = "\r\u001b[K";

        private final PrintWriter terminal;
        private final Pace pace;
        private boolean shown;

        OneLine(PrintWriter terminal, InstantSource clock) {
            this.terminal = terminal;
            this.pace = new Pace(clock, Duration.ofMillis(250));
        }

        @Override
        public void step() {
            if (pace.step()) {
                terminal.print(CLEAR + "reading: " + pace);
                terminal.flush();
                shown = true;
            }
        }

        @Override
        public void pause() {
            if (shown) {
                terminal.print(CLEAR);
                terminal.flush();
                shown = false;
            }
        }

        @Override
        public void close() {
            pause();
        }
    }

    /** A line every ten seconds. */
    final class Lines implements Progress {
        private final PrintWriter errors;
        private final Pace pace;

        Lines(PrintWriter errors, InstantSource clock) {
            this.errors = errors;
            this.pace = new Pace(clock, Duration.ofSeconds(10));
        }

        @Override
        public void step() {
            if (pace.step()) {
                errors.println("hearsay: " + pace);
            }
        }
    }
}
