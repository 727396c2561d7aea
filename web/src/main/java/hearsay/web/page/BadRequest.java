package hearsay.web.page;

/** Something in an address or a form that cannot be followed, said in one line for a person. */
public final class BadRequest extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public BadRequest(String message) {
        super(message);
    }
}
