package hearsay.reading;

/**
 * What the encoder said of one window.
 *
 * @param words the window's words
 * @param tags by word (from the window's first), then label
 * @param links by kind, from word, to word: column 0 is "to none", column j + 1 the window's word j
 * @param norms by kind, from word: logarithm of the sum of the exponentials of a row of links
 */
record WindowScores(Range words, float[][] tags, float[][][] links, float[][] norms) {

    static WindowScores of(Range words, float[][] tags, float[][][] links) {
        float[][] norms = new float[links.length][];
        for (int k = 0; k < links.length; k++) {
            norms[k] = new float[links[k].length];
            for (int i = 0; i < norms[k].length; i++) {
                norms[k][i] = logSum(links[k][i]);
            }
        }
        return new WindowScores(words, tags, links, norms);
    }

    private static float logSum(float[] row) {
        float most = Float.NEGATIVE_INFINITY;
        for (float v : row) {
            most = Math.max(most, v);
        }
        double sum = 0;
        for (float v : row) {
            sum += Math.exp(v - most);
        }
        return (float) (most + Math.log(sum));
    }
}
