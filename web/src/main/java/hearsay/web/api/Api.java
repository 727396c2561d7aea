package hearsay.web.api;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import hearsay.ledger.FiledReport;
import hearsay.ledger.Ledger;
import hearsay.ledger.Summaries;
import hearsay.views.ReportJson;
import hearsay.views.Revision;
import hearsay.web.Resource;
import hearsay.web.page.BadRequest;
import hearsay.web.page.Numbers;
import hearsay.web.search.Filter;
import hearsay.web.search.Finder;
import io.javalin.http.Context;
import io.javalin.http.NotFoundResponse;
import io.javalin.router.JavalinDefaultRoutingApi;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** REST under {@code /api/v1}; what it promises stands in {@code openapi.json}. */
public final class Api implements Resource {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Set<String> READ_FIELDS = Set.of("text", "title", "outlet", "url", "published", "language");
    private static final Set<String> PAGE = Set.of("limit", "after");
    private static final int USUAL = 20;
    private static final int MOST = 200;

    private final Ledger ledger;
    private final Answers answers;

    public Api(Ledger ledger, Answers answers) {
        this.ledger = ledger;
        this.answers = answers;
    }

    @Override
    public void addTo(JavalinDefaultRoutingApi routes) {
        String base = "/api/v1";
        routes.get(base + "/openapi.json", context -> Asked.of(context, Set.of()).give(description()));
        routes.get(base + "/status", context -> Asked.of(context, Set.of()).give(answers.status()));
        routes.get(base + "/reports", this::reports);
        routes.get(base + "/reports/{number}", this::report);
        routes.get(base + "/search", this::search);
        routes.get(base + "/claims", this::search);
        routes.get(base + "/claims/{id}", context -> Asked.of(context, Set.of()).give(answers.claim(context.pathParam("id"))));
        routes.get(base + "/happenings", context -> happenings(context, Summaries.Which.SHARED));
        routes.get(base + "/disputes", context -> happenings(context, Summaries.Which.DISPUTED));
        routes.get(base + "/happenings/{id}", context -> Asked.of(context, Set.of()).give(answers.happening(context.pathParam("id"))));
        routes.get(base + "/speakers", this::speaker);
        routes.get(base + "/changes", this::changes);
        routes.post(base + "/read", this::read);
    }

    private void reports(Context context) {
        Asked asked = Asked.of(context, PAGE);
        int most = asked.limit(USUAL, MOST);
        List<FiledReport> page = ledger.reports().after(asked.number("after", 0), most + 1);
        asked.give(Answers.page("reports", page, most, ReportJson::whole, FiledReport::seq));
    }

    private void report(Context context) {
        Asked asked = Asked.of(context, Set.of());
        long number = Numbers.whole(context.pathParam("number"));
        if (number < 1 || number > ledger.reports().count()) {
            throw new NotFoundResponse("The ledger has no report number " + number + ".");
        }
        FiledReport filed = ledger.reports().get(number);
        ObjectNode report = ReportJson.whole(filed).put("text", ledger.reports().text(number));
        report.set("changed", Revision.of(ledger, filed).json());
        List<String> claims = ledger.claims().of(number).stream().map(claim -> claim.json()).toList();
        asked.give("{\"report\":" + report + ",\"claims\":[" + String.join(",", claims) + "],\"residue\":" + ledger.reports().residue(number) + "}");
    }

    private void search(Context context) {
        Set<String> parameters = new TreeSet<>(Filter.PARAMETERS);
        parameters.addAll(PAGE);
        Asked asked = Asked.of(context, parameters);
        asked.give(answers.search(new Filter(context.queryParamMap()), asked.limit(USUAL, MOST), Finder.cursor(asked.word("after"))));
    }

    private void happenings(Context context, Summaries.Which which) {
        Asked asked = Asked.of(context, PAGE);
        asked.give(answers.happenings(which, asked.limit(USUAL, MOST), asked.word("after")));
    }

    private void speaker(Context context) {
        Asked asked = Asked.of(context, Set.of("name", "on", "limit"));
        @Nullable String name = asked.word("name");
        if (name == null) {
            throw new BadRequest("'name' is missing: who speaks?");
        }
        asked.give(answers.speaker(name, asked.word("on"), asked.limit(10, MOST)));
    }

    private void changes(Context context) {
        Asked asked = Asked.of(context, Set.of("since", "limit"));
        asked.give(answers.changes(asked.number("since", 0), asked.limit(10, MOST)));
    }

    private void read(Context context) {
        Asked asked = Asked.of(context, Set.of());
        try {
            JsonNode body = JSON.readTree(context.body());
            if (!(body instanceof ObjectNode report)) {
                throw new BadRequest("the body is a JSON object with 'text'");
            }
            report.retain(READ_FIELDS);
            asked.give(answers.read(report));
        } catch (JsonProcessingException e) {
            throw new BadRequest("the body is no JSON: " + e.getOriginalMessage());
        }
    }

    private static String description() {
        try (InputStream stream = Api.class.getResourceAsStream("/hearsay/web/openapi.json")) {
            if (stream == null) {
                throw new IllegalStateException("missing from the program: openapi.json");
            }
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
