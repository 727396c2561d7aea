package hearsay.app.screen;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** Rows of cells under titles. Columns share the width so that narrow ones keep theirs and wide ones are wrapped. */
final class Table {

    static final int GAP = 2;
    private static final int LEAST = 6;

    private final List<String> titles;
    private final int[] widths;
    private final int mostLines;

    /**
     * @param rows every row that will be printed, so that the columns can be measured
     * @param width columns of the terminal
     * @param mostLines how many lines a cell may take
     */
    Table(List<String> titles, List<List<Phrase>> rows, int width, int mostLines) {
        this.titles = List.copyOf(titles);
        this.mostLines = mostLines;
        int[] natural = titles.stream().mapToInt(String::length).toArray();
        for (List<Phrase> row : rows) {
            for (int i = 0; i < natural.length; i++) {
                natural[i] = Math.max(natural[i], row.get(i).width());
            }
        }
        this.widths = share(natural, width - GAP * (natural.length - 1));
    }

    /** No column gets more than it needs, and none that needs more gets less than another. */
    static int[] share(int[] natural, int width) {
        int[] shares = natural.clone();
        int[] order = IntStream.range(0, natural.length)
                .boxed()
                .sorted((a, b) -> Integer.compare(natural[a], natural[b]))
                .mapToInt(Integer::intValue)
                .toArray();
        int left = width;
        for (int i = 0; i < order.length; i++) {
            int fair = left / (order.length - i);
            shares[order[i]] = Math.min(natural[order[i]], Math.max(fair, LEAST));
            left -= shares[order[i]];
        }
        return shares;
    }

    /** Columns taken up by the first column and the gap after it. */
    int indent() {
        return widths[0] + GAP;
    }

    /** The titles, and a rule under them. */
    List<Phrase> head() {
        List<Phrase> cells = titles.stream().map(title -> Phrase.of(Style.HEADING, title)).toList();
        List<Phrase> head = new ArrayList<>(row(cells));
        head.add(Phrase.of(Style.FAINT, "─".repeat(IntStream.of(widths).sum() + GAP * (widths.length - 1))));
        return head;
    }

    /** The lines of one row. */
    List<Phrase> row(List<Phrase> cells) {
        List<List<Phrase>> wrapped = new ArrayList<>();
        for (int i = 0; i < cells.size(); i++) {
            wrapped.add(Wrapping.lines(cells.get(i), widths[i], mostLines));
        }
        int height = wrapped.stream().mapToInt(List::size).max().orElse(0);
        return IntStream.range(0, height).mapToObj(line -> line(wrapped, line)).toList();
    }

    private Phrase line(List<List<Phrase>> wrapped, int number) {
        Phrase line = Phrase.EMPTY;
        for (int i = 0; i < wrapped.size(); i++) {
            Phrase cell = number < wrapped.get(i).size() ? wrapped.get(i).get(number) : Phrase.EMPTY;
            line = line.and(cell.padded(widths[i] + GAP));
        }
        return line;
    }
}
