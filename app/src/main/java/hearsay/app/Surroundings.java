package hearsay.app;

import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/**
 * Everything that a command meets outside of itself.
 *
 * @param in standard input
 * @param out standard output
 * @param errors standard error
 * @param environment the environment's variables
 * @param terminal what out and errors are
 */
record Surroundings(
        InputStream in, OutputStream out, PrintWriter errors, Map<String, String> environment, Terminal terminal) {

    /** Those of this process. */
    static Surroundings ofProcess() {
        Map<String, String> environment = System.getenv();
        return new Surroundings(
                new FileInputStream(FileDescriptor.in),
                new FileOutputStream(FileDescriptor.out),
                utf8(new FileOutputStream(FileDescriptor.err)),
                environment,
                Terminal.detect(environment));
    }

    static PrintWriter utf8(OutputStream stream) {
        return new PrintWriter(new OutputStreamWriter(stream, StandardCharsets.UTF_8), true);
    }
}
