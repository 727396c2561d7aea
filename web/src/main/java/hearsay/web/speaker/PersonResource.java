package hearsay.web.speaker;

import hearsay.claims.Claim;
import hearsay.claims.Party;
import hearsay.claims.Source;
import hearsay.ledger.ClaimFilter;
import hearsay.ledger.Condition;
import hearsay.ledger.Condition.Role;
import hearsay.ledger.Ledger;
import hearsay.ledger.Page;
import hearsay.ledger.Verdict;
import hearsay.lexicon.Deeds;
import hearsay.web.Resource;
import hearsay.web.page.BadRequest;
import hearsay.web.page.Templates;
import hearsay.web.review.JudgementView;
import hearsay.web.review.Reviewer;
import hearsay.web.words.Address;
import hearsay.web.words.Bar;
import hearsay.web.words.Shown;
import hearsay.web.words.Strip;
import hearsay.web.words.Telling;
import hearsay.web.words.Tellings;
import hearsay.web.words.Told;
import io.javalin.http.Context;
import io.javalin.router.JavalinDefaultRoutingApi;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** What somebody claims and denies over time, and what they are said to do. */
public final class PersonResource implements Resource {
    private static final int MOST = 600;
    private static final int SHOWN = 40;
    private static final int BARS = 8;
    private static final int LONGEST_NAME = 300;

    private final Ledger ledger;
    private final Templates templates;
    private final Telling telling = new Telling();
    private final Deeds deeds = Deeds.load("en");

    public PersonResource(Ledger ledger, Templates templates) {
        this.ledger = ledger;
        this.templates = templates;
    }

    @Override
    public void addTo(JavalinDefaultRoutingApi routes) {
        routes.get("/speaker", context -> show(context, true));
        routes.get("/actor", context -> show(context, false));
    }

    private void show(Context context, boolean speaks) {
        String name = context.queryParam("name");
        if (name == null || name.isBlank() || name.length() > LONGEST_NAME) {
            throw new BadRequest("'name' takes the name of somebody");
        }
        ClaimFilter filter = ClaimFilter.of(new Condition.Takes(speaks ? Role.ORIGIN : Role.ACTOR, name));
        List<Told> all = Tellings.of(ledger, ledger.claims().find(filter, Page.newest(MOST)));
        templates.show(context, "person", Shown.line(name, 80), null, page(context, Shown.line(name), speaks, all));
    }

    private PersonPage page(Context context, String name, boolean speaks, List<Told> all) {
        String total = all.size() == MOST ? "the newest " + MOST + " claims" : all.size() + " claims";
        return new PersonPage(name, speaks, total, count(all, Told.Side.AFFIRMS), count(all, Told.Side.DENIES), Strip.of(all),
                speaks ? partners(all) : sayers(all), deeds(all, name, speaks),
                Bar.of(all.stream().map(t -> outlet(t)), BARS, o -> "/search?outlet=" + Address.encoded(o)),
                Bar.of(calls(all, name, speaks), BARS, words -> "/search?" + (speaks ? "origin=" : "actor=") + Address.encoded(name)),
                all.stream().limit(SHOWN).map(t -> telling.view(t.filed(), t.report())).toList(),
                letter(name), ledger.judgements().aboutSource(name).stream().map(JudgementView::of).toList(),
                ledger.judgements().last(new Verdict.Graded(name, "F")), Reviewer.remembered(context));
    }

    private String letter(String name) {
        return ledger.judgements().grade(name).map(j -> ((Verdict.Graded) j.verdict()).letter()).orElse("");
    }

    private static int count(List<Told> all, Told.Side side) {
        return (int) all.stream().filter(told -> told.side() == side).count();
    }

    private static String outlet(Told told) {
        return told.report().outlet() == null ? "" : Shown.line(told.report().outlet(), 60);
    }

    private static List<Bar> partners(List<Told> all) {
        return Bar.of(all.stream().flatMap(t -> Stream.concat(t.claim().actors().stream(), t.claim().recipients().stream())).map(PersonResource::name),
                BARS, Address::actor);
    }

    private static List<Bar> sayers(List<Told> all) {
        return Bar.of(all.stream().map(Told::originName), BARS, Address::speaker);
    }

    private List<Bar> deeds(List<Told> all, String name, boolean speaks) {
        String role = speaks ? "origin=" : "actor=";
        return Bar.of(all.stream().map(Told::claim).filter(claim -> claim.event() != null).map(claim -> deeds.word(claim.event().type())),
                BARS, word -> "/search?" + role + Address.encoded(name));
    }

    /** The words that name them: "the French president". */
    private static Stream<String> calls(List<Told> all, String name, boolean speaks) {
        return all.stream().map(Told::claim)
                .flatMap(claim -> speaks ? origins(claim) : claim.actors().stream().filter(p -> name.equalsIgnoreCase(p.name())).map(p -> p.mention().text()))
                .map(words -> Shown.line(words, 70)).filter(words -> words.toLowerCase(Locale.ROOT).length() > 3);
    }

    private static Stream<String> origins(Claim claim) {
        Source origin = claim.origin();
        return origin == null ? Stream.empty() : Stream.of(origin.mention().text());
    }

    private static String name(Party party) {
        return Shown.line(party.name() == null ? party.mention().text() : party.name(), 60);
    }
}
