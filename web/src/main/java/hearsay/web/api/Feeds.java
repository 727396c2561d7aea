package hearsay.web.api;

import hearsay.ledger.Condition;
import hearsay.ledger.Condition.Role;
import hearsay.ledger.FiledReport;
import hearsay.ledger.Ledger;
import hearsay.search.Question;
import hearsay.search.SearchIndex;
import hearsay.views.FoundClaim;
import hearsay.views.Named;
import hearsay.web.Resource;
import hearsay.web.page.BadRequest;
import hearsay.web.search.Filter;
import hearsay.web.search.Query;
import hearsay.web.words.Address;
import hearsay.web.words.Shown;
import hearsay.web.words.Telling;
import io.javalin.http.Context;
import io.javalin.http.NotFoundResponse;
import io.javalin.router.JavalinDefaultRoutingApi;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Atom feeds of searches, happenings and speakers: the newest claims, each with its exact words and where they stand. */
public final class Feeds implements Resource {
    private static final int ENTRIES = 50;
    private static final int LONGEST = 160;

    private final Ledger ledger;
    private final SearchIndex index;

    public Feeds(Ledger ledger, SearchIndex index) {
        this.ledger = ledger;
        this.index = index;
    }

    @Override
    public void addTo(JavalinDefaultRoutingApi routes) {
        routes.get("/feeds/search.atom", this::search);
        routes.get("/feeds/speaker.atom", this::speaker);
        routes.get("/feeds/happening/{id}.atom", this::happening);
    }

    private void search(Context context) {
        Filter filter = new Filter(context.queryParamMap());
        String title = filter.words().isEmpty() ? "Claims" : "Claims: " + filter.words();
        String query = new Query(context.queryParamMap()).text();
        give(context, title, "/search" + (query.isEmpty() ? "" : "?" + query), filter.words(), filter.conditions(ledger));
    }

    private void speaker(Context context) {
        @Nullable String name = new Asked(context).word("name");
        if (name == null) {
            throw new BadRequest("'name' is missing: who speaks?");
        }
        give(context, "Said by " + name, Address.speaker(name), "", List.of(Named.part(Role.SOURCE, name)));
    }

    private void happening(Context context) {
        String id = context.pathParam("id");
        if (ledger.happenings().find(id).isEmpty()) {
            throw new NotFoundResponse("The ledger has no such happening.");
        }
        give(context, "Happening " + id, Address.happening(id), "", List.of(new Condition.InHappening(id)));
    }

    private void give(Context context, String title, String page, String words, List<Condition> conditions) {
        List<FoundClaim> found = FoundClaim.of(ledger, index.ask(new Question(words, conditions, ENTRIES, null)), words);
        String base = context.scheme() + "://" + context.host();
        Atom atom = new Atom(base, Shown.line(title, LONGEST), page, base + context.path() + (context.queryString() == null ? "" : "?" + context.queryString()));
        found.forEach(claim -> atom.entry(entry(claim)));
        new Asked(context).give("application/atom+xml", atom.end());
    }

    private static Atom.Entry entry(FoundClaim found) {
        FiledReport report = found.report();
        String origin = found.claim().origin() == null ? Telling.dated(report) : Telling.speaker(found.claim().origin()).words();
        String words = Shown.line(found.words());
        String title = origin + " " + found.claim().stance().word() + ": " + Shown.line(found.words(), LONGEST);
        return new Atom.Entry("urn:hearsay:claim:" + found.claim().id(), title, origin, "“" + words + "” – " + Telling.dated(report),
                Address.words(found.filed().report(), found.filed().seq()), report.published());
    }
}
