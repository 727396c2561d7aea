package hearsay.happenings;

import java.util.Arrays;
import java.util.Locale;
import java.util.Locale;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Small things by which two tellings of one story are known: the ages of people and the streets that a text names. Who reports on another
 * story may name the same town, but hardly the same street, and people of other ages.
 *
 * @param ages in years
 * @param streets terms of names of streets, with the number of the house or block where one is given
 */
record Particulars(int[] ages, int[] streets) {
    private static final Pattern AGE = Pattern.compile("\\b(\\d{1,2})[- ]years?[- ]olds?\\b|\\baged? (\\d{1,2})\\b");
    private static final Pattern STREET = Pattern.compile("\\b((?:\\d{1,5} )?(?:[NSEW]\\. )?\\p{Lu}\\p{Ll}+) "
            + "(?:Street|Avenue|Road|Drive|Boulevard|Lane|Ave|St|Blvd|Rd|Dr|Court|Circle|Place|Parkway|Square|Highway)\\b");
    private static final int MOST = 30;

    static Particulars of(String text) {
        return new Particulars(
                AGE.matcher(text).results().map(Particulars::age).distinct().limit(MOST).sorted().mapToInt(Integer::intValue).toArray(),
                STREET.matcher(text).results()
                        .map(m -> Bag.term(m.group(1).toLowerCase(Locale.ROOT)))
                        .distinct().limit(MOST).sorted().mapToInt(Integer::intValue).toArray());
    }

    private static int age(MatchResult match) {
        return Integer.parseInt(match.group(1) == null ? match.group(2) : match.group(1));
    }

    /** What two have in common, of a kind: -1 nothing though both have some, 0 one of them has none, else how many. */
    static int common(int[] some, int[] others) {
        if (some.length == 0 || others.length == 0) {
            return 0;
        }
        Set<Integer> first = Arrays.stream(some).boxed().collect(Collectors.toSet());
        int both = (int) Arrays.stream(others).filter(first::contains).count();
        return both == 0 ? -1 : both;
    }
}
