package hearsay.web.follow;

import hearsay.follows.Scope;
import hearsay.ledger.Ledger;
import hearsay.web.page.BadRequest;
import hearsay.web.search.Filter;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Searches as they stand in an address: {@code q=shelling&stance=denies}. */
final class Searches {
    private static final int LONGEST = 2_000;

    private Searches() {}

    /** The words and conditions of a search. @param ledger says where places are @throws BadRequest if it cannot be followed */
    static Scope scope(Ledger ledger, String query) {
        Filter filter = new Filter(parameters(query));
        return new Scope(filter.words(), filter.conditions(ledger));
    }

    /** The parameters, decoded, in order. @throws BadRequest if there is one that no search has */
    static Map<String, List<String>> parameters(String query) {
        if (query.length() > LONGEST) {
            throw new BadRequest("the search is longer than " + LONGEST + " characters");
        }
        Map<String, List<String>> parameters = new LinkedHashMap<>();
        for (String part : query.split("&", -1)) {
            if (!part.isEmpty()) {
                int equals = part.indexOf('=');
                String name = decoded(equals < 0 ? part : part.substring(0, equals));
                if (!Filter.PARAMETERS.contains(name)) {
                    throw new BadRequest("a search has no condition '" + name + "'");
                }
                parameters.computeIfAbsent(name, n -> new ArrayList<>()).add(equals < 0 ? "" : decoded(part.substring(equals + 1)));
            }
        }
        return parameters;
    }

    private static String decoded(String words) {
        try {
            return URLDecoder.decode(words, StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            throw new BadRequest("the search is not written as in an address: " + words);
        }
    }
}
