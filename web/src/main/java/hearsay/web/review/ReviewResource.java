package hearsay.web.review;

import hearsay.ledger.FiledClaim;
import hearsay.ledger.FiledReport;
import hearsay.ledger.Judgement;
import hearsay.ledger.Ledger;
import hearsay.ledger.Verdict;
import hearsay.report.Span;
import hearsay.views.Correction;
import hearsay.web.Resource;
import hearsay.web.page.Numbers;
import hearsay.web.page.Period;
import hearsay.web.page.Section;
import hearsay.web.page.Templates;
import hearsay.web.words.Link;
import hearsay.web.words.Shown;
import hearsay.web.words.Telling;
import io.javalin.http.Context;
import io.javalin.http.NotFoundResponse;
import io.javalin.router.JavalinDefaultRoutingApi;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** One claim after the other, the least certain and most consequential first: confirm, reject, correct, undo. */
public final class ReviewResource implements Resource {
    private static final int DAYS = 3_660;
    private static final int QUEUE = 12;
    private static final int AROUND = 350;

    private final Ledger ledger;
    private final Templates templates;
    private final Telling telling = new Telling();

    public ReviewResource(Ledger ledger, Templates templates) {
        this.ledger = ledger;
        this.templates = templates;
    }

    @Override
    public void addTo(JavalinDefaultRoutingApi routes) {
        routes.get("/review", this::show);
        routes.post("/review/claim/{seq}/{act}", this::judge);
        routes.get("/judgements", this::list);
    }

    private void show(Context context) {
        List<FiledClaim> queue = queue(context);
        FiledClaim claim = asked(context, queue);
        List<Link> later = queue.stream().filter(c -> claim == null || c.seq() != claim.seq()).map(ReviewResource::link).toList();
        templates.show(context, "review", "Review", Section.REVIEW, page(context, claim, later));
    }

    private List<FiledClaim> queue(Context context) {
        Period period = Period.of(context, ledger, DAYS);
        List<Long> numbers = ledger.tallies().unjudged(period.from(), period.to(), QUEUE);
        return numbers.stream().flatMap(seq -> ledger.claims().get(List.of(seq)).stream()).toList();
    }

    private @Nullable FiledClaim asked(Context context, List<FiledClaim> queue) {
        String seq = context.queryParam("claim");
        String id = context.queryParam("id");
        if (seq != null) {
            return claim(Numbers.whole(seq));
        }
        if (id != null) {
            return ledger.claims().find(id).orElseThrow(() -> new NotFoundResponse("The ledger has no such claim."));
        }
        return queue.isEmpty() ? null : queue.getFirst();
    }

    private FiledClaim claim(long seq) {
        return ledger.claims().get(List.of(seq)).stream().findFirst().orElseThrow(() -> new NotFoundResponse("The ledger has no such claim."));
    }

    private static Link link(FiledClaim claim) {
        return new Link(Shown.line(Telling.content(claim), 90), "/review?claim=" + claim.seq());
    }

    private ReviewPage page(Context context, @Nullable FiledClaim claim, List<Link> later) {
        String who = Reviewer.remembered(context);
        JudgementView done = done(context);
        if (claim == null) {
            return new ReviewPage(null, "", "", "", List.of(), 0, List.of(), List.of(), later, who, done);
        }
        FiledReport report = ledger.reports().get(claim.report());
        String text = ledger.reports().text(claim.report());
        Span extent = claim.claim().extent();
        List<Judgement> about = Stream.concat(ledger.judgements().about(claim.id()).stream(), ledger.judgements().standing(claim).stream()).distinct().toList();
        return new ReviewPage(
                telling.view(claim, report),
                Shown.text(text.substring(Math.max(0, extent.start() - AROUND), extent.start())),
                Shown.text(extent.of(text)),
                Shown.text(text.substring(extent.end(), Math.min(text.length(), extent.end() + AROUND))),
                claim.claim().because().stream().map(words -> Shown.line(words, 200)).toList(),
                ledger.judgements().last(new Verdict.Confirmed(claim.id())),
                about.stream().map(JudgementView::of).toList(),
                Correction.of(claim.claim()),
                later,
                who,
                done);
    }

    private @Nullable JudgementView done(Context context) {
        String number = context.queryParam("done");
        return number == null ? null : ledger.judgements().find(Numbers.whole(number)).map(JudgementView::of).orElse(null);
    }

    private void judge(Context context) {
        FiledClaim claim = claim(Numbers.whole(context.pathParam("seq")));
        String act = context.pathParam("act");
        Verdict verdict = Act.of(act, claim, name -> Reviewer.field(context, name));
        String why = Reviewer.reason(context, !act.equals("confirm"));
        long number = ledger.judgements().add(Reviewer.named(context), why, verdict, Numbers.whole(Reviewer.field(context, "seen")));
        context.redirect("/review?done=" + number);
    }

    private void list(Context context) {
        List<JudgementView> newest = ledger.judgements().newest(200).stream().map(JudgementView::of).toList();
        templates.show(context, "judgements", "Judgements", Section.REVIEW, new JudgementsPage(newest, Reviewer.remembered(context)));
    }
}
