package hearsay.evaluate;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Gains and losses of a result against an earlier one on the same gold, item by item.
 *
 * @param figures rows of the figures that changed
 * @param gains one line each, starting with "+"
 * @param losses one line each, starting with "-"
 * @param unmatched items of gold that only one of the two runs has: the gold was changed
 */
public record Comparison(String kind, String gold, List<String> figures, List<String> gains, List<String> losses, int unmatched) {

    /** Compares results with an earlier run; golds that the earlier run did not score are left out. */
    public static List<Comparison> of(Run before, List<Result> now) {
        List<Comparison> comparisons = new ArrayList<>();
        for (Result result : now) {
            Run.Scored earlier = before.of(result.kind(), result.gold());
            if (earlier != null) {
                comparisons.add(compare(earlier, result));
            }
        }
        return comparisons;
    }

    private static Comparison compare(Run.Scored before, Result now) {
        Map<Item, Outcome> old = items(before.outcomes());
        Map<Item, Outcome> current = items(now.outcomes());
        List<String> gains = new ArrayList<>();
        List<String> losses = new ArrayList<>();
        int unmatched = 0;
        for (Map.Entry<Item, Outcome> item : current.entrySet()) {
            Outcome earlier = old.get(item.getKey());
            if (!item.getKey().inGold()) {
                if (earlier == null) {
                    losses.add(line("- false: ", item.getValue()));
                }
            } else if (earlier == null) {
                unmatched++;
            } else {
                judge(earlier, item.getValue(), gains, losses);
            }
        }
        for (Map.Entry<Item, Outcome> item : old.entrySet()) {
            if (!current.containsKey(item.getKey())) {
                if (item.getKey().inGold()) {
                    unmatched++;
                } else {
                    gains.add(line("+ no longer false: ", item.getValue()));
                }
            }
        }
        return new Comparison(now.kind(), now.gold(), figures(before.figures(), now.figures()), List.copyOf(gains), List.copyOf(losses), unmatched);
    }

    /** One item; the number tells apart items with the same words in one report. */
    private record Item(String report, String words, boolean inGold, int number) {}

    private static Map<Item, Outcome> items(List<Outcome> outcomes) {
        Map<Item, Outcome> items = new LinkedHashMap<>();
        Map<Item, Integer> seen = new HashMap<>();
        for (Outcome o : outcomes) {
            int number = seen.merge(new Item(o.report(), o.words(), o.inGold(), 0), 1, Integer::sum);
            items.put(new Item(o.report(), o.words(), o.inGold(), number), o);
        }
        return items;
    }

    /** Found or lost as a whole; if neither, what else about it became right or wrong. */
    private static void judge(Outcome before, Outcome now, List<String> gains, List<String> losses) {
        if (before.found() != now.found()) {
            (now.found() ? gains : losses).add(line(now.found() ? "+ found: " : "- lost: ", now));
            return;
        }
        List<String> right = new ArrayList<>();
        List<String> wrong = new ArrayList<>();
        now.right().forEach((what, good) -> {
            Boolean was = before.right().get(what);
            if (was != null && !was.equals(good)) {
                (good ? right : wrong).add(what);
            }
        });
        if (!right.isEmpty()) {
            gains.add(line("+ " + String.join(", ", right) + " right: ", now));
        }
        if (!wrong.isEmpty()) {
            losses.add(line("- " + String.join(", ", wrong) + " wrong: ", now));
        }
    }

    private static String line(String change, Outcome outcome) {
        return change + outcome.report() + ": " + outcome.words();
    }

    private static List<String> figures(Map<String, @Nullable Double> before, List<Figure> now) {
        int width = now.stream().mapToInt(f -> f.name().length()).max().orElse(0);
        List<String> rows = new ArrayList<>();
        for (Figure figure : now) {
            Double old = before.get(figure.name());
            Double value = figure.value();
            if (old != null && value != null && !Objects.equals(old, value)) {
                boolean better = value > old == figure.higherIsBetter();
                rows.add(FigureText.pad(figure.name(), width) + "  " + shown(figure, old) + " -> " + figure.shown() + "  ("
                        + (value > old ? "+" : "-") + shown(figure, Math.abs(value - old)) + (better ? "" : ", worse") + ")");
            }
        }
        return List.copyOf(rows);
    }

    private static String shown(Figure figure, double value) {
        return switch (figure) {
            case Figure.Ratio r -> r.scale().shown(value);
            case Figure.Share s -> s.scale().shown(value);
            case Figure.Amount a -> Figure.Scale.round(value, 1);
        };
    }

    /** Whether nothing changed. */
    public boolean same() {
        return figures.isEmpty() && gains.isEmpty() && losses.isEmpty() && unmatched == 0;
    }

    /** The comparison for people: figures that changed, losses, gains, and how many of each. */
    public List<String> lines() {
        List<String> lines = new ArrayList<>();
        lines.add(kind + " · " + gold + " · against the saved run: "
                + (same() ? "no change" : gains.size() + " gains, " + losses.size() + " losses"
                        + (unmatched == 0 ? "" : ", " + unmatched + " items of gold that only one run has")));
        figures.forEach(f -> lines.add("  " + f));
        losses.forEach(l -> lines.add("  " + l));
        gains.forEach(g -> lines.add("  " + g));
        return lines;
    }
}
