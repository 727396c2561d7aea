package hearsay.lexicon;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Phrases of one word or more, each with what it stands for, found by longest match. Immutable once built.
 *
 * <p>A phrase with capitals is found only where the text has them too ("the West", not "the west"); one all in capitals
 * of up to five letters only where the text is all in capitals ("US", not "us"). Small words such as "al" and "the" may differ.
 *
 * @param <V> what a phrase stands for
 */
public final class Phrases<V> {
    /**
     * A phrase found in a text.
     *
     * @param values what it stands for, at least one
     * @param from index of its first token
     * @param to index after its last token
     */
    public record Match<V>(List<V> values, int from, int to) {
        public V first() {
            return values.getFirst();
        }
    }

    private static final Set<String> FREE = Set.of("al", "el", "the", "of", "and", "in", "for", "bin", "ben", "de", "e", "a", "an", "on");

    private record Entry<V>(V value, boolean[] capitals, boolean shouted) {
        boolean fits(List<NameWord> tokens, int from) {
            for (int i = 0; i < capitals.length; i++) {
                NameWord token = tokens.get(from + i);
                if (shouted ? !token.shouted() : capitals[i] && !token.capital() && !FREE.contains(token.folded())) {
                    return false;
                }
            }
            return true;
        }
    }

    private final Map<String, List<Entry<V>>> entries;
    private final Map<String, Integer> longest;

    private Phrases(Map<String, List<Entry<V>>> entries, Map<String, Integer> longest) {
        this.entries = entries;
        this.longest = longest;
    }

    /** The longest phrase that starts at token {@code from} and ends before {@code limit}, or null. */
    public @Nullable Match<V> at(List<NameWord> tokens, int from, int limit) {
        int words = Math.min(longest.getOrDefault(tokens.get(from).folded(), 0), limit - from);
        for (int length = words; length > 0; length--) {
            List<V> values = new ArrayList<>();
            for (Entry<V> entry : entries.getOrDefault(join(tokens, from, length), List.of())) {
                if (entry.fits(tokens, from)) {
                    values.add(entry.value());
                }
            }
            if (!values.isEmpty()) {
                return new Match<>(List.copyOf(values), from, from + length);
            }
        }
        return null;
    }

    /** All phrases of the tokens from left to right, the longest at each place, none inside another. */
    public List<Match<V>> all(List<NameWord> tokens) {
        List<Match<V>> found = new ArrayList<>();
        int at = 0;
        while (at < tokens.size()) {
            Match<V> match = at(tokens, at, tokens.size());
            if (match != null) {
                found.add(match);
            }
            at = match == null ? at + 1 : match.to();
        }
        return found;
    }

    /** What the whole phrase stands for, whatever its capitals; empty if unknown. */
    public List<V> get(String phrase) {
        return entries.getOrDefault(NameWords.key(phrase), List.of()).stream().map(Entry::value).toList();
    }

    private static String join(List<NameWord> tokens, int from, int length) {
        if (length == 1) {
            return tokens.get(from).folded();
        }
        StringBuilder key = new StringBuilder();
        for (int i = from; i < from + length; i++) {
            key.append(i == from ? "" : " ").append(tokens.get(i).folded());
        }
        return key.toString();
    }

    /** Collects phrases. */
    static final class Builder<V> {
        private final Map<String, List<Entry<V>>> entries = new HashMap<>();
        private final Map<String, Integer> longest = new HashMap<>();

        /** Adds what a phrase stands for, after what it stands for already. */
        Builder<V> add(String phrase, V value) {
            List<NameWord> tokens = NameWords.of(phrase);
            if (tokens.isEmpty()) {
                throw new IllegalArgumentException("no word in the phrase: " + phrase);
            }
            boolean[] capitals = new boolean[tokens.size()];
            for (int i = 0; i < capitals.length; i++) {
                capitals[i] = tokens.get(i).capital();
            }
            boolean shouted = tokens.size() == 1
                    && tokens.getFirst().shouted()
                    && tokens.getFirst().folded().length() <= 5;
            entries.computeIfAbsent(join(tokens, 0, tokens.size()), k -> new ArrayList<>(1))
                    .add(new Entry<>(value, capitals, shouted));
            longest.merge(tokens.getFirst().folded(), tokens.size(), Math::max);
            return this;
        }

        /** Whether the phrase stands for something already. */
        boolean has(String phrase) {
            return entries.containsKey(NameWords.key(phrase));
        }

        Phrases<V> build() {
            return new Phrases<>(Map.copyOf(entries), Map.copyOf(longest));
        }
    }
}
