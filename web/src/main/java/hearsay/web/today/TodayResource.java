package hearsay.web.today;

import hearsay.claims.Quantity;
import hearsay.ledger.FiledClaim;
import hearsay.ledger.FiledReport;
import hearsay.ledger.Ledger;
import hearsay.ledger.Tallies;
import hearsay.web.Resource;
import hearsay.web.page.Period;
import hearsay.web.page.Section;
import hearsay.web.page.Templates;
import hearsay.web.words.Address;
import hearsay.web.words.Bar;
import hearsay.web.words.Headline;
import hearsay.web.words.Link;
import hearsay.web.words.Telling;
import hearsay.web.words.Tellings;
import hearsay.web.words.Told;
import io.javalin.http.Context;
import io.javalin.router.JavalinDefaultRoutingApi;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** What is new, what is disputed most, what most origins affirm, which numbers differ. */
public final class TodayResource implements Resource {
    private static final int DAYS = 7;
    private static final int LOOKED_AT = 60;
    private static final int SHOWN = 6;
    private static final int NEWEST = 8;
    private static final int CLAIMS_EACH = 60;

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
        List<Tallies.Told> told = ledger.tallies().happenings(period.from(), period.to(), LOOKED_AT);
        List<Tallies.Told> disputed = first(told.stream().filter(t -> t.affirming() > 0 && t.denying() > 0),
                Comparator.comparingInt((Tallies.Told t) -> Math.min(t.affirming(), t.denying())).thenComparingInt(Tallies.Told::origins));
        List<Tallies.Told> corroborated = first(told.stream().filter(t -> t.affirming() > 1 && t.denying() == 0),
                Comparator.comparingInt(Tallies.Told::affirming).thenComparingInt(Tallies.Told::reports));
        List<Story> stories = told.stream().limit(2L * SHOWN).map(this::story).filter(story -> !story.range().isEmpty()).limit(SHOWN).toList();
        List<Tallies.Named> speakers = ledger.tallies().speakers(period.from(), period.to(), SHOWN + 2);
        templates.show(context, "today", "Today", Section.TODAY, new TodayPage(period, ledger.reports().count(), ledger.claims().count(),
                disputed.stream().map(this::story).toList(), corroborated.stream().map(this::story).toList(), stories, bars(speakers), newest()));
    }

    private static List<Tallies.Told> first(java.util.stream.Stream<Tallies.Told> told, Comparator<Tallies.Told> order) {
        return told.sorted(order.reversed()).limit(SHOWN).toList();
    }

    private Story story(Tallies.Told told) {
        List<Long> numbers = ledger.happenings().claims(told.happening());
        List<FiledClaim> claims = ledger.claims().get(numbers.subList(Math.max(0, numbers.size() - CLAIMS_EACH), numbers.size()));
        List<Told> all = Tellings.of(ledger, claims);
        return new Story(Headline.of(all), Address.happening(told.happening()), told.affirming(), told.denying(), told.reports(),
                told.last().toString(), range(all));
    }

    /** The thing with most numbers that differ: "14 to 17 people". */
    private static String range(List<Told> all) {
        Map<String, List<Quantity>> things = all.stream().flatMap(t -> t.claim().quantities().stream())
                .filter(q -> q.unit() != null && q.value() > 1)
                .collect(Collectors.groupingBy(q -> String.valueOf(q.unit()).toLowerCase(Locale.ROOT)));
        return things.entrySet().stream()
                .filter(thing -> thing.getValue().stream().map(Quantity::value).distinct().count() > 1)
                .max(Comparator.comparingInt(thing -> thing.getValue().size()))
                .map(thing -> String.format(Locale.ROOT, "%,.0f to %,.0f %s",
                        thing.getValue().stream().mapToDouble(Quantity::value).min().orElse(0),
                        thing.getValue().stream().mapToDouble(Quantity::value).max().orElse(0), hearsay.web.words.Shown.line(thing.getKey(), 40)))
                .orElse("");
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
