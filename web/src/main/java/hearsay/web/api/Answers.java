package hearsay.web.api;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import hearsay.claims.ClaimJson;
import hearsay.happenings.Chronicle;
import hearsay.ledger.Condition;
import hearsay.ledger.Condition.Role;
import hearsay.ledger.Entry;
import hearsay.ledger.FiledClaim;
import hearsay.ledger.Ledger;
import hearsay.ledger.Summaries;
import hearsay.ledger.Summary;
import hearsay.report.Format;
import hearsay.report.InputOptions;
import hearsay.report.Inputs;
import hearsay.report.Received;
import hearsay.search.Answer;
import hearsay.search.Cursor;
import hearsay.search.Making;
import hearsay.search.Question;
import hearsay.search.SearchIndex;
import hearsay.views.FoundClaim;
import hearsay.views.FoundClaimJson;
import hearsay.views.Named;
import hearsay.views.ReportJson;
import hearsay.views.Speaker;
import hearsay.views.SpeakerFinder;
import hearsay.views.SpeakerJson;
import hearsay.views.WhatIsNew;
import hearsay.views.WhatIsNewJson;
import hearsay.web.add.Coder;
import hearsay.web.page.BadRequest;
import hearsay.web.search.Filter;
import io.javalin.http.NotFoundResponse;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Function;
import java.util.function.ToLongFunction;
import org.jspecify.annotations.Nullable;

/** What programs and agents can ask of a ledger, answered in the same JSON as the command line prints. */
public final class Answers {
    /** The longest text that is read for somebody, in UTF-16 code units. */
    public static final int LONGEST_TEXT = 200_000;

    private static final ObjectMapper JSON = new ObjectMapper();

    private final Ledger ledger;
    private final SearchIndex index;
    private final Coder coder;

    public Answers(Ledger ledger, SearchIndex index, Coder coder) {
        this.ledger = ledger;
        this.index = index;
        this.coder = coder;
    }

    /** How much the ledger holds, and the hash that stands for all of it. */
    public String status() {
        ObjectNode status = JSON.createObjectNode();
        ledger.log().counts().forEach(status::put);
        status.put("happenings", ledger.summaries().count(Summaries.Which.ALL));
        status.put("last", ledger.log().head().map(Entry::at).orElse(null)).put("head", ledger.log().head().map(Entry::hash).orElse(null));
        return status.toString();
    }

    /** Claims that answer a question, as {@code ask --json} has them, and how far the index is while it is still being made. */
    public String search(Filter filter, int most, @Nullable Cursor after) {
        Making making = index.making(); // first: what comes in meanwhile is better found than missed without a word
        Answer answer = index.ask(new Question(filter.words(), filter.conditions(ledger), most, after));
        List<String> claims = FoundClaim.of(ledger, answer, filter.words()).stream().map(FoundClaimJson::line).toList();
        ObjectNode end = JSON.createObjectNode().put("all", answer.all()).put("exact", answer.exact())
                .put("next", answer.next() == null ? null : answer.next().toString());
        end.set("making", making == null ? null : JSON.createObjectNode().put("read", making.read()).put("all", making.all()));
        return list("claims", claims, end);
    }

    /** One claim. @throws NotFoundResponse if the ledger has none with this id */
    public String claim(String id) {
        FiledClaim claim = ledger.claims().find(id).orElseThrow(() -> new NotFoundResponse("The ledger has no claim '" + id + "'."));
        return "{\"claim\":" + claim.json() + ",\"report\":" + ReportJson.whole(ledger.reports().get(claim.report()))
                + ",\"happening\":" + ledger.happenings().of(claim.seq()).map(happening -> JSON.valueToTree(happening).toString()).orElse("null") + "}";
    }

    /** A happening with all that the ledger reckons of it. @throws NotFoundResponse if there is none with this id */
    public String happening(String id) {
        return ledger.summaries().find(Chronicle.standing(ledger, id)).map(Summary::json)
                .orElseThrow(() -> new NotFoundResponse("The ledger has no happening '" + id + "'."));
    }

    /** Happenings, those told last first. @param after the id of the last one of the page before, or null */
    public String happenings(Summaries.Which which, int most, @Nullable String after) {
        Summary before = after == null ? null : ledger.summaries().find(after)
                .orElseThrow(() -> new BadRequest("'after' takes what the page before gave, not '" + after + "'"));
        List<Summary> page = ledger.summaries().page(which, before, most + 1);
        List<Summary> shown = page.subList(0, Math.min(most, page.size()));
        ObjectNode end = JSON.createObjectNode().put("next", page.size() > most ? shown.getLast().happening() : null);
        return list("happenings", shown.stream().map(Summary::json).toList(), end);
    }

    /** What somebody said over time. @param on the matter in words, or null for all */
    public String speaker(String name, @Nullable String on, int most) {
        Condition source = Named.part(Role.SOURCE, name);
        Speaker speaker = new SpeakerFinder(ledger, index).find(source, name, on, most);
        ObjectNode end = JSON.createObjectNode().put("claims", speaker.claims()).put("all", speaker.all());
        return list("matters", speaker.matters().stream().map(matter -> SpeakerJson.line(speaker, matter)).toList(), end);
    }

    /** What came in after an entry of the log. @param since its number; 0 for everything */
    public String changes(long since, int most) {
        WhatIsNew news = WhatIsNew.of(ledger, since, most);
        return list("changes", WhatIsNewJson.lines(news), JSON.createObjectNode().put("since", since).put("until", news.until()));
    }

    /** The claims of a text that is not filed, as {@code read --json} has them. @param report {@code text}, and what else is known of it */
    public String read(ObjectNode report) {
        if (!report.path("text").isTextual() || report.path("text").asText().isBlank()) {
            throw new BadRequest("'text' is missing: what is to be read?");
        }
        if (report.path("text").asText().length() > LONGEST_TEXT) {
            throw new BadRequest("'text' is longer than " + LONGEST_TEXT + " characters");
        }
        byte[] line = report.toString().getBytes(StandardCharsets.UTF_8);
        try (Inputs inputs = Inputs.open(new ByteArrayInputStream(line), "the text", InputOptions.STANDARD.withFormat(Format.JSONL))) {
            if (!inputs.hasNext()) {
                throw new BadRequest("there is no text in it");
            }
            return switch (inputs.next()) {
                case Received.Refused refused -> throw new BadRequest(refused.toString());
                case Received.Filed filed -> new ClaimJson(false).line(coder.read(filed.report()));
            };
        }
    }

    /**
     * A page of things that are numbered.
     *
     * @param found those of the page, and one more if there is another page
     * @param most how many a page holds
     */
    static <T> String page(String name, List<T> found, int most, Function<T, ObjectNode> json, ToLongFunction<T> number) {
        List<T> shown = found.subList(0, Math.min(most, found.size()));
        String next = found.size() > most ? String.valueOf(number.applyAsLong(shown.getLast())) : null;
        return list(name, shown.stream().map(one -> json.apply(one).toString()).toList(), JSON.createObjectNode().put("next", next));
    }

    /** An object with a list of objects that are JSON already, and what else is to be said. */
    static String list(String name, List<String> items, ObjectNode end) {
        String rest = end.toString();
        return "{\"" + name + "\":[" + String.join(",", items) + "]" + (end.isEmpty() ? "" : ",") + rest.substring(1);
    }
}
