package hearsay.web.api;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import hearsay.follows.FollowJson;
import hearsay.ledger.Alert;
import hearsay.ledger.Follow;
import hearsay.ledger.Ledger;
import hearsay.web.Resource;
import hearsay.web.follow.FollowView;
import hearsay.web.follow.Making;
import hearsay.web.page.BadRequest;
import hearsay.web.words.Address;
import hearsay.web.words.Shown;
import io.javalin.http.Context;
import io.javalin.router.JavalinDefaultRoutingApi;
import java.util.List;
import java.util.Set;

/** Follows for programs under {@code /api/v1/follows}, and for feed readers a feed of what each was told. */
public final class Follows implements Resource {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final int USUAL = 20;
    private static final int MOST = 200;
    private static final int DELIVERIES = 10;
    private static final int ENTRIES = 50;
    private static final int LONGEST = 160;
    private static final int CREATED = 201;

    private final Ledger ledger;
    private final Making making;

    public Follows(Ledger ledger, Making making) {
        this.ledger = ledger;
        this.making = making;
    }

    @Override
    public void addTo(JavalinDefaultRoutingApi routes) {
        String base = "/api/v1/follows";
        routes.get(base, this::list);
        routes.post(base, this::make);
        routes.get(base + "/{number}", context -> Asked.of(context, Set.of()).give(whole(making.find(context.pathParam("number")))));
        routes.get(base + "/{number}/alerts", this::alerts);
        routes.post(base + "/{number}/{turn}", this::turn);
        routes.get("/feeds/follow/{number}.atom", this::feed);
    }

    private void list(Context context) {
        Asked asked = Asked.of(context, Set.of("limit", "after"));
        int most = asked.limit(USUAL, MOST);
        List<Follow> page = ledger.follows().newest(asked.number("after", Long.MAX_VALUE), most + 1);
        asked.give(Answers.page("follows", page, most, FollowJson::of, Follow::seq));
    }

    private String whole(Follow follow) {
        ObjectNode whole = FollowJson.of(follow).put("alerts", ledger.alerts().count(follow.seq()));
        whole.set("deliveries", FollowJson.deliveries(ledger.deliveries().newest(follow.seq(), DELIVERIES)));
        return whole.toString();
    }

    private void alerts(Context context) {
        Asked asked = Asked.of(context, Set.of("limit", "after"));
        Follow follow = making.find(context.pathParam("number"));
        int most = asked.limit(USUAL, MOST);
        List<Alert> page = ledger.alerts().newest(follow.seq(), asked.number("after", Long.MAX_VALUE), most + 1);
        asked.give(Answers.page("alerts", page, most, FollowJson::of, Alert::seq));
    }

    private void make(Context context) {
        Asked asked = Asked.of(context, Set.of());
        JsonNode said = body(context);
        Follow made = making.make(word(said, "who"), word(said, "kind"), word(said, "of"), word(said, "when"), word(said, "to"));
        context.status(CREATED).header("Location", "/api/v1/follows/" + made.seq());
        asked.give(whole(made));
    }

    private void turn(Context context) {
        Asked asked = Asked.of(context, Set.of());
        asked.give(whole(making.turn(word(body(context), "who"), context.pathParam("number"), context.pathParam("turn"))));
    }

    private static JsonNode body(Context context) {
        try {
            JsonNode body = JSON.readTree(context.body());
            if (!body.isObject()) {
                throw new BadRequest("the body is a JSON object");
            }
            return body;
        } catch (JsonProcessingException e) {
            throw new BadRequest("the body is no JSON: " + e.getOriginalMessage());
        }
    }

    private static String word(JsonNode said, String name) {
        if (!said.path(name).isTextual()) {
            throw new BadRequest("'" + name + "' is missing or no text");
        }
        return said.path(name).asText();
    }

    private void feed(Context context) {
        Follow follow = making.find(context.pathParam("number"));
        String base = context.scheme() + "://" + context.host();
        String ledgerName = ledger.log().name();
        Atom atom = new Atom(base, Shown.line("Follow " + follow.seq() + ": " + follow.subject().words(), LONGEST), "/follows#follow-" + follow.seq(),
                base + context.path());
        ledger.alerts().newest(follow.seq(), Long.MAX_VALUE, ENTRIES).forEach(alert -> atom.entry(entry(ledgerName, alert)));
        new Asked(context).give("application/atom+xml", atom.end());
    }

    private static Atom.Entry entry(String ledgerName, Alert alert) {
        JsonNode told = FollowJson.tree(alert);
        JsonNode claim = told.path("claims").path(0);
        String words = Shown.line(told.path("told").asText());
        String path = claim.isMissingNode() ? Address.happening(told.path("happening").asText())
                : FollowView.words(claim);
        String exact = claim.isMissingNode() ? "" : " – “" + Shown.line(claim.path("text").asText()) + "”";
        return new Atom.Entry("urn:hearsay:" + ledgerName + ":alert:" + alert.seq(), Shown.line(words, LONGEST), Shown.line(told.path("origin").asText(), LONGEST),
                words + exact, path, alert.at());
    }
}
