package hearsay.claims;

import hearsay.lexicon.EventKin;
import hearsay.report.Span;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Whether two claims of one report speak of one thing. The first answer decides:
 *
 * <ol>
 *   <li>told as history against told as news: no;
 *   <li>events that are no kin of each other: no;
 *   <li>the same words of the report (a denial is coded on the words that it denies): yes;
 *   <li>no event, or no actor in common: no;
 *   <li>recipients in common and the same class of event: yes; recipients on both sides, none in common: no;
 *   <li>else whether enough words of weight are in common.
 * </ol>
 */
final class SameThing {

    private static final Pattern WORD = Pattern.compile("\\p{L}{5,}");
    /** "Syria" and "Syrian", "fighters" and "fighting" count as one word. */
    private static final int STEM = 5;

    private static final double SAME_WORDS = 0.5;

    private final String text;
    private final EventKin kin;
    private final Set<String> smallWords;

    SameThing(String text, EventKin kin, Set<String> smallWords) {
        this.text = text;
        this.kin = kin;
        this.smallWords = smallWords;
    }

    boolean holds(Claim one, Claim other) {
        if (one.background() != other.background() || !kin(one.event(), other.event())) {
            return false;
        }
        if (sameWords(one, other)) {
            return true;
        }
        if (one.event() == null || other.event() == null || !share(one.actors(), other.actors())) {
            return false;
        }
        boolean sameClass = one.event().type() == other.event().type();
        if (!one.recipients().isEmpty() && !other.recipients().isEmpty()) {
            return share(one.recipients(), other.recipients()) && (sameClass || wordsInCommon(one, other) > 0);
        }
        return wordsInCommon(one, other) >= (sameClass ? 1 : 2);
    }

    private boolean kin(@Nullable Event one, @Nullable Event other) {
        return one == null || other == null || kin.kin(one.type(), other.type());
    }

    private static boolean sameWords(Claim one, Claim other) {
        int both = 0;
        for (Span a : one.content()) {
            for (Span b : other.content()) {
                both += Math.max(0, Math.min(a.end(), b.end()) - Math.max(a.start(), b.start()));
            }
        }
        int either = length(one) + length(other) - both;
        return both > 0 && both >= SAME_WORDS * either;
    }

    private static int length(Claim claim) {
        return claim.content().stream().mapToInt(Span::length).sum();
    }

    /** Whether one party of each list is the same: by country, or by name where both have no country. */
    static boolean share(List<Party> some, List<Party> others) {
        return some.stream().anyMatch(a -> others.stream().anyMatch(b -> same(a, b)));
    }

    private static boolean same(Party one, Party other) {
        if (one.country() != null && other.country() != null) {
            return one.country().equals(other.country());
        }
        return key(one).equals(key(other));
    }

    private static String key(Party party) {
        String name = party.name() == null ? party.mention().text() : party.name();
        return name.toLowerCase(Locale.ROOT);
    }

    private int wordsInCommon(Claim one, Claim other) {
        Set<String> common = stems(one.content().stream().map(span -> span.of(text)));
        common.retainAll(stems(other.content().stream().map(span -> span.of(text))));
        common.removeAll(stems(Stream.of(one, other)
                .flatMap(claim -> Stream.concat(claim.actors().stream(), claim.recipients().stream()))
                .flatMap(party -> Stream.of(party.mention().text(), party.name() == null ? "" : party.name()))));
        return common.size();
    }

    private Set<String> stems(Stream<String> words) {
        Function<String, Stream<String>> stems = chunk -> WORD.matcher(chunk.toLowerCase(Locale.ROOT))
                .results()
                .map(match -> match.group())
                .filter(word -> !smallWords.contains(word))
                .map(word -> word.substring(0, STEM));
        return words.flatMap(stems).collect(Collectors.toCollection(HashSet::new));
    }
}
