package hearsay.claims;

import hearsay.lexicon.Numerals;
import hearsay.lexicon.Numerals.Kind;
import hearsay.lexicon.Terms;
import hearsay.lexicon.Terms.Term;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** The rules for times in their order, and for each word of the lexicon those that may begin with it. */
final class TimeRules {
    private static final List<TimeRule> ALL =
            Stream.of(DateRules.ALL, DeicticRules.ALL, SpanRules.ALL, DeicticRules.REFERENCES).flatMap(List::stream).toList();

    private final Map<String, List<TimeRule>> byWord = new HashMap<>();
    private final List<TimeRule> byNumber = starting(Set.of(TimeRule.NUMBER));

    TimeRules(Terms terms, Terms holidays, Numerals numerals) {
        Set<String> words = new HashSet<>(terms.firstPieces());
        words.addAll(holidays.firstPieces());
        words.addAll(numerals.words());
        words.add("'");
        for (String word : words) {
            Set<String> kinds = new HashSet<>();
            for (Term term : terms.startingWith(word)) {
                kinds.add(term.kind());
            }
            add(kinds, TimeRule.HOLIDAY, !holidays.startingWith(word).isEmpty());
            add(kinds, TimeRule.NUMERAL, numerals.has(word));
            add(kinds, TimeRule.ORDINAL, numerals.of(word, Kind.ORDINAL) != null);
            add(kinds, TimeRule.APOSTROPHE, word.equals("'"));
            byWord.put(word, starting(kinds));
        }
    }

    private static void add(Set<String> kinds, String kind, boolean present) {
        if (present) {
            kinds.add(kind);
        }
    }

    private static List<TimeRule> starting(Set<String> kinds) {
        return ALL.stream().filter(r -> r.starts().stream().anyMatch(kinds::contains)).toList();
    }

    /** The rules that may begin at token {@code i}, in order. */
    List<TimeRule> at(Tokens t, int i) {
        return t.number(i) ? byNumber : byWord.getOrDefault(t.low(i), List.of());
    }

    /** Whether any word of time stands there. */
    boolean known(Tokens t, int i) {
        return t.number(i) || byWord.containsKey(t.low(i));
    }
}
