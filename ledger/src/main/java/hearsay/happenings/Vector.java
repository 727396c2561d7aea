package hearsay.happenings;

/**
 * Terms of a claim's words with what each tells, of length one: made once, compared often.
 *
 * @param terms hashes, ascending
 * @param weights what each tells
 */
record Vector(int[] terms, float[] weights) {

    static Vector of(Bag bag, Commonness common) {
        float[] weights = new float[bag.size()];
        double length = 0;
        for (int i = 0; i < bag.size(); i++) {
            double weight = (1 + Math.log(bag.counts()[i])) * common.tells(common.words(bag.terms()[i]));
            weights[i] = (float) weight;
            length += weight * weight;
        }
        for (int i = 0; i < weights.length; i++) {
            weights[i] /= (float) Math.sqrt(length);
        }
        return new Vector(bag.terms(), weights);
    }

    /** Cosine, 0 to 1. */
    double likeness(Vector other) {
        double product = 0;
        int i = 0;
        int j = 0;
        while (i < terms.length && j < other.terms.length) {
            int order = Integer.compare(terms[i], other.terms[j]);
            if (order == 0) {
                product += weights[i++] * other.weights[j++];
            } else if (order < 0) {
                i++;
            } else {
                j++;
            }
        }
        return product;
    }
}
