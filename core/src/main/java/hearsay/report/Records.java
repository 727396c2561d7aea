package hearsay.report;

import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** The reports of one input, one by one, in the order in which they stand there. */
interface Records extends AutoCloseable {

    /**
     * The next one, or null after the last.
     *
     * @throws IOException if nothing after this point can be read
     */
    @Nullable Received next() throws IOException;

    /** The file that the last one came from, where there are several; else null. */
    default @Nullable String file() {
        return null;
    }

    @Override
    default void close() throws IOException {}
}
