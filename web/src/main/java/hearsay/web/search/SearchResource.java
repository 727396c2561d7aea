package hearsay.web.search;

import hearsay.ledger.FiledClaim;
import hearsay.ledger.FiledReport;
import hearsay.ledger.Ledger;
import hearsay.web.Resource;
import hearsay.web.page.Section;
import hearsay.web.page.Templates;
import hearsay.web.review.JudgementView;
import hearsay.web.words.Address;
import hearsay.web.words.ClaimView;
import hearsay.web.words.Shown;
import hearsay.web.words.Telling;
import io.javalin.http.Context;
import io.javalin.router.JavalinDefaultRoutingApi;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Claims by conditions, each search at an address that can be kept and given to others. */
public final class SearchResource implements Resource {
    private static final int PAGE = 25;
    private static final int LONGEST_CHIP = 60;
    /** Fields of the form that take one value, and what a chip calls them. */
    private static final Map<String, String> FIELDS = fields();

    private final Ledger ledger;
    private final Templates templates;
    private final Finder finder;
    private final Telling telling = new Telling();

    /** @param finder who finds the claims */
    public SearchResource(Ledger ledger, Templates templates, Finder finder) {
        this.ledger = ledger;
        this.finder = finder;
        this.templates = templates;
    }

    private static Map<String, String> fields() {
        Map<String, String> fields = new LinkedHashMap<>();
        fields.put("actor", "who does it");
        fields.put("recipient", "to whom");
        fields.put("source", "according to");
        fields.put("outlet", "outlet");
        fields.put("country", "country");
        fields.put("place", "place");
        fields.put("near", "near");
        fields.put("within", "within km");
        fields.put("from", "from");
        fields.put("to", "to");
        return fields;
    }

    @Override
    public void addTo(JavalinDefaultRoutingApi routes) {
        routes.get("/search", this::show);
    }

    private void show(Context context) {
        Query query = new Query(context.queryParamMap());
        Filter filter = new Filter(context.queryParamMap());
        Finder.Found found = finder.find(filter.words(), filter.conditions(ledger), PAGE, context.queryParam("after"));
        String next = found.next() == null ? null : "/search?" + and(query.text(), "after=" + Address.encoded(found.next()));
        templates.show(context, "search", title(filter), Section.SEARCH, page(filter, query, found, next));
    }

    private static String and(String query, String more) {
        return query.isEmpty() ? more : query + "&" + more;
    }

    private static String title(Filter filter) {
        return filter.words().isEmpty() ? "Search" : "“" + Shown.line(filter.words(), LONGEST_CHIP) + "”";
    }

    private SearchPage page(Filter filter, Query query, Finder.Found found, @Nullable String next) {
        Map<String, String> values = new HashMap<>();
        FIELDS.keySet().forEach(name -> values.put(name, String.join("", filter.values(name).stream().limit(1).toList())));
        return new SearchPage(filter.words(), values, Choice.groups(filter), chips(query, "/search?"), query.text(), views(found.claims()),
                found.told(), next);
    }

    static List<Chip> chips(Query query, String address) {
        List<Chip> chips = new ArrayList<>();
        query.parameters().forEach((name, values) -> {
            boolean near = name.equals("near");
            boolean partOfNear = name.equals("within") && query.parameters().containsKey("near");
            if (!name.equals("q") && !name.equals("after") && !partOfNear) {
                Query others = near && values.size() == 1 ? query.less("within") : query;
                for (String value : values) {
                    String said = near ? Nearness.of(value.strip(), new Filter(query.parameters()).within()).words() : value;
                    chips.add(new Chip(FIELDS.getOrDefault(name, name) + ": " + Shown.line(said, LONGEST_CHIP), address + others.without(name, value)));
                }
            }
        });
        return chips;
    }

    private List<ClaimView> views(List<FiledClaim> claims) {
        Map<Long, FiledReport> reports = ledger.reports().get(claims.stream().map(FiledClaim::report).toList());
        return claims.stream()
                .map(claim -> telling.view(claim, Objects.requireNonNull(reports.get(claim.report())), JudgementView.standing(ledger, claim)))
                .toList();
    }
}
