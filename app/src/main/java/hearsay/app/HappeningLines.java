package hearsay.app;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import hearsay.happenings.Chronicle;
import hearsay.ledger.Judgement;
import hearsay.ledger.Ledger;
import hearsay.ledger.Summaries;
import hearsay.ledger.Summary;
import hearsay.views.JudgementJson;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Happenings of a ledger for a command: first what was filed since the last time is put into its place. */
final class HappeningLines {
    private static final ObjectMapper MAPPER = new ObjectMapper();
    private static final int PAGE = 200;

    private final Ledger ledger;

    private HappeningLines(Ledger ledger) {
        this.ledger = ledger;
    }

    static HappeningLines of(Ledger ledger) {
        Chronicle.of(ledger).catchUp();
        return new HappeningLines(ledger);
    }

    /** Passes over so many, those seen last before the others. @return how many there are in all */
    long each(Summaries.Which which, long most, Consumer<Summary> consumer) {
        long left = most;
        Summary last = null;
        for (List<Summary> page = page(which, last, left); !page.isEmpty(); page = page(which, last, left)) {
            page.forEach(consumer);
            last = page.getLast();
            left -= page.size();
        }
        return ledger.summaries().count(which);
    }

    private List<Summary> page(Summaries.Which which, @Nullable Summary after, long left) {
        return left <= 0 ? List.of() : ledger.summaries().page(which, after, (int) Math.min(PAGE, left));
    }

    /** The happening with this id, or whose id alone begins so. @throws Failure if there is none, or there are several */
    Summary find(String id) {
        List<Summary> found = ledger.summaries().find(Chronicle.standing(ledger, id)).map(List::of)
                .orElseGet(() -> ledger.summaries().beginning(id, 2));
        if (found.size() != 1) {
            throw Failure.usage(found.isEmpty() ? "there is no happening " + id : "several happenings begin with " + id);
        }
        return found.getFirst();
    }

    static JsonNode parsed(Summary summary) {
        try {
            return MAPPER.readTree(summary.json());
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException("the ledger holds a summary that cannot be read", e);
        }
    }

    /** The happening's line of JSON, with what people decided. */
    static String judged(Summary summary, List<Judgement> judgements) {
        ObjectNode json = (ObjectNode) parsed(summary);
        json.set("judgements", JudgementJson.of(judgements));
        return json.toString();
    }

    /** Writes what a view writes. */
    interface Writing {
        void to(Appendable out) throws IOException;
    }

    static String written(Writing writing) {
        StringBuilder out = new StringBuilder();
        try {
            writing.to(out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toString();
    }
}
