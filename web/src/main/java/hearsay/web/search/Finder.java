package hearsay.web.search;

import hearsay.ledger.Condition;
import hearsay.ledger.FiledClaim;
import hearsay.ledger.Ledger;
import hearsay.search.Answer;
import hearsay.search.Cursor;
import hearsay.search.Hit;
import hearsay.search.Making;
import hearsay.search.Question;
import hearsay.search.SearchIndex;
import hearsay.web.page.BadRequest;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Finds by the index: words in every form, what means the like, conditions. The best first; without words, the newest first. */
public final class Finder {
    /** Some claims. @param claims a page of them @param told how many there are, in words @param next what {@code after} is for the next page, or null */
    public record Found(List<FiledClaim> claims, String told, @Nullable String next) {}

    private final Ledger ledger;
    private final SearchIndex index;

    public Finder(Ledger ledger, SearchIndex index) {
        this.ledger = ledger;
        this.index = index;
    }

    /**
     * Finds claims.
     *
     * @param words what is searched for; may be empty
     * @param conditions all have to be met
     * @param most how many claims a page has
     * @param after where the page before ended, or null for the first
     */
    public Found find(String words, List<Condition> conditions, int most, @Nullable String after) {
        Making making = index.making(); // first: what comes in meanwhile is better found than missed without a word
        Answer answer = index.ask(new Question(words, conditions, most, cursor(after)));
        List<Long> numbers = answer.hits().stream().map(Hit::claim).toList();
        Map<Long, FiledClaim> claims = new HashMap<>();
        ledger.claims().get(numbers).forEach(claim -> claims.put(claim.seq(), claim));
        List<FiledClaim> found = numbers.stream().map(claims::get).filter(Objects::nonNull).toList();
        return new Found(found, told(answer, making), answer.next() == null ? null : answer.next().toString());
    }

    /** Where a page ended; null, as what it is given, for the first page. @throws BadRequest if the words are no such place */
    public static @Nullable Cursor cursor(@Nullable String words) {
        try {
            return words == null ? null : Cursor.parse(words);
        } catch (IllegalArgumentException | ArithmeticException e) {
            throw new BadRequest("'after' takes what the page before gave, not '" + words + "'");
        }
    }

    private static String told(Answer answer, @Nullable Making making) {
        if (making == null) {
            return answer.all() == 0 ? "No claims" : count(answer);
        }
        String soFar = String.format(Locale.ROOT, "the index is being made: %,d of %,d claims read", making.read(), making.all());
        return answer.all() == 0 ? soFar : count(answer) + "; " + soFar;
    }

    private static String count(Answer answer) {
        String count = String.format(Locale.ROOT, "%,d", answer.all());
        return (answer.exact() ? "" : "at least ") + count + (answer.all() == 1 ? " claim" : " claims");
    }
}
