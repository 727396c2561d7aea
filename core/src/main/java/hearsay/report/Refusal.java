package hearsay.report;

import java.io.IOException;

/** Why something cannot be read, on its way to a {@link Received.Refused}. */
final class Refusal extends IOException {

    private static final long serialVersionUID = 1L;

    private final String place;

    Refusal(String place, String reason) {
        super(reason);
        this.place = place;
    }

    Refusal(String reason) {
        this("", reason);
    }

    String place() {
        return place;
    }

    String reason() {
        return String.valueOf(getMessage());
    }

    /** The words of someone else's error, on one line and short enough to print. */
    static String words(Throwable error) {
        String message = error.getMessage();
        String words = message == null || message.isBlank() ? error.getClass().getSimpleName() : message;
        return shown(words);
    }

    /** Someone else's words on one line, without control characters, and short enough to print. */
    static String shown(String words) {
        String plain = words.strip().replaceAll("\\p{Cntrl}++", " ");
        return plain.length() <= 160 ? plain : plain.substring(0, 160) + " …";
    }
}
