package hearsay.app;

import java.io.UncheckedIOException;
import org.jspecify.annotations.Nullable;

/** Failures in words for a person. */
final class Described {

    private Described() {}

    /** What a failure says of itself; its kind too, where it comes from no input or file. */
    static String failure(Throwable failure) {
        @Nullable String message = failure.getMessage();
        return switch (failure) {
            case UncheckedIOException io when io.getCause() != null -> String.valueOf(io.getCause().getMessage());
            case OutOfMemoryError memory -> "out of memory (HEARSAY_JAVA_OPTIONS=-Xmx4g gives more)";
            default -> failure.getClass().getSimpleName() + (message == null ? "" : ": " + message);
        };
    }
}
