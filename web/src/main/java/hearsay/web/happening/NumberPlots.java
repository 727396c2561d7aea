package hearsay.web.happening;

import hearsay.claims.Quantity;
import hearsay.web.words.Shown;
import hearsay.web.words.Told;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

/** Draws the numbers that are given of one happening: a row for each origin and number, on one scale for each thing that is counted. */
final class NumberPlots {
    private static final int LEFT = 250;
    private static final int RIGHT = 30;
    private static final int TOP = 34;
    private static final int ROW = 38;
    private static final int MOST_ROWS = 30;
    private static final int MOST_PLOTS = 6;

    private NumberPlots() {}

    /** A number with whoever gives it. */
    record Given(Told told, Quantity quantity) {

        double low() {
            return quantity.value();
        }

        double high() {
            return quantity.upper() == null ? quantity.value() : quantity.upper();
        }
    }

    static List<NumberPlot> of(List<Told> all) {
        Map<String, Map<String, Given>> things = new LinkedHashMap<>();
        for (Told told : all) {
            for (Quantity quantity : told.claim().quantities()) {
                if (quantity.unit() != null && quantity.value() >= 0 && quantity.value() < 1e12) {
                    String who = told.originName() + " " + quantity.value() + " " + quantity.bound();
                    things.computeIfAbsent(thing(quantity), t -> new LinkedHashMap<>()).putIfAbsent(who, new Given(told, quantity));
                }
            }
        }
        return things.entrySet().stream()
                .filter(thing -> thing.getValue().size() > 1)
                .limit(MOST_PLOTS)
                .map(thing -> plot(thing.getKey(), new ArrayList<>(thing.getValue().values())))
                .toList();
    }

    private static String thing(Quantity quantity) {
        return Shown.line(Objects.requireNonNull(quantity.unit()), 60).toLowerCase(Locale.ROOT);
    }

    private static NumberPlot plot(String thing, List<Given> given) {
        List<Given> shown = given.stream().sorted(java.util.Comparator.comparingDouble(Given::low)).limit(MOST_ROWS).toList();
        double most = shown.stream().mapToDouble(Given::high).max().orElse(1);
        Scale scale = Scale.upTo(most * 1.12);
        List<NumberPlot.Row> rows = new ArrayList<>();
        for (Given one : shown) {
            rows.add(row(one, TOP + ROW / 2 + 6 + rows.size() * ROW, scale));
        }
        return new NumberPlot(thing, TOP + rows.size() * ROW + 10, scale.ticks(), rows);
    }

    private static NumberPlot.Row row(Given given, int y, Scale scale) {
        String open = switch (given.quantity().bound()) {
            case "at least" -> "up";
            case "at most" -> "down";
            default -> "";
        };
        return new NumberPlot.Row(y, scale.x(given.low()), scale.x(given.high()), open, Shown.line(given.quantity().mention().text(), 50),
                Shown.line(given.told().originName(), 30), given.told().address(), given.told().side() == Told.Side.DENIES ? "denies" : "affirms");
    }

    /** From zero to a round number. */
    private record Scale(double most, double step) {

        static Scale upTo(double most) {
            double rough = Math.max(most, 1) / 5;
            double power = Math.pow(10, Math.floor(Math.log10(rough)));
            double step = power * (rough / power <= 1 ? 1 : rough / power <= 2 ? 2 : rough / power <= 5 ? 5 : 10);
            return new Scale(Math.max(most, 1), Math.max(1, step));
        }

        String x(double value) {
            return String.format(Locale.ROOT, "%.1f", LEFT + value / most * (NumberPlot.WIDTH - LEFT - RIGHT));
        }

        List<NumberPlot.Tick> ticks() {
            List<NumberPlot.Tick> ticks = new ArrayList<>();
            for (double value = 0; value <= most; value += step) {
                ticks.add(new NumberPlot.Tick(x(value), String.format(Locale.ROOT, "%,.0f", value)));
            }
            return ticks;
        }
    }
}
