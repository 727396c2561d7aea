package hearsay.report;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Finds what in a text is not plain body, by its form. The rules come in order and the first answer holds: no two
 * parts overlap, except that a credit may stand within a dateline or byline. A part that is missed is body, which does
 * little harm; a sentence taken for a part would be lost to the reading, so that every rule would rather miss.
 */
public final class Layout {

    private static final List<Rule> RULES = List.of(
            Head::mark, Footer::mark, Captions::mark, Boilerplate::mark, Authors::mark, Credits::mark, Related::mark);

    /** Marks parts of one kind on a sheet. */
    private interface Rule {
        void mark(Sheet sheet);
    }

    private Layout() {}

    /**
     * The parts of a text in order of their spans.
     *
     * @param title the report's headline if the input gives one, or null
     */
    public static List<Part> parts(String text, @Nullable String title) {
        Sheet sheet = new Sheet(text, title);
        for (Rule rule : RULES) {
            rule.mark(sheet);
        }
        return sheet.parts();
    }
}
