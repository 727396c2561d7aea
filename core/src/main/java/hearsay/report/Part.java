package hearsay.report;

import org.jspecify.annotations.Nullable;

/**
 * A stretch of the report that has a job of its own, recognised by its form.
 *
 * @param kind what it is
 * @param span where it stands in the report's text
 * @param value its meaning where it has one: an EDTF date for a stamp, a name for a byline or credit, a place for a dateline; else null
 */
public record Part(Kind kind, Span span, @Nullable String value) {

    /** What a part of a report can be. Every character that is in no part is body. */
    public enum Kind {
        /** The heading of the report itself, where it stands in the text. */
        TITLE,
        /** When it was published, such as a header line {@code date 2020-10-03}. */
        PUBLISHED,
        /** When it was last changed, such as a footer line {@code Last Update: …}. */
        UPDATED,
        /** Where and by whom it was filed: {@code MOSCOW (Reuters) -}. */
        DATELINE,
        /** Who wrote it: {@code By Jane Doe}. */
        BYLINE,
        /** The wire that it comes from: {@code (AFP)}, {@code - Reuters}. */
        CREDIT,
        /** Words that belong to the page and not to the report: subscription lines, share buttons, captions of images. */
        BOILERPLATE,
        /** The line that opens a list of other reports: {@code Read more:}. */
        RELATED_HEADING,
        /** A headline of another report. */
        RELATED_HEADLINE
    }
}
