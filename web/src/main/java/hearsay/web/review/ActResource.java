package hearsay.web.review;

import hearsay.ledger.Ledger;
import hearsay.ledger.Step;
import hearsay.ledger.Verdict;
import hearsay.web.Resource;
import hearsay.web.page.BadRequest;
import hearsay.web.page.Numbers;
import hearsay.web.words.Address;
import io.javalin.http.Context;
import io.javalin.http.NotFoundResponse;
import io.javalin.router.JavalinDefaultRoutingApi;
import java.util.List;

/** Acts on happenings, sources and earlier judgements: merge, split, grade, undo. */
public final class ActResource implements Resource {
    private static final int MOST = 500;

    private final Ledger ledger;
    private final HappeningActs acts;
    private final Keeper keeper;

    /** @param keeper is told of happenings that are another than before */
    public ActResource(Ledger ledger, Keeper keeper) {
        this.ledger = ledger;
        this.keeper = keeper;
        this.acts = new HappeningActs(ledger);
    }

    @Override
    public void addTo(JavalinDefaultRoutingApi routes) {
        routes.post("/happening/{id}/merge", this::merge);
        routes.post("/happening/{id}/split", this::split);
        routes.post("/grade", this::grade);
        routes.post("/judgement/{seq}/undo", this::undo);
    }

    private void merge(Context context) {
        String happening = happening(context.pathParam("id"));
        String other = happening(Reviewer.field(context, "other"));
        if (happening.equals(other)) {
            throw new BadRequest("a happening cannot go into itself");
        }
        act(context, new Verdict.Merged(happening, other));
        context.redirect(Address.happening(happening));
    }

    private void split(Context context) {
        String happening = happening(context.pathParam("id"));
        List<String> claims = context.formParams("claim").stream().distinct().limit(MOST).toList();
        if (claims.isEmpty()) {
            throw new BadRequest("nothing is picked: which claims are of another happening?");
        }
        act(context, new Verdict.Split(happening, claims));
        context.redirect(Address.happening(happening));
    }

    private void grade(Context context) {
        String source = Reviewer.field(context, "source");
        String letter = Reviewer.field(context, "letter");
        if (source.isEmpty() || !letter.matches("[A-F]")) {
            throw new BadRequest("a source is graded with a letter from A to F");
        }
        act(context, new Verdict.Graded(source, letter));
        context.redirect(Address.speaker(source));
    }

    private void undo(Context context) {
        long number = Numbers.whole(context.pathParam("seq"));
        if (ledger.judgements().find(number).filter(j -> !j.undone()).isEmpty()) {
            throw new BadRequest("judgement " + number + " does not stand any more, or never was");
        }
        act(context, new Verdict.Undone(number));
        context.redirect("/judgements");
    }

    private void act(Context context, Verdict verdict) {
        String why = Reviewer.reason(context, false);
        String who = Reviewer.named(context);
        String seen = Reviewer.field(context, "seen");
        keeper.act(() -> {
            List<Step> steps = acts.steps(verdict, who, why);
            ledger.judgements().add(who, why, verdict, seen.isEmpty() ? Long.MAX_VALUE : Numbers.whole(seen), steps);
            return HappeningActs.touched(steps);
        });
    }

    private String happening(String id) {
        return ledger.happenings().find(id).orElseThrow(() -> new NotFoundResponse("The ledger has no happening '" + id + "'.")).id();
    }
}
