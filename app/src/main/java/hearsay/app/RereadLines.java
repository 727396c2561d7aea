package hearsay.app;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import hearsay.app.screen.Printable;
import hearsay.claims.Claim;
import hearsay.claims.Source;
import hearsay.ledger.Changes;
import hearsay.ledger.FiledClaim;
import hearsay.ledger.Judgement;
import hearsay.ledger.Reread;
import hearsay.views.JudgementWords;
import java.util.List;

/** What readings changed, for people or programs. */
final class RereadLines {
    private static final ObjectMapper JSON = new ObjectMapper();

    private final boolean json;
    private final Output output;
    private int reports;
    private int same;
    private int gained;
    private int lost;
    private int changed;
    private int failed;

    RereadLines(boolean json, Output output) {
        this.json = json;
        this.output = output;
    }

    void write(Reread reread) {
        Changes changes = reread.changes();
        reports++;
        same += changes.same();
        gained += changes.gained().size();
        lost += changes.lost().size();
        changed += changes.changed().size();
        if (json) {
            output.write(object(reread) + "\n");
        } else if (!changes.none() || !reread.loose().isEmpty()) {
            output.write(words(reread));
        }
    }

    void fail() {
        failed++;
    }

    int failed() {
        return failed;
    }

    String sum() {
        return "read " + reports + " reports again: " + same + " claims the same, " + gained + " gained, " + lost + " lost, " + changed
                + " changed" + (failed == 0 ? "" : "; " + failed + " reports could not be read");
    }

    private static ObjectNode object(Reread reread) {
        Changes changes = reread.changes();
        ObjectNode object = JSON.createObjectNode().put("report", reread.report().id()).put("same", changes.same());
        ids(object.putArray("gained"), changes.gained());
        ids(object.putArray("lost"), changes.lost());
        ArrayNode pairs = object.putArray("changed");
        changes.changed().forEach(pair -> {
            ObjectNode one = pairs.addObject().put("before", pair.before().id()).put("after", pair.after().id());
            pair.fields().forEach(one.putArray("fields")::add);
        });
        judgements(object.putArray("judged"), reread.carried());
        judgements(object.putArray("judged without a claim"), reread.loose());
        return object;
    }

    private static void ids(ArrayNode array, List<FiledClaim> claims) {
        claims.forEach(claim -> array.add(claim.id()));
    }

    private static void judgements(ArrayNode array, List<Judgement> judgements) {
        judgements.forEach(j -> array.addObject().put("judgement", j.seq()).put("who", j.who()).put("at", j.at()).put("why", j.why()));
    }

    private static String words(Reread reread) {
        Changes changes = reread.changes();
        StringBuilder lines = new StringBuilder(Printable.line("report " + reread.report().id())).append('\n');
        changes.lost().forEach(claim -> lines.append("  - ").append(told(claim)).append('\n'));
        changes.gained().forEach(claim -> lines.append("  + ").append(told(claim)).append('\n'));
        changes.changed().forEach(pair -> lines.append("  - ").append(told(pair.before())).append("\n  → ").append(told(pair.after()))
                .append("; other: ").append(String.join(", ", pair.fields())).append('\n'));
        reread.carried().forEach(j -> lines.append("  kept: ").append(said(j)).append('\n'));
        reread.loose().forEach(j -> lines.append("  kept, though no claim answers to it now: ").append(said(j)).append('\n'));
        return lines.toString();
    }

    private static String told(FiledClaim filed) {
        Claim claim = filed.claim();
        Source origin = claim.origin();
        String who = origin == null ? "the report itself" : origin.mention().text();
        String what = claim.event() == null ? "" : " " + claim.event().type();
        return Printable.line(who + " " + claim.stance().word() + what + " (" + claim.modality().word() + "): “" + filed.words() + "”");
    }

    private static String said(Judgement judgement) {
        return Printable.line(JudgementWords.whole(judgement) + " (claim " + judgement.about() + ")");
    }
}
