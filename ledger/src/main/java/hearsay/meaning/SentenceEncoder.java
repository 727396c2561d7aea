package hearsay.meaning;

import ai.onnxruntime.OrtException;
import hearsay.reading.BertSession;
import hearsay.reading.WordPieces;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.FloatBuffer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * Sentence vectors by all-MiniLM-L6-v2 (Reimers and Gurevych 2019; weights in eight bits, Apache-2.0), run here by ONNX Runtime.
 *
 * <p>Loaded once and shared by threads.
 */
public final class SentenceEncoder implements Meaning, AutoCloseable {
    private static final Pattern SPACES = Pattern.compile("\\s+");
    private static final String WEIGHTS = "/all-minilm-l6-v2-q.onnx";
    private static final String STATES = "last_hidden_state";
    /** Longer sentences are cut here: what they are about stands in their beginning, and time goes by length. */
    private static final int MOST_PIECES = 64;
    /** Sentences that go through at once. */
    private static final int BATCH = 16;

    private final BertSession session;
    private final WordPieces pieces;

    private SentenceEncoder(BertSession session, WordPieces pieces) {
        this.session = session;
        this.pieces = pieces;
    }

    /**
     * Loads the weights from the class path.
     *
     * @param threads how many it may use for one call
     * @throws UncheckedIOException if they are not there or cannot be loaded
     */
    public static SentenceEncoder load(int threads) {
        try {
            return new SentenceEncoder(BertSession.load(SentenceEncoder.class, WEIGHTS, threads), WordPieces.ofBert());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public List<float[]> of(List<String> sentences) {
        List<int[]> rows = sentences.stream().map(this::row).toList();
        float[][] vectors = new float[rows.size()][];
        // Those of like length go together, so that little of a batch is filling.
        List<Integer> order = IntStream.range(0, rows.size()).boxed().sorted(Comparator.comparingInt(i -> rows.get(i).length)).toList();
        for (int from = 0; from < order.size(); from += BATCH) {
            List<Integer> some = order.subList(from, Math.min(order.size(), from + BATCH));
            run(some.stream().map(rows::get).toList(), some, vectors);
        }
        return List.of(vectors);
    }

    private int[] row(String sentence) {
        List<Integer> row = new ArrayList<>(List.of(WordPieces.CLS));
        SPACES.splitAsStream(sentence.strip())
                .limit(MOST_PIECES)
                .flatMapToInt(word -> Arrays.stream(pieces.of(word)))
                .limit(MOST_PIECES - 2)
                .forEach(row::add);
        row.add(WordPieces.SEP);
        return row.stream().mapToInt(Integer::intValue).toArray();
    }

    private void run(List<int[]> batch, List<Integer> places, float[][] vectors) {
        int length = batch.stream().mapToInt(row -> row.length).max().orElse(0);
        try {
            FloatBuffer states = Objects.requireNonNull(session.run(batch.stream().map(BertSession.Row::plain).toList(), length).get(STATES));
            for (int b = 0; b < batch.size(); b++) {
                vectors[places.get(b)] = mean(states, b * length, batch.get(b).length);
            }
        } catch (OrtException e) {
            throw new IllegalStateException("the sentence encoder failed: " + e.getMessage(), e);
        }
    }

    /** The mean of a sentence's states, of length 1. */
    private static float[] mean(FloatBuffer states, int first, int count) {
        float[] mean = new float[SIZE];
        for (int i = 0; i < count; i++) {
            for (int d = 0; d < SIZE; d++) {
                mean[d] += states.get((first + i) * SIZE + d);
            }
        }
        double square = 0;
        for (float value : mean) {
            square += (double) value * value;
        }
        float scale = (float) (1 / Math.sqrt(Math.max(square, 1e-12)));
        for (int d = 0; d < SIZE; d++) {
            mean[d] *= scale;
        }
        return mean;
    }

    @Override
    public void close() {
        session.close();
    }
}
