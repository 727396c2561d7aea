package hearsay.report;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One document of one outlet at one moment.
 *
 * @param id the id that its input gave it (JSON Lines), else the first 16 hex digits of {@code sha256}
 * @param title its headline, or null if none is known
 * @param outlet who published it, or null
 * @param url where it was found, or null
 * @param published when it was published, EDTF (day or minute, UTC if it has a time), or null
 * @param updated when it was last changed, EDTF, or null
 * @param language ISO 639-1 code, or null if it could not be told
 * @param sha256 lower-case hex SHA-256 of the original bytes
 * @param text the text that is read; all offsets everywhere point into it
 * @param parts what is not plain body, in order of their spans
 */
public record Report(
        String id,
        @Nullable String title,
        @Nullable String outlet,
        @Nullable String url,
        @Nullable String published,
        @Nullable String updated,
        @Nullable String language,
        String sha256,
        String text,
        List<Part> parts) {

    public Report {
        parts = List.copyOf(parts);
    }

    /** Whether the offset lies in a part of one of these kinds. */
    public boolean in(int offset, Part.Kind... kinds) {
        for (Part part : parts) {
            if (part.span().contains(offset)) {
                for (Part.Kind kind : kinds) {
                    if (part.kind() == kind) {
                        return true;
                    }
                }
            }
        }
        return false;
    }
}
