package hearsay.reading;

import hearsay.reading.Labels.Tags;
import java.util.ArrayList;
import java.util.List;

/** The best lawful sequence of B-, I- and O-labels: an I follows only its own B or I, and no run crosses a paragraph break (Viterbi). */
final class TagPath {
    private TagPath() {}

    /**
     * A run of words with one label.
     *
     * @param words the words
     * @param kind 0 for the set's first B-label, 1 for its second, …
     * @param score mean probability of the labels along it
     */
    record Run(Range words, int kind, double score) {}

    /** The runs of a set whose labels are O, B-0, I-0, B-1, I-1, … */
    static List<Run> runs(Words words, Scores scores, Tags set, double bonus) {
        int n = words.size();
        int labels = set.size;
        double[][] emit = new double[n][];
        int[][] from = new int[n][labels];
        double[] best = new double[labels];
        for (int i = 0; i < n; i++) {
            emit[i] = scores.logTags(i, set);
            double[] next = new double[labels];
            boolean fresh = i == 0 || words.breaksBefore(i);
            int top = argmax(best);
            for (int l = 0; l < labels; l++) {
                int before = top;
                double score = i == 0 ? 0 : best[top];
                if (isInside(l)) {
                    before = i == 0 ? l : best[l] >= best[l - 1] ? l : l - 1;
                    score = fresh ? -1e9 : best[before];
                }
                from[i][l] = before;
                next[l] = score + emit[i][l] + (l == 0 ? 0 : bonus);
            }
            best = next;
        }
        return n == 0 ? List.of() : collect(from, emit, argmax(best));
    }

    private static List<Run> collect(int[][] from, double[][] emit, int last) {
        int n = from.length;
        int[] label = new int[n];
        label[n - 1] = last;
        for (int i = n - 1; i > 0; i--) {
            label[i - 1] = from[i][label[i]];
        }
        List<Run> runs = new ArrayList<>();
        for (int i = 0; i < n; i++) {
            if (label[i] != 0 && !isInside(label[i])) {
                int end = i + 1;
                while (end < n && label[end] == label[i] + 1) {
                    end++;
                }
                double sum = 0;
                for (int j = i; j < end; j++) {
                    sum += Math.exp(emit[j][label[j]]);
                }
                runs.add(new Run(new Range(i, end), (label[i] - 1) / 2, sum / (end - i)));
            }
        }
        return runs;
    }

    private static boolean isInside(int label) {
        return label > 0 && label % 2 == 0;
    }

    private static int argmax(double[] values) {
        int best = 0;
        for (int i = 1; i < values.length; i++) {
            if (values[i] > values[best]) {
                best = i;
            }
        }
        return best;
    }
}
