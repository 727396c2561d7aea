package hearsay.evaluate;

import com.fasterxml.jackson.databind.node.ObjectNode;
import hearsay.evaluate.Figure.Amount;
import hearsay.evaluate.Figure.Ratio;
import hearsay.evaluate.Figure.Share;
import java.util.ArrayList;
import java.util.List;

/** Figures as aligned rows. */
final class FigureText {
    private FigureText() {}

    static List<String> lines(List<Figure> figures) {
        int width = figures.stream().mapToInt(f -> f.name().length()).max().orElse(0);
        List<String> lines = new ArrayList<>();
        for (Figure figure : figures) {
            lines.add(pad(figure.name(), width) + "  " + numbers(figure));
        }
        return lines;
    }

    static String pad(String words, int width) {
        return words + " ".repeat(Math.max(0, width - words.length()));
    }

    private static String numbers(Figure figure) {
        return switch (figure) {
            case Ratio r -> String.format(
                    "P %6s  R %6s  F1 %6s   (%s%s)",
                    r.scale().of(r.precision()), r.scale().of(r.recall()), r.shown(), counts(r), r.note().isEmpty() ? "" : "; " + r.note());
            case Share s -> String.format(
                    "%s %6s%s   (%d of %d%s)",
                    s.label(), s.shown(), s.scale() == Figure.Scale.PERCENT ? " %" : "", s.hit(), s.count(), s.of().isEmpty() ? "" : " " + s.of());
            case Amount a -> a.shown() + " " + a.unit() + "   (" + a.of() + ")";
        };
    }

    /** The figure's numbers, unrounded; those of a ratio and a share from 0 to 1. */
    static void json(Figure figure, ObjectNode to) {
        to.put("name", figure.name().strip());
        switch (figure) {
            case Ratio r -> to.put("precision", r.precision())
                    .put("recall", r.recall())
                    .put("f1", r.precision() + r.recall() == 0 ? 0 : 2 * r.precision() * r.recall() / (r.precision() + r.recall()))
                    .put("right", r.rightGold())
                    .put("predicted", r.predicted())
                    .put("gold", r.gold());
            case Share s -> to.put(s.label(), s.count() == 0 ? 0 : (double) s.hit() / s.count()).put("hit", s.hit()).put("of", s.count());
            case Amount a -> to.put(a.unit(), a.value());
        }
    }

    private static String counts(Ratio r) {
        return r.rightPredicted() == r.rightGold()
                ? String.format("%d of %d predicted, %d gold", r.rightGold(), r.predicted(), r.gold())
                : String.format("%d of %d predicted, %d of %d gold", r.rightPredicted(), r.predicted(), r.rightGold(), r.gold());
    }
}
