package hearsay.app;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import hearsay.ledger.FiledReport;
import hearsay.ledger.Submission;
import hearsay.report.Received;
import org.jspecify.annotations.Nullable;

/** Counts and tells what became of what came in: received = filed + already there + refused. */
final class Tally implements Desk.Told {
    private static final ObjectMapper JSON = new ObjectMapper();

    private final Hearsay hearsay;
    private final Progress progress;
    private final @Nullable Output lines;
    private int filed;
    private int known;
    private int refused;
    private int claims;

    /** @param lines where each thing is told of in a line of JSON, or null */
    Tally(Hearsay hearsay, Progress progress, @Nullable Output lines) {
        this.hearsay = hearsay;
        this.progress = progress;
        this.lines = lines;
    }

    @Override
    public void filed(FiledReport report, Submission submission) {
        int found = submission.coded().claims().size();
        filed++;
        claims += found;
        line(about(report, "filed").put("claims", found).put("earlier", report.earlier()));
        progress.step();
    }

    @Override
    public void known(FiledReport report) {
        known++;
        line(about(report, "already there"));
        progress.step();
    }

    @Override
    public void refused(Received.Refused what) {
        refused++;
        progress.pause();
        hearsay.say("refused " + what);
        line(JSON.createObjectNode()
                .put("state", "refused").put("input", what.input()).put("place", what.place()).put("reason", what.reason()));
        progress.step();
    }

    private static ObjectNode about(FiledReport report, String state) {
        return JSON.createObjectNode()
                .put("state", state).put("report", report.id()).put("seq", report.seq()).put("sha256", report.sha256());
    }

    private void line(ObjectNode object) {
        if (lines != null) {
            lines.write(object + "\n");
        }
    }

    int refusedCount() {
        return refused;
    }

    int filedCount() {
        return filed;
    }

    int exitCode() {
        return refused == 0 ? ExitCode.DONE : ExitCode.NOT_ALL;
    }

    @Override
    public String toString() {
        return "received " + (filed + known + refused) + " = filed " + filed + " + already there " + known + " + refused " + refused
                + "; " + claims + (claims == 1 ? " claim" : " claims") + " added";
    }
}
