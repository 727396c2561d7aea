package hearsay.reading;

import ai.onnxruntime.OrtException;
import hearsay.reading.Labels.Link;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.FloatBuffer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
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
    /** Word pieces, padding included, that go through the session at once: larger batches leave the cache and cost a fifth more CPU time. */
    private static final int MOST_PIECES = 512;

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
        try (InputStream model = resource(MODEL);
                InputStream vocabulary = resource(VOCABULARY)) {
            return new Encoder(BertSession.of(model.readAllBytes(), threads), WordPieces.load(vocabulary));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (OrtException e) {
            throw new UncheckedIOException(new IOException("the reader's weights cannot be loaded: " + e.getMessage(), e));
        }
    }

    private static InputStream resource(String name) throws IOException {
        InputStream in = Encoder.class.getResourceAsStream(name);
        if (in == null) {
            throw new IOException("the reader's " + name + " is missing from the class path");
        }
        return in;
    }

    /** The scores of every word; windows of like length go together. */
    Scores read(Words words) {
        List<Window> windows = Window.over(words, pieces);
        Map<Window, WindowScores> scored = new HashMap<>();
        List<Window> batch = new ArrayList<>();
        List<Window> byLength = windows.stream().sorted(Comparator.comparingInt(Window::length)).toList();
        for (Window window : byLength) {
            if (!batch.isEmpty() && (batch.size() + 1) * window.length() > MOST_PIECES) {
                run(batch, scored);
                batch.clear();
            }
            batch.add(window);
        }
        if (!batch.isEmpty()) {
            run(batch, scored);
        }
        return Scores.of(words, windows.stream().map(scored::get).toList());
    }

    private void run(List<Window> batch, Map<Window, WindowScores> scored) {
        int length = batch.stream().mapToInt(Window::length).max().orElseThrow();
        List<BertSession.Row> rows = batch.stream().map(w -> new BertSession.Row(w.ids(), w.shapes())).toList();
        try {
            Map<String, FloatBuffer> outputs = session.run(rows, length);
            FloatBuffer tags = Objects.requireNonNull(outputs.get("tags"));
            FloatBuffer links = Objects.requireNonNull(outputs.get("links"));
            for (int b = 0; b < batch.size(); b++) {
                scored.put(batch.get(b), slice(batch.get(b), b, length, tags, links));
            }
        } catch (OrtException e) {
            throw new IllegalStateException("the encoder failed: " + e.getMessage(), e);
        }
    }

    /** Keeps what belongs to words: their first pieces' rows, and columns for [CLS] (first) and each word. */
    private static WindowScores slice(Window window, int b, int length, FloatBuffer tags, FloatBuffer links) {
        int n = window.words().size();
        float[][] tag = new float[n][Labels.TAGS];
        for (int i = 0; i < n; i++) {
            tags.get((b * length + window.places()[i]) * Labels.TAGS, tag[i]);
        }
        int kinds = Link.values().length;
        float[][][] link = new float[kinds][n][n + 1];
        float[] row = new float[length];
        for (int k = 0; k < kinds; k++) {
            for (int i = 0; i < n; i++) {
                links.get(((b * kinds + k) * length + window.places()[i]) * length, row);
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
