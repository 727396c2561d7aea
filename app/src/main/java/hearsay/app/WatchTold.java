package hearsay.app;

import java.time.Duration;
import java.time.Instant;
import java.util.Iterator;
import org.jspecify.annotations.Nullable;

/** Takes in what feeds hold, and says in a line what came of each request. */
final class WatchTold implements Watch.Heard {
    private final Hearsay hearsay;
    private final Intake intake;
    private final Tally all;
    private boolean failed;

    WatchTold(Hearsay hearsay, Intake intake, @Nullable Output lines) {
        this.hearsay = hearsay;
        this.intake = intake;
        this.all = new Tally(hearsay, Progress.NONE, lines);
    }

    @Override
    public void came(String feed, Iterator<Arrival> entries) {
        int before = all.filedCount();
        intake.take(entries, all);
        int filed = all.filedCount() - before;
        hearsay.say(feed + ": " + (filed == 0 ? "nothing new" : filed + " new"));
    }

    @Override
    public void unchanged(String feed) {
        hearsay.say(feed + ": not changed");
    }

    @Override
    public void failed(String feed, String reason, Duration again) {
        failed = true;
        hearsay.say(feed + ": " + reason + "; asking again in " + minutes(again));
    }

    @Override
    public void ended(String feed, String reason) {
        failed = true;
        hearsay.say(feed + ": " + reason + "; it is not asked again");
    }

    @Override
    public void notYet(String feed, Instant next) {
        failed = true;
        hearsay.say(feed + ": failed the last time and is left alone until " + next);
    }

    private static String minutes(Duration wait) {
        return wait.compareTo(Duration.ofMinutes(2)) < 0 ? wait.toSeconds() + " seconds" : wait.toMinutes() + " minutes";
    }

    int exitCode() {
        return failed ? ExitCode.NOT_ALL : all.exitCode();
    }

    @Override
    public String toString() {
        return all.toString();
    }
}
