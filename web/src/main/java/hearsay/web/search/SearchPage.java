package hearsay.web.search;

import hearsay.web.words.ClaimView;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What was found.
 *
 * @param words what is searched for; may be empty
 * @param values the value of each field of the form that takes one
 * @param groups what can be ticked
 * @param chips the conditions that are asked for
 * @param query the parameters of its address, without the page
 * @param claims what was found, this page of it
 * @param told how many there are, in words
 * @param next the address of the next page, or null
 */
public record SearchPage(
        String words,
        Map<String, String> values,
        List<Choice.Group> groups,
        List<Chip> chips,
        String query,
        List<ClaimView> claims,
        String told,
        @Nullable String next) {

    /** What stands in a field. */
    public String value(String name) {
        return values.getOrDefault(name, "");
    }
}
