package hearsay.app;

import hearsay.Pipeline;
import hearsay.ledger.Provenance;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import picocli.CommandLine.IVersionProvider;

/** Which program and which weights: claims of two runs are comparable if both are the same. */
final class Version implements IVersionProvider {

    private static final String WEIGHTS = "reading/reader.onnx";
    private static final int DIGITS = 6;

    /** The number stands in the build file only; the jar's manifest repeats it. */
    @Override
    public String[] getVersion() {
        return new String[] {program(), "reader " + weights(), "Java " + Runtime.version()};
    }

    private static String program() {
        String version = Version.class.getPackage().getImplementationVersion();
        return "hearsay " + (version == null ? "(not packaged)" : version);
    }

    /** What readings of this program are signed with. */
    static Provenance provenance() {
        return new Provenance(program(), weights());
    }

    /** The beginning of the SHA-256 of the weights. */
    private static String weights() {
        try (InputStream file = Pipeline.class.getResourceAsStream(WEIGHTS)) {
            if (file == null) {
                return "(no weights)";
            }
            DigestInputStream digest = new DigestInputStream(file, MessageDigest.getInstance("SHA-256"));
            digest.transferTo(OutputStream.nullOutputStream());
            return HexFormat.of().formatHex(digest.getMessageDigest().digest(), 0, DIGITS);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java has SHA-256", impossible);
        }
    }
}
