package hearsay.happenings;

import hearsay.claims.Claim;
import hearsay.claims.Counts;
import hearsay.claims.Mention;
import hearsay.claims.Quantity;
import hearsay.report.Span;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Tells what a number counts. "Four people were killed", "four dead" and "killing four" count one thing; "four people were shot" another.
 * The words for each are in {@code fates.tsv}.
 */
final class Tolls {
    /** How far from a number the word for what befell those counted may stand, in characters. */
    private static final int NEAR = 60;
    /** How far "about" reaches, as a share of the number. */
    private static final double ABOUT = 0.1;

    private static final Pattern CLAUSE_END = Pattern.compile("[.;:!?]\\s|\\n| while | but ");
    private static final Pattern PART =
            Pattern.compile("\\b(?:other|others|another|more|additional|remaining|surviving|of (?:the|them|those|whom)|alone)\\b");
    /** A number that stands for the people whom it counts: "13 were injured". */
    private static final Pattern ALONE =
            Pattern.compile("(?<![\\d,.$€£-])(\\d{1,3}(?:,\\d{3})*)(?= (?:were|was|are|have been|had been|has been) )");
    /** What follows a number that sums up a whole war or year: "at least 200,000 since 2011". */
    private static final Pattern TOTAL = Pattern.compile("\\bsince (?:the\\b|(?:\\p{Lu}\\p{Ll}+ )?(?:19|20)\\d\\d)|\\bso far this\\b"
            + "|\\b(?:over|in|during) the (?:past|last|course)\\b|\\bthis year\\b|\\b(?:during|in) the (?:war|conflict|uprising)\\b"
            + "|\\bover the (?:weekend|years)\\b|\\b(?:year|month)s? of (?:war|conflict|fighting)\\b");
    /** How far after a number that may stand. */
    private static final int TOTAL_WITHIN = 100;
    /** Numbers that are dialled: "the 911 caller", "dialled 999". */
    private static final Pattern DIALLED = Pattern.compile("(?:911|999|112)\\b.*", Pattern.DOTALL);
    private static final Pattern YEAR = Pattern.compile("(?<![\\d,.])(?:199|20[0-3])\\d(?![\\d,.])");

    /** @param after words of a fate that follow the number @param before words of it that stand before the number */
    private record Fate(String name, Pattern after, @Nullable Pattern before) {}

    private static final int LONGEST = 2_000;

    private final List<Fate> fates;
    private final Counts counts = Counts.load("en");

    private Tolls(List<Fate> fates) {
        this.fates = fates;
    }

    /** With the table that comes with the program. */
    static Tolls load() {
        List<Fate> fates = new ArrayList<>();
        for (String[] row : Rows.of("fates.tsv", 3)) {
            fates.add(new Fate(row[0], words(row[1]), row[2].isEmpty() ? null : words(row[2])));
        }
        return new Tolls(List.copyOf(fates));
    }

    private static Pattern words(String cell) {
        return Pattern.compile("\\b(?:" + cell + ")\\b", Pattern.UNICODE_CHARACTER_CLASS | Pattern.CASE_INSENSITIVE);
    }

    /** The numbers of a claim. @param text the text of its report */
    List<Toll> of(Claim claim, String text) {
        Map<String, Toll> tolls = new LinkedHashMap<>();
        for (Quantity quantity : claim.quantities()) {
            Toll toll = of(quantity, text);
            if (toll != null) {
                tolls.putIfAbsent(toll.thing() + " " + toll.low() + " " + toll.high(), toll);
            }
        }
        return List.copyOf(tolls.values());
    }

    /** How many met with which fate, by any words of a paragraph or headline. */
    List<Toll> fates(String words) {
        String some = words.length() > LONGEST ? words.substring(0, LONGEST) : words;
        return Stream.concat(counts.find(some, List.of()).stream(), alone(some))
                .map(quantity -> of(quantity, some))
                .filter(toll -> toll != null && fate(toll.thing()))
                .toList();
    }

