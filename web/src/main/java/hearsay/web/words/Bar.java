package hearsay.web.words;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * How often something occurs.
 *
 * @param name what, and where it leads
 * @param count how often
 * @param share per cent of the most frequent
 */
public record Bar(Link name, int count, int share) {

    /** The most frequent words first. @param address where each leads */
    public static List<Bar> of(Stream<String> words, int most, Function<String, String> address) {
        Map<String, Long> counts = words.filter(word -> !word.isBlank()).collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
        long top = counts.values().stream().mapToLong(Long::longValue).max().orElse(1);
        return counts.entrySet().stream()
                .sorted(Map.Entry.<String, Long>comparingByValue().reversed().thenComparing(e -> e.getKey().toLowerCase(Locale.ROOT)))
                .limit(most)
                .map(e -> new Bar(new Link(e.getKey(), address.apply(e.getKey())), e.getValue().intValue(), (int) Math.max(2, 100 * e.getValue() / top)))
                .toList();
    }
}
