package hearsay.web.search;

import hearsay.ledger.Condition;
import hearsay.ledger.FiledClaim;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Who finds claims. */
public interface Finder {

    /**
     * Some claims.
     *
     * @param claims a page of them
     * @param told how many there are, in words
     * @param next what {@code after} is for the next page, or null
     */
    record Found(List<FiledClaim> claims, String told, @Nullable String next) {}

    /**
     * Finds claims.
     *
     * @param words what is searched for; may be empty
     * @param conditions all have to be met
     * @param most how many claims a page has
     * @param after where the page before ended, or null for the first
     */
    Found find(String words, List<Condition> conditions, int most, @Nullable String after);
}
