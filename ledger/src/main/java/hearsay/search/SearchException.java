package hearsay.search;

/** The index cannot be used. Its message is for a person. */
public final class SearchException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    SearchException(String message, Throwable cause) {
        super(message, cause);
    }
}
