package hearsay.report;

/** What became of one thing that an input holds: it is filed or refused, never dropped. */
public sealed interface Received {

    /**
     * A report that can be read.
     *
     * @param report what was made of it
     * @param original the bytes that it came as: a file, a line of JSON, a row of CSV, the payload of a WARC record or
     *     an entry of a feed; {@link Report#sha256()} is their hash. Not copied: leave them as they are
     */
    record Filed(Report report, byte[] original) implements Received {}

    /**
     * Something that could not be read.
     *
     * @param input the file, address or {@code standard input} it stands in
     * @param place where in the input, such as {@code line 12}; empty if the whole input is meant
     * @param reason why, as words that follow a colon
     */
    record Refused(String input, String place, String reason) implements Received {

        /** One line for a person: {@code reports.jsonl, line 12: has no text}. */
        @Override
        public String toString() {
            return input + (place.isEmpty() ? "" : ", " + place) + ": " + reason;
        }
    }
}
