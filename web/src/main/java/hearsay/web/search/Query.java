package hearsay.web.search;

import hearsay.web.words.Address;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * The parameters of an address, to be changed one at a time.
 *
 * @param parameters decoded, in order
 */
public record Query(Map<String, List<String>> parameters) {

    /** What only says which page of an answer is meant. */
    private static final String PAGE = "after";

    public Query {
        parameters = new LinkedHashMap<>(parameters);
        parameters.values().removeIf(values -> values.stream().allMatch(String::isBlank));
    }

    /** Without one value of a parameter. */
    public String without(String name, String value) {
        Map<String, List<String>> others = firstPage();
        others.computeIfPresent(name, (n, values) -> values.stream().filter(v -> !v.equals(value)).toList());
        return text(others);
    }

    /** Without all values of a parameter. */
    Query less(String name) {
        Map<String, List<String>> others = new LinkedHashMap<>(parameters);
        others.remove(name);
        return new Query(others);
    }

    /** With another value in place of those that a parameter has. */
    public String with(String name, String value) {
        Map<String, List<String>> others = firstPage();
        others.put(name, List.of(value));
        return text(others);
    }

    /** All but the page. */
    public String text() {
        return text(firstPage());
    }

    private Map<String, List<String>> firstPage() {
        Map<String, List<String>> others = new LinkedHashMap<>(parameters);
        others.remove(PAGE);
        return others;
    }

    private static String text(Map<String, List<String>> parameters) {
        List<String> parts = new ArrayList<>();
        parameters.forEach((name, values) -> values.stream().filter(v -> !v.isBlank())
                .forEach(value -> parts.add(Address.encoded(name) + "=" + Address.encoded(value))));
        return parts.stream().collect(Collectors.joining("&"));
    }
}
