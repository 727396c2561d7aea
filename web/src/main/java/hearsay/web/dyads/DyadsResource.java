package hearsay.web.dyads;

import hearsay.ledger.Ledger;
import hearsay.ledger.Tallies.Deed;
import hearsay.lexicon.Deeds;
import hearsay.lexicon.EventClass;
import hearsay.lexicon.EventCodes;
import hearsay.web.Resource;
import hearsay.web.page.Period;
import hearsay.web.page.Section;
import hearsay.web.page.Templates;
import hearsay.web.words.Address;
import hearsay.web.words.Bar;
import io.javalin.http.Context;
import io.javalin.router.JavalinDefaultRoutingApi;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Who does what to whom: a matrix of countries and bodies, and two of them over time, by PLOVER's scores. */
public final class DyadsResource implements Resource {
    private static final int YEAR = 366;
    private static final int MOST = 14;
    private static final int WIDTH = 720;
    private static final int MIDDLE = 80;
    private static final int EDGE = 30;

    private final Ledger ledger;
    private final Templates templates;
    private final EventCodes codes = EventCodes.load("en");
    private final Deeds deeds = Deeds.load("en");

    public DyadsResource(Ledger ledger, Templates templates) {
        this.ledger = ledger;
        this.templates = templates;
    }

    @Override
    public void addTo(JavalinDefaultRoutingApi routes) {
        routes.get("/dyads", this::show);
    }

    private void show(Context context) {
        Period period = Period.of(context, ledger, YEAR);
        List<Deed> all = ledger.tallies().deeds(period.from(), period.to());
        List<String> actors = most(all, Deed::actor);
        List<String> recipients = most(all, Deed::recipient);
        List<DyadsPage.Row> rows = actors.stream()
                .map(actor -> new DyadsPage.Row(actor, recipients.stream().map(recipient -> cell(all, actor, recipient)).toList()))
                .toList();
        String title = "Who does what to whom";
        templates.show(context, "dyads", title, Section.DYADS, new DyadsPage(period, rows, recipients, pair(context, period, all)));
    }

    private static List<String> most(List<Deed> all, Function<Deed, String> who) {
        return all.stream().collect(Collectors.groupingBy(who, Collectors.summingInt(Deed::claims))).entrySet().stream()
                .sorted(Map.Entry.<String, Integer>comparingByValue().reversed().thenComparing(Map.Entry::getKey))
                .limit(MOST).map(Map.Entry::getKey).toList();
    }

    private Cell cell(List<Deed> all, String actor, String recipient) {
        return cell(actor, recipient, all.stream().filter(d -> d.actor().equals(actor) && d.recipient().equals(recipient)).toList());
    }

    private Cell cell(String actor, String recipient, List<Deed> some) {
        int claims = some.stream().mapToInt(Deed::claims).sum();
        double sum = some.stream().mapToDouble(d -> d.claims() * codes.score(EventClass.valueOf(d.event()), d.mode())).sum();
        return new Cell(actor, recipient, claims, claims == 0 ? 0 : sum / claims);
    }

    private DyadsPage.@Nullable Pair pair(Context context, Period period, List<Deed> all) {
        String actor = context.queryParam("actor");
        String recipient = context.queryParam("recipient");
        if (actor == null || recipient == null) {
            return null;
        }
        List<Deed> some = all.stream().filter(d -> d.actor().equals(actor) && d.recipient().equals(recipient)).toList();
        List<DyadsPage.Point> points = points(actor, recipient, some);
        String path = points.stream().map(p -> p.x() + " " + p.y()).collect(Collectors.joining("L", points.isEmpty() ? "" : "M", ""));
        String search = "/search?actor-country=" + Address.encoded(actor) + "&recipient-country=" + Address.encoded(recipient)
                + "&published-from=" + period.from() + "&published-to=" + period.to();
        List<Bar> bars = Bar.of(some.stream().flatMap(d -> Stream.generate(() -> deeds.word(EventClass.valueOf(d.event()))).limit(d.claims())),
                MOST, word -> search);
        return new DyadsPage.Pair(cell(actor, recipient, some), path, points, bars, search);
    }

    private List<DyadsPage.Point> points(String actor, String recipient, List<Deed> some) {
        Map<LocalDate, List<Deed>> months = some.stream().collect(Collectors.groupingBy(Deed::month, TreeMap::new, Collectors.toList()));
        List<LocalDate> order = new ArrayList<>(months.keySet());
        order.sort(Comparator.naturalOrder());
        List<DyadsPage.Point> points = new ArrayList<>();
        for (int i = 0; i < order.size(); i++) {
            Cell month = cell(actor, recipient, months.getOrDefault(order.get(i), List.of()));
            double x = order.size() == 1 ? WIDTH / 2.0 : EDGE + (double) i / (order.size() - 1) * (WIDTH - 2 * EDGE);
            points.add(new DyadsPage.Point(String.format(Locale.ROOT, "%.1f", x), String.format(Locale.ROOT, "%.1f", MIDDLE - month.score() * 6),
                    order.get(i).toString().substring(0, 7), month.words() + ", " + month.claims() + " claims"));
        }
        return points;
    }
}
