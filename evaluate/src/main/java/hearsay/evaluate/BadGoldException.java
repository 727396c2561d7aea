package hearsay.evaluate;

import java.nio.file.Path;

/** A file of gold, texts, readings or an earlier run cannot be used. The message is one line: file, place in it, reason. */
public final class BadGoldException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /**
     * @param file the file or folder
     * @param place where in it, as a person would say it ("line 3", "claim 2"); empty if all of it is meant
     * @param reason what is wrong
     */
    public BadGoldException(Path file, String place, String reason) {
        super((file + (place.isEmpty() ? "" : ", " + place) + ": " + reason).replaceAll("\\s+", " "));
    }
}
