package hearsay.web.search;

import hearsay.ledger.ClaimFilter;
import hearsay.ledger.Ledger;
import hearsay.ledger.Page;
import hearsay.web.Resource;
import hearsay.web.map.Maps;
import hearsay.web.map.Places;
import hearsay.web.page.Section;
import hearsay.web.page.Templates;
import hearsay.web.words.Moment;
import hearsay.web.words.Strip;
import hearsay.web.words.Tellings;
import hearsay.web.words.Told;
import io.javalin.http.Context;
import io.javalin.router.JavalinDefaultRoutingApi;
import java.util.List;

/** The map and the timeline of any search, at {@code /map} with the search's own parameters. */
public final class MapResource implements Resource {
    private static final int MOST = 800;
    private static final int LISTED = 120;

    private final Ledger ledger;
    private final Templates templates;
    private final Maps maps;

    public MapResource(Ledger ledger, Templates templates, Maps maps) {
        this.ledger = ledger;
        this.templates = templates;
        this.maps = maps;
    }

    @Override
    public void addTo(JavalinDefaultRoutingApi routes) {
        routes.get("/map", this::show);
    }

    private void show(Context context) {
        Query query = new Query(context.queryParamMap());
        Filter filter = new Filter(context.queryParamMap());
        List<Told> all = Tellings.of(ledger, ledger.claims().find(new ClaimFilter(filter.conditions(ledger), false), Page.newest(MOST)));
        Places places = new Places();
        all.forEach(told -> places.add(told.filed(), told.claim()));
        String told = all.size() == MOST ? "the newest " + MOST + " claims" : all.size() + " claims";
        templates.show(context, "map", "Map and timeline", Section.MAP, new MapPage(told, SearchResource.chips(query, "/map?"), query.text(),
                maps.around(places.pins(), places.routes()), Strip.of(all), Moment.of(all.subList(0, Math.min(LISTED, all.size())))));
    }
}
