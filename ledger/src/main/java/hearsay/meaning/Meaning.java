package hearsay.meaning;

import java.util.List;

/** Turns sentences into vectors. The nearer two vectors (the greater their dot product), the more alike the sentences. */
public interface Meaning {

    /** Numbers of a vector. */
    int SIZE = 384;

    /**
     * The vector of each sentence, of length 1, in their order.
     *
     * @param sentences a few words to a few lines each
     */
    List<float[]> of(List<String> sentences);
}
