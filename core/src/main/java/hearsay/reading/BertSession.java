package hearsay.reading;

import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OnnxValue;
import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtSession;
import java.io.IOException;
import java.io.InputStream;
import java.nio.FloatBuffer;
import java.nio.LongBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * A network of BERT's shape under ONNX Runtime: rows of word pieces in, buffers of numbers out.
 *
 * <p>May be run from several threads.
 */
public final class BertSession implements AutoCloseable {
    /** Names the folder in which the launcher keeps networks unpacked. */
    private static final String UNPACKED = "hearsay.unpacked";

    private final OrtEnvironment environment;
    private final OrtSession session;

    private BertSession(OrtEnvironment environment, OrtSession session) {
        this.environment = environment;
        this.session = session;
    }

    /**
     * One row of a batch.
     *
     * @param ids word pieces, with those that begin and end a row
     * @param types the type of each
     */
    public record Row(int[] ids, int[] types) {

        /** A row whose pieces are all of type 0. */
        public static Row plain(int[] ids) {
            return new Row(ids, new int[ids.length]);
        }
    }

    /**
     * Makes a session of a network that lies in a jar, or, where the property {@value #UNPACKED} names a folder that holds a file of its
     * name, of that file: then its weights never pass through Java's memory, which halves the time a start takes.
     *
     * @param owner a class beside which the network lies, if the name does not begin with a slash
     * @param name of the network, as ONNX with the inputs input_ids, attention_mask and token_type_ids
     * @param threads how many one run uses
     * @throws IOException if it is not there or cannot be loaded
     */
    public static BertSession load(Class<?> owner, String name, int threads) throws IOException {
        OrtEnvironment environment = OrtEnvironment.getEnvironment();
        String folder = System.getProperty(UNPACKED);
        Path unpacked = folder == null ? null : Path.of(folder, name.substring(name.lastIndexOf('/') + 1));
        try (OrtSession.SessionOptions options = new OrtSession.SessionOptions()) {
            options.setIntraOpNumThreads(threads);
            options.setInterOpNumThreads(1);
            options.setOptimizationLevel(OrtSession.SessionOptions.OptLevel.ALL_OPT);
            options.addConfigEntry("session.intra_op.allow_spinning", "0");
            OrtSession session = unpacked != null && Files.isRegularFile(unpacked)
                    ? environment.createSession(unpacked.toString(), options)
                    : environment.createSession(packed(owner, name), options);
            return new BertSession(environment, session);
        } catch (OrtException e) {
            throw new IOException("the network " + name + " cannot be loaded: " + e.getMessage(), e);
        }
    }

    private static byte[] packed(Class<?> owner, String name) throws IOException {
        try (InputStream in = owner.getResourceAsStream(name)) {
            if (in == null) {
                throw new IOException("the network " + name + " is missing from the class path");
            }
            return in.readAllBytes();
        }
    }

    /**
     * Runs a batch.
     *
     * @param length of the longest row; shorter ones are padded
     * @return the outputs by name
     */
    public Map<String, FloatBuffer> run(List<Row> batch, int length) throws OrtException {
        long[] shape = {batch.size(), length};
        LongBuffer ids = LongBuffer.allocate(batch.size() * length);
        LongBuffer mask = LongBuffer.allocate(batch.size() * length);
        LongBuffer types = LongBuffer.allocate(batch.size() * length);
        for (Row row : batch) {
            for (int i = 0; i < length; i++) {
                boolean inside = i < row.ids().length;
                ids.put(inside ? row.ids()[i] : WordPieces.PAD);
                mask.put(inside ? 1 : 0);
                types.put(inside ? row.types()[i] : 0);
            }
        }
        try (OnnxTensor idTensor = OnnxTensor.createTensor(environment, ids.flip(), shape);
                OnnxTensor maskTensor = OnnxTensor.createTensor(environment, mask.flip(), shape);
                OnnxTensor typeTensor = OnnxTensor.createTensor(environment, types.flip(), shape);
                OrtSession.Result result =
                        session.run(Map.of("input_ids", idTensor, "attention_mask", maskTensor, "token_type_ids", typeTensor))) {
            Map<String, FloatBuffer> outputs = new HashMap<>();
            for (Map.Entry<String, OnnxValue> output : result) {
                outputs.put(output.getKey(), ((OnnxTensor) output.getValue()).getFloatBuffer());
            }
            return outputs;
        }
    }

    @Override
    public void close() {
        try {
            session.close();
        } catch (OrtException e) {
            throw new IllegalStateException(e);
        }
    }
}
