package hearsay.report;

import java.util.Locale;
import java.util.Optional;

/** The forms that reports come in. Compression with gzip is no form of its own: any of them may be packed. */
public enum Format {
    /** Plain text, one report a file. */
    TEXT,
    /** A web page, one report a file. */
    HTML,
    /** RSS or Atom, one report an entry. */
    FEED,
    /** One JSON object a line. */
    JSONL,
    /** A JSON object, an array of them, or an object that holds such an array. */
    JSON,
    /** News in JSON of the IPTC: one object, an array, or one a line. */
    NINJS,
    /** A web archive, one report a response. */
    WARC,
    /** Comma-separated values with a header, one report a row. */
    CSV;

    /** The name on a command line: {@code jsonl}. */
    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The format of this name in any case, or empty if there is none. */
    public static Optional<Format> named(String name) {
        for (Format format : values()) {
            if (format.label().equalsIgnoreCase(name.strip())) {
                return Optional.of(format);
            }
        }
        return Optional.empty();
    }
}
