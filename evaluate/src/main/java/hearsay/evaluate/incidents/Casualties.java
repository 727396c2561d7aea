package hearsay.evaluate.incidents;

import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How many were killed and injured, by a handful of plain patterns over a text. Meant as a second opinion: nothing of it is shared with the
 * program that is measured. Numbers that say themselves that they count a part ("two others") are left out.
 */
public final class Casualties {
    private static final List<String> SMALL = List.of(
            "zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve");
    private static final String NUMBER = "(\\d{1,3}|" + String.join("|", SMALL.subList(1, SMALL.size())) + ")";
    private static final String WHO = "(?:\\s+(?:other\\s+)?(?:people|persons?|men|women|man|woman|victims?|adults?|children|teens?|teenagers"
            + "|boys?|girls?|males?|females?))?";
    private static final Pattern PART = Pattern.compile("\\b(?:other|another|more|of)\\b");
    /** How far before a number the word that makes it a part may begin. */
    private static final int BEFORE = 12;

    private Casualties() {}

    /** What is counted. */
    public enum Fate {
        KILLED(
                "\\b" + NUMBER + WHO + "\\s+(?:were |was |are |is )?(?:shot (?:and|to) )?(?:killed|dead|death|fatally)\\b",
                "\\b(?:killed|killing|kills)\\s+" + NUMBER + "\\b(?!-| year)",
                "\\bleft\\s+" + NUMBER + WHO + "\\s+dead"),
        WOUNDED(
                "\\b" + NUMBER + WHO + "\\s+(?:were |was |are |is )?(?:wounded|injured|hurt)\\b",
                "\\b(?:wounding|injuring|wounded|injured|injures|wounds)\\s+" + NUMBER + "\\b(?!-| year)");

        private final List<Pattern> patterns;

        Fate(String... patterns) {
            this.patterns = List.of(patterns).stream().map(p -> Pattern.compile(p, Pattern.CASE_INSENSITIVE)).toList();
        }

        /** As the program calls it. */
        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** The numbers that a text gives of each. */
    public static Map<Fate, Set<Integer>> in(String text) {
        Map<Fate, Set<Integer>> found = new EnumMap<>(Fate.class);
        for (Fate fate : Fate.values()) {
            Set<Integer> numbers = new LinkedHashSet<>();
            fate.patterns.forEach(pattern -> add(numbers, pattern.matcher(text), text));
            found.put(fate, numbers);
        }
        return found;
    }

    private static void add(Set<Integer> numbers, Matcher found, String text) {
        while (found.find()) {
            String around = text.substring(Math.max(0, found.start() - BEFORE), found.end());
            if (!PART.matcher(around.toLowerCase(Locale.ROOT)).find()) {
                String words = found.group(1).toLowerCase(Locale.ROOT);
                int small = SMALL.indexOf(words);
                numbers.add(small >= 0 ? small : Integer.parseInt(words));
            }
        }
    }

    /** Whether two texts give numbers of one thing, and none in common. */
    public static boolean differ(Set<Integer> some, Set<Integer> others) {
        return !some.isEmpty() && !others.isEmpty() && some.stream().noneMatch(others::contains);
    }
}
