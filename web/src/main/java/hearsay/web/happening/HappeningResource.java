package hearsay.web.happening;

import hearsay.ledger.FiledClaim;
import hearsay.ledger.FiledStep;
import hearsay.ledger.HappeningState;
import hearsay.ledger.Ledger;
import hearsay.ledger.Verdict;
import hearsay.web.Resource;
import hearsay.web.map.Maps;
import hearsay.web.map.Places;
import hearsay.web.page.Templates;
import hearsay.web.review.JudgementView;
import hearsay.web.review.Reviewer;
import hearsay.web.words.Address;
import hearsay.web.words.Headline;
import hearsay.web.words.Link;
import hearsay.web.words.Moment;
import hearsay.web.words.Shown;
import hearsay.web.words.Telling;
import hearsay.web.words.Tellings;
import hearsay.web.words.Told;
import io.javalin.http.Context;
import io.javalin.http.NotFoundResponse;
import io.javalin.router.JavalinDefaultRoutingApi;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One thing in the world: who affirms it, who denies it, which numbers, when, where. */
public final class HappeningResource implements Resource {
    private static final int MOST_CLAIMS = 2_000;
    private static final int MOST_STEPS = 200;

    private final Ledger ledger;
    private final Templates templates;
    private final Maps maps;

    public HappeningResource(Ledger ledger, Templates templates, Maps maps) {
        this.ledger = ledger;
        this.templates = templates;
        this.maps = maps;
    }

    @Override
    public void addTo(JavalinDefaultRoutingApi routes) {
        routes.get("/happening/{id}", this::show);
        routes.get("/happening/{id}/compare", this::compare);
    }

    private void show(Context context) {
        HappeningPage page = page(context, state(context));
        templates.show(context, "happening", page.title(), null, page);
    }

    private void compare(Context context) {
        HappeningState state = state(context);
        List<Told> all = Tellings.of(ledger, present(state.id()));
        ComparePage page = new ComparePage(state.id(), Headline.of(all), Comparison.of(all));
        templates.show(context, "compare", page.title(), null, page);
    }

    private HappeningState state(Context context) {
        return ledger.happenings().find(context.pathParam("id")).orElseThrow(() -> new NotFoundResponse("The ledger has no such happening."));
    }

    private HappeningPage page(Context context, HappeningState state) {
        List<Told> all = Tellings.of(ledger, present(state.id()));
        Places places = new Places();
        all.forEach(told -> places.add(told.filed(), told.claim()));
        List<Moment> moments = Moment.of(all);
        @Nullable Findings findings = ledger.summaries().find(state.id()).map(Findings::of).orElse(null);
        String title = findings == null || findings.title().isEmpty() ? Headline.of(all) : findings.title();
        return new HappeningPage(state.id(), title, findings, days(moments),
                findings == null ? Voices.on(Told.Side.AFFIRMS, all) : Voices.of(findings.affirm(), all),
                findings == null ? Voices.on(Told.Side.DENIES, all) : Voices.of(findings.deny(), all),
                Voices.on(Told.Side.OTHER, all), NumberPlots.of(all), moments, maps.around(places.pins(), places.routes()), reports(all),
                because(state.id()), claims(all), ledger.judgements().about(state.id()).stream().map(JudgementView::of).toList(),
                ledger.judgements().last(new Verdict.Merged(state.id(), "")), Reviewer.remembered(context), state.intoOne() == null ? "" : state.intoOne());
    }

    private List<FiledClaim> present(String id) {
        List<Long> numbers = ledger.happenings().claims(id);
        List<Long> some = numbers.subList(Math.max(0, numbers.size() - MOST_CLAIMS), numbers.size());
        return ledger.claims().get(some).stream().filter(FiledClaim::present).toList();
    }

    private static String days(List<Moment> moments) {
        List<String> days = moments.stream().map(Moment::day).filter(day -> !day.isEmpty()).toList();
        if (days.isEmpty()) {
            return "on days that are not known";
        }
        return days.size() == 1 ? days.getFirst() : days.getFirst() + " to " + days.getLast();
    }

    private static List<Link> claims(List<Told> all) {
        return all.stream().map(t -> new Link(t.originName() + ": " + Shown.line(Telling.content(t.filed()), 140), t.filed().id())).toList();
    }

    private static List<Link> reports(List<Told> all) {
        return all.stream().map(Told::report).distinct()
                .map(report -> new Link(Telling.title(report) + " – " + Telling.dated(report), Address.report(report.seq())))
                .toList();
    }

    private List<String> because(String id) {
        return ledger.happenings().steps(id).stream().limit(MOST_STEPS).map(HappeningResource::words).toList();
    }

    private static String words(FiledStep step) {
        String kind = step.step().getClass().getSimpleName().toLowerCase(java.util.Locale.ROOT);
        return step.at().substring(0, 10) + " " + kind + ": " + Shown.line(step.step().because(), 300);
    }
}
