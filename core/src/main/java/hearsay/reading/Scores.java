package hearsay.reading;

import hearsay.reading.Labels.Link;
import hearsay.reading.Labels.Tags;
import java.util.ArrayList;
import java.util.List;

/** What the encoder said of a text: a score of every label for every word, and of every link from word to word. */
final class Scores {
    private final List<WindowScores> windows;
    private final int[] home;

    private Scores(List<WindowScores> windows, int[] home) {
        this.windows = windows;
        this.home = home;
    }

    /** Each word is taken from the window in which it lies most central. */
    static Scores of(Words words, List<WindowScores> windows) {
        int[] home = new int[words.size()];
        int[] depth = new int[words.size()];
        for (int w = 0; w < windows.size(); w++) {
            Range range = windows.get(w).words();
            for (int i = range.first(); i < range.end(); i++) {
                int inside = 1 + Math.min(i - range.first(), range.end() - 1 - i);
                if (inside > depth[i]) {
                    depth[i] = inside;
                    home[i] = w;
                }
            }
        }
        return new Scores(new ArrayList<>(windows), home);
    }

    /** Score of a label, before any softmax. */
    double tag(int word, Tags set, int label) {
        WindowScores w = windows.get(home[word]);
        return w.tags()[word - w.words().first()][set.from() + label];
    }

    /** Log-probabilities of a set's labels for one word. */
    double[] logTags(int word, Tags set) {
        WindowScores w = windows.get(home[word]);
        float[] row = w.tags()[word - w.words().first()];
        double[] out = new double[set.size];
        for (int i = 0; i < out.length; i++) {
            out[i] = row[set.from() + i];
        }
        return logSoftmax(out);
    }

    /** Log-probability that the link of word {@code from} leads to word {@code to} (−1: to none); very small where no window holds both. */
    double logLink(Link kind, int from, int to) {
        WindowScores w = windows.get(home[from]);
        float[] row = w.links()[kind.ordinal()][from - w.words().first()];
        if (to >= 0 && !w.words().contains(to)) {
            return -20;
        }
        return row[to < 0 ? 0 : to - w.words().first() + 1] - w.norms()[kind.ordinal()][from - w.words().first()];
    }

    /** Where the link of a word most probably leads: a word, or −1 for none. */
    int linked(Link kind, int from) {
        WindowScores w = windows.get(home[from]);
        float[] row = w.links()[kind.ordinal()][from - w.words().first()];
        int best = 0;
        for (int j = 1; j < row.length; j++) {
            if (row[j] > row[best]) {
                best = j;
            }
        }
        return best == 0 ? -1 : w.words().first() + best - 1;
    }

    /** The words that a word's window holds: those its links can lead to. */
    Range reach(int word) {
        return windows.get(home[word]).words();
    }

    /** Score of a yes-or-no link, before the sigmoid; very small where no window holds both. */
    double link(Link kind, int from, int to) {
        WindowScores w = windows.get(home[from]);
        return w.words().contains(to) ? w.links()[kind.ordinal()][from - w.words().first()][to - w.words().first() + 1] : -20;
    }

    /** Log-odds that the word tells an event of any class. */
    double heat(int word) {
        double[] scores = new double[Tags.TRIGGERS.size - 1];
        for (int i = 0; i < scores.length; i++) {
            scores[i] = tag(word, Tags.TRIGGERS, i + 1);
        }
        return logSum(scores) - tag(word, Tags.TRIGGERS, 0);
    }

    /** Probabilities of a set's labels for several words together: the softmax of their mean scores. */
    double[] pooled(Range words, Tags set) {
        double[] sum = new double[set.size];
        for (int i = words.first(); i < words.end(); i++) {
            for (int l = 0; l < sum.length; l++) {
                sum[l] += tag(i, set, l) / words.size();
            }
        }
        return exp(logSoftmax(sum));
    }

    /** How much each word of a range counts for the event told there: the softmax of their heat. */
    double[] attention(Range words) {
        double[] heat = new double[words.size()];
        for (int i = 0; i < heat.length; i++) {
            heat[i] = heat(words.first() + i);
        }
        return exp(logSoftmax(heat));
    }

    static double[] exp(double[] logs) {
        double[] out = new double[logs.length];
        for (int i = 0; i < logs.length; i++) {
            out[i] = Math.exp(logs[i]);
        }
        return out;
    }

    static double[] logSoftmax(double[] scores) {
        double sum = logSum(scores);
        double[] out = new double[scores.length];
        for (int i = 0; i < scores.length; i++) {
            out[i] = scores[i] - sum;
        }
        return out;
    }

    static double logSum(double[] scores) {
        double most = Double.NEGATIVE_INFINITY;
        for (double s : scores) {
            most = Math.max(most, s);
        }
        double sum = 0;
        for (double s : scores) {
            sum += Math.exp(s - most);
        }
        return most + Math.log(sum);
    }
}
