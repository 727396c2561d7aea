package hearsay.web.search;

import hearsay.ledger.ClaimFilter;
import hearsay.ledger.Condition;
import hearsay.ledger.FiledClaim;
import hearsay.ledger.Ledger;
import hearsay.ledger.Page;
import hearsay.web.page.Numbers;
import hearsay.web.words.Telling;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Finds by the ledger alone: conditions by its own columns, words by looking through the newest claims that meet them. */
public final class StoreFinder implements Finder {
    private static final int LOOKED_THROUGH = 5_000;
    private static final int AT_ONCE = 500;

    private final Ledger ledger;

    public StoreFinder(Ledger ledger) {
        this.ledger = ledger;
    }

    @Override
    public Found find(String words, List<Condition> conditions, int most, @Nullable String after) {
        ClaimFilter filter = new ClaimFilter(conditions, false);
        Page page = after == null ? Page.newest(most + 1) : Page.newest(most + 1).after(Numbers.whole(after));
        List<FiledClaim> found = words.isEmpty() ? ledger.claims().find(filter, page) : withWords(words, filter, page);
        List<FiledClaim> shown = found.subList(0, Math.min(most, found.size()));
        String next = found.size() > most ? String.valueOf(shown.getLast().seq()) : null;
        String told = shown.isEmpty() ? "No claims" : next == null && after == null ? count(shown.size()) : (after == null ? "the newest " : "the next ") + count(shown.size());
        return new Found(shown, words.isEmpty() ? told : told + " among the newest " + LOOKED_THROUGH + " that meet the conditions", next);
    }

    private static String count(int claims) {
        return claims == 1 ? "1 claim" : claims + " claims";
    }

    /** All words have to stand in the claim's own. */
    private List<FiledClaim> withWords(String words, ClaimFilter filter, Page wanted) {
        List<String> all = Arrays.stream(words.toLowerCase(Locale.ROOT).replace('"', ' ').strip().split("\\s+")).toList();
        List<FiledClaim> found = new ArrayList<>();
        Page page = new Page(wanted.beyond(), AT_ONCE, true);
        for (int looked = 0; looked < LOOKED_THROUGH && found.size() < wanted.most(); looked += AT_ONCE) {
            List<FiledClaim> some = ledger.claims().find(filter, page);
            some.stream().filter(claim -> {
                String text = Telling.content(claim).toLowerCase(Locale.ROOT);
                return all.stream().allMatch(text::contains);
            }).forEach(found::add);
            if (some.size() < AT_ONCE) {
                break;
            }
            page = page.after(some.getLast().seq());
        }
        return found.subList(0, Math.min(found.size(), wanted.most()));
    }
}
