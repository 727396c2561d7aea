package hearsay.reading;

/**
 * A label that the encoder chose, with how sure it was.
 *
 * @param label its number within its set
 * @param probability 0 to 1
 */
public record Judged(int label, double probability) {

    static Judged of(double[] probabilities) {
        int best = 0;
        for (int i = 1; i < probabilities.length; i++) {
            if (probabilities[i] > probabilities[best]) {
                best = i;
            }
        }
        return new Judged(best, probabilities[best]);
    }
}
