package hearsay.web.today;

import hearsay.ledger.FiledReport;
import hearsay.ledger.Ledger;
import hearsay.ledger.Summaries;
import hearsay.ledger.Summary;
import hearsay.ledger.Tallies;
import hearsay.web.Resource;
import hearsay.web.happening.Findings;
import hearsay.web.page.Period;
import hearsay.web.page.Section;
import hearsay.web.page.Templates;
import hearsay.web.words.Address;
import hearsay.web.words.Bar;
import hearsay.web.words.Link;
import hearsay.web.words.Telling;
import io.javalin.http.Context;
import io.javalin.router.JavalinDefaultRoutingApi;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** What is new, what is disputed most, what most origins affirm, which numbers differ. */
public final class TodayResource implements Resource {
    private static final int DAYS = 7;
    private static final int LOOKED_AT = 120;
    private static final int SHOWN = 6;
    private static final int NEWEST = 8;

    private final Ledger ledger;
    private final Templates templates;

    public TodayResource(Ledger ledger, Templates templates) {
        this.ledger = ledger;
        this.templates = templates;
    }

    @Override
    public void addTo(JavalinDefaultRoutingApi routes) {
        routes.get("/", this::show);
    }

    private void show(Context context) {
        Period period = Period.of(context, ledger, DAYS);
        List<Story> shared = stories(Summaries.Which.SHARED, period);
        List<Story> disputed = first(stories(Summaries.Which.DISPUTED, period).stream().filter(s -> s.affirming() > 0 && s.denying() > 0),
                Comparator.comparingInt((Story s) -> Math.min(s.affirming(), s.denying())).thenComparingInt(Story::reports));
        List<Story> corroborated = first(shared.stream().filter(s -> s.affirming() > 1 && s.denying() == 0),
                Comparator.comparingInt(Story::affirming).thenComparingInt(Story::reports));
        List<Story> numbers = first(shared.stream().filter(s -> !s.range().isEmpty()),
                Comparator.comparing(Story::moved).thenComparingInt(Story::reports));
        List<Tallies.Named> speakers = ledger.tallies().speakers(period.from(), period.to(), SHOWN + 2);
        templates.show(context, "today", "Today", Section.TODAY, new TodayPage(period, ledger.reports().count(), ledger.claims().count(),
                disputed, corroborated, numbers, bars(speakers), newest()));
    }

    private static List<Story> first(Stream<Story> stories, Comparator<Story> order) {
        return stories.sorted(order.reversed()).limit(SHOWN).toList();
    }

    /** The happenings told last in these days. */
    private List<Story> stories(Summaries.Which which, Period period) {
        Summary end = new Summary("~", false, false, (int) period.to().toEpochDay(), "");
        return ledger.summaries().page(which, end, LOOKED_AT).stream()
                .filter(summary -> summary.lastDay() >= period.from().toEpochDay())
                .map(summary -> Story.of(summary.happening(), Findings.of(summary)))
                .toList();
    }

    private static List<Bar> bars(List<Tallies.Named> speakers) {
        int most = speakers.stream().mapToInt(Tallies.Named::claims).max().orElse(1);
        return speakers.stream().map(s -> new Bar(new Link(hearsay.web.words.Shown.line(s.name(), 60), Address.speaker(s.name())), s.claims(), 100 * s.claims() / most)).toList();
    }

    private List<Link> newest() {
        long count = ledger.reports().count();
        List<FiledReport> reports = new ArrayList<>(ledger.reports().after(Math.max(0, count - NEWEST), NEWEST));
        return reports.reversed().stream().map(r -> new Link(Telling.title(r) + " – " + Telling.dated(r), Address.report(r.seq()))).toList();
    }
}
