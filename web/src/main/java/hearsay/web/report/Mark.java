package hearsay.web.report;

import hearsay.claims.Claim;
import hearsay.claims.Source;
import hearsay.report.Span;
import java.util.ArrayList;
import java.util.List;

/**
 * Something that is marked in a text.
 *
 * @param span where
 * @param kind as what
 * @param number the claim's number on the page, 0 for residue
 * @param words what is said of it: the stance of a claim, why something is residue
 */
record Mark(Span span, Kind kind, int number, String words) {

    /** What a stretch of text can be. */
    enum Kind {
        CONTENT,
        SOURCE,
        CUE,
        RESIDUE
    }

    /** The marks of a claim. */
    static List<Mark> of(Claim claim, int number) {
        List<Mark> marks = new ArrayList<>();
        for (Span span : claim.content()) {
            marks.add(new Mark(span, Kind.CONTENT, number, claim.stance().word()));
        }
        for (Source source : claim.sources()) {
            marks.add(new Mark(source.mention().span(), Kind.SOURCE, number, ""));
            if (source.cue() != null) {
                marks.add(new Mark(source.cue().span(), Kind.CUE, number, ""));
            }
        }
        return marks;
    }
}