    private static Stream<Quantity> alone(String words) {
        return ALONE.matcher(words).results().map(found -> new Quantity(
                Mention.of(words, new Span(found.start(), found.end())),
                Double.parseDouble(found.group(1).replace(",", "")), null, "exactly", null, "a number that stands for people"));
    }

    /** Whether it is the fate of people that is counted, and not some noun. */
    boolean fate(String thing) {
        return fates.stream().anyMatch(fate -> fate.name().equals(thing));
    }

    private @Nullable Toll of(Quantity quantity, String text) {
        String thing = thing(quantity, text);
        if (thing == null || year(quantity) || DIALLED.matcher(quantity.mention().text()).matches()) {
            return null;
        }
        double value = quantity.value();
        double upper = quantity.upper() == null ? value : quantity.upper();
        boolean part = PART.matcher(quantity.mention().text().toLowerCase(Locale.ROOT)).find() || total(quantity, text);
        return switch (quantity.bound()) {
            case "at least" -> new Toll(thing, value, Double.POSITIVE_INFINITY, part, quantity);
            case "at most" -> new Toll(thing, 0, upper, part, quantity);
            case "about" -> new Toll(thing, value * (1 - ABOUT), upper * (1 + ABOUT), part, quantity);
            default -> new Toll(thing, value, upper, part, quantity);
        };
    }

    private static boolean total(Quantity quantity, String text) {
        int end = quantity.mention().span().end();
        String after = text.substring(end, Math.min(text.length(), end + TOTAL_WITHIN));
        Matcher clause = CLAUSE_END.matcher(after);
        return TOTAL.matcher(clause.find() ? after.substring(0, clause.start()) : after).find();
    }

    /** Words such as "killed in October 2016", of which the year was taken for a count. */
    private static boolean year(Quantity quantity) {
        return quantity.value() >= 1990 && quantity.value() < 2040 && YEAR.matcher(quantity.mention().text()).find();
    }

    private @Nullable String thing(Quantity quantity, String text) {
        String unit = quantity.unit() == null ? "" : quantity.unit();
        for (Fate fate : fates) {
            if (fate.after().matcher(unit).find() || fate.after().matcher(quantity.mention().text()).find()) {
                return fate.name();
            }
        }
        String near = near(quantity, text);
        return near != null ? near : unit.isEmpty() ? null : head(unit);
    }

    /** The fate whose word stands nearest in the clause; of those before and after the number the one after. */
    private @Nullable String near(Quantity quantity, String text) {
        int end = quantity.mention().span().end();
        int start = quantity.mention().span().start();
        String after = text.substring(end, Math.min(text.length(), end + NEAR));
        Matcher clause = CLAUSE_END.matcher(after);
        after = clause.find() ? after.substring(0, clause.start()) : after;
        String before = text.substring(Math.max(0, start - NEAR), start);
        String best = null;
        int distance = Integer.MAX_VALUE;
        for (Fate fate : fates) {
            Matcher follows = fate.after().matcher(after);
            if (follows.find() && follows.start() < distance) {
                best = fate.name();
                distance = follows.start();
            }
            int back = fate.before() == null ? -1 : lastEnd(fate.before(), before);
            // Only close before the number: "killing four", "the deaths of four people".
            if (back >= 0 && before.length() - back <= 12 && before.length() - back < distance) {
                best = fate.name();
                distance = before.length() - back;
            }
        }
        return best;
    }

    private static int lastEnd(Pattern words, String text) {
        Matcher found = words.matcher(text);
        int end = -1;
        while (found.find()) {
            end = found.end();
        }
        int stop = Math.max(text.lastIndexOf(". "), text.lastIndexOf('\n'));
        return end > stop ? end : -1;
    }

    private static String head(String unit) {
        String low = unit.toLowerCase(Locale.ROOT).strip();
        return low.substring(low.lastIndexOf(' ') + 1);
    }
}
