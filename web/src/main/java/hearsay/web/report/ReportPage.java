package hearsay.web.report;

import hearsay.ledger.FiledReport;
import hearsay.views.Revision;
import hearsay.web.words.ClaimView;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A report as its page shows it.
 *
 * @param report the report
 * @param title its headline or what stands for it
 * @param outlet who published it and when
 * @param outside its address on the web, or null
 * @param paragraphs its text with marks
 * @param claims its claims, in the order of the text
 * @param residue how many stretches gave no claim
 * @param leftOut how many characters are not shown, because the text is very long
 * @param hidden how many claims are not shown for the same reason
 * @param revision what it says otherwise than the version before
 */
public record ReportPage(
        FiledReport report,
        String title,
        String outlet,
        @Nullable String outside,
        List<List<Piece>> paragraphs,
        List<ClaimView> claims,
        int residue,
        int leftOut,
        int hidden,
        Revision revision) {}
