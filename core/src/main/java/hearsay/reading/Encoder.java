package hearsay.reading;

import ai.onnxruntime.OrtException;
import hearsay.reading.Labels.Link;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.FloatBuffer;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * The trained encoder: from a text's words to the scores of every label, in one pass a window, through ONNX Runtime.
 *
 * <p>Loaded once and shared: sessions may be run from several threads.
 */
public final class Encoder implements AutoCloseable {
    private static final String MODEL = "reader.onnx";
    private static final String VOCABULARY = "vocabulary.txt";

    private final BertSession session;
    private final WordPieces pieces;

    private Encoder(BertSession session, WordPieces pieces) {
        this.session = session;
        this.pieces = pieces;
    }

    /**
     * Loads the weights from the class path.
     *
     * @param threads threads that one session run uses: 1 where reports are read side by side, else the number of cores
     * @throws UncheckedIOException if the weights are not there or cannot be loaded
     */
    public static Encoder load(int threads) {
        try (InputStream vocabulary = resource(VOCABULARY)) {
            return new Encoder(BertSession.load(Encoder.class, MODEL, threads), WordPieces.load(vocabulary));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static InputStream resource(String name) throws IOException {
        InputStream in = Encoder.class.getResourceAsStream(name);
        if (in == null) {
            throw new IOException("the reader's " + name + " is missing from the class path");
        }
        return in;
    }

    /** The scores of every word. Windows are run one by one: a window fills a core, and a batch would pad the shorter ones. */
    Scores read(Words words) {
        return Scores.of(
                words, Window.over(words, pieces).stream().map(this::run).toList());
    }

    private WindowScores run(Window window) {
        try {
            Map<String, FloatBuffer> outputs = session.run(List.of(new BertSession.Row(window.ids(), window.shapes())), window.length());
            return slice(window, Objects.requireNonNull(outputs.get("tags")), Objects.requireNonNull(outputs.get("links")));
        } catch (OrtException e) {
            throw new IllegalStateException("the encoder failed: " + e.getMessage(), e);
        }
    }

    /** Keeps what belongs to words: their first pieces' rows, and columns for [CLS] (first) and each word. */
    private static WindowScores slice(Window window, FloatBuffer tags, FloatBuffer links) {
        int length = window.length();
        int n = window.words().size();
        float[][] tag = new float[n][Labels.TAGS];
        for (int i = 0; i < n; i++) {
            tags.get(window.places()[i] * Labels.TAGS, tag[i]);
        }
        int kinds = Link.values().length;
        float[][][] link = new float[kinds][n][n + 1];
        float[] row = new float[length];
        for (int k = 0; k < kinds; k++) {
            for (int i = 0; i < n; i++) {
                links.get((k * length + window.places()[i]) * length, row);
                link[k][i][0] = row[0];
                for (int j = 0; j < n; j++) {
                    link[k][i][j + 1] = row[window.places()[j]];
                }
            }
        }
        return WindowScores.of(window.words(), tag, link);
    }

    @Override
    public void close() {
        session.close();
    }
}
