package hearsay.web.follow;

import hearsay.ledger.Follow;
import hearsay.ledger.Ledger;
import hearsay.ledger.Subject;
import hearsay.ledger.TellWhen;
import hearsay.web.Means;
import hearsay.web.Resource;
import hearsay.web.page.BadRequest;
import hearsay.web.page.Section;
import hearsay.web.page.Templates;
import hearsay.web.review.Reviewer;
import io.javalin.http.Context;
import io.javalin.http.NotFoundResponse;
import io.javalin.router.JavalinDefaultRoutingApi;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/** Follows in a browser: made from a search, a happening or a speaker; listed, paused, ended. */
public final class FollowResource implements Resource {
    private static final int ENDED = 20;

    private final Ledger ledger;
    private final Templates templates;
    private final Means means;
    private final Making making;

    /** @param means by what means follows reach people */
    public FollowResource(Ledger ledger, Templates templates, Means means) {
        this.ledger = ledger;
        this.templates = templates;
        this.means = means;
        this.making = new Making(ledger, means);
    }

    @Override
    public void addTo(JavalinDefaultRoutingApi routes) {
        routes.get("/follows", this::list);
        routes.get("/follow", this::show);
        routes.post("/follows", this::make);
        routes.post("/follows/{number}/{turn}", this::turn);
    }

    private void list(Context context) {
        List<Follow> open = ledger.follows().open().reversed();
        List<Follow> ended = ledger.follows().newest(null, open.size() + ENDED).stream().filter(f -> f.state() == Follow.State.ENDED).toList();
        List<FollowView> views = Stream.concat(open.stream(), ended.stream()).map(follow -> FollowView.of(ledger, follow)).toList();
        templates.show(context, "follows", "Follows", Section.FOLLOWS, new FollowsPage(views, Reviewer.remembered(context)));
    }

    private void show(Context context) {
        Subject subject = asked(context);
        List<FollowPage.Rule> rules = Arrays.stream(TellWhen.values()).map(when ->
                new FollowPage.Rule(when.word(), FollowView.RULES.getOrDefault(when, when.word()))).toList();
        templates.show(context, "follow", "Follow", Section.FOLLOWS, new FollowPage(subject.kind(), subject.words(), FollowView.subject(ledger, subject),
                rules, means.smtp() != null, means.secret() != null, Reviewer.remembered(context)));
    }

    private Subject asked(Context context) {
        String search = context.queryParam("search");
        String happening = context.queryParam("happening");
        String speaker = context.queryParam("speaker");
        if (search != null) {
            Searches.scope(ledger, search);
            return new Subject.Search(search);
        }
        if (happening != null) {
            return new Subject.Happening(ledger.happenings().find(happening)
                    .orElseThrow(() -> new NotFoundResponse("The ledger has no such happening.")).id());
        }
        if (speaker == null || speaker.isBlank()) {
            throw new BadRequest("a search, a happening or a speaker can be followed");
        }
        return new Subject.Speaker(speaker);
    }

    private void make(Context context) {
        String channel = Reviewer.field(context, "channel");
        String address = Reviewer.field(context, "address");
        String to = switch (channel) {
            case "mail" -> "mailto:" + address;
            case "webhook" -> address;
            default -> "feed";
        };
        String of = context.formParam("of");
        Follow made = making.make(Reviewer.named(context), Reviewer.field(context, "kind"), of == null ? "" : of, Reviewer.field(context, "when"), to);
        context.redirect("/follows#follow-" + made.seq());
    }

    private void turn(Context context) {
        Follow turned = making.turn(Reviewer.named(context), context.pathParam("number"), context.pathParam("turn"));
        context.redirect("/follows#follow-" + turned.seq());
    }
}
