package hearsay.evaluate;

import hearsay.evaluate.Figure.Scale;

/** Counts that become a figure. */
final class Tally {
    private int rightPredicted;
    private int predicted;
    private int rightGold;
    private int gold;

    /** Adds counts of a one-to-one matching. */
    void add(int right, int ofPredicted, int ofGold) {
        add(right, ofPredicted, right, ofGold);
    }

    void add(int rightOfPredicted, int ofPredicted, int rightOfGold, int ofGold) {
        rightPredicted += rightOfPredicted;
        predicted += ofPredicted;
        rightGold += rightOfGold;
        gold += ofGold;
    }

    /** Adds one pair that was compared. */
    void pair(boolean right) {
        add(right ? 1 : 0, 0, 0);
    }

    /** Adds one item of gold that was judged. */
    void judged(boolean right) {
        add(right ? 1 : 0, 0, 1);
    }

    Figure.Ratio ratio(String name, Scale scale) {
        return ratio(name, scale, "");
    }

    Figure.Ratio ratio(String name, Scale scale, String note) {
        return new Figure.Ratio(name, scale, rightPredicted, predicted, rightGold, gold, note);
    }

    Figure.Share accuracy(String name, Scale scale) {
        return new Figure.Share(name, scale, "accuracy", rightGold, gold, "", true);
    }
}
