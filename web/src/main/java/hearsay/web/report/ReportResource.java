package hearsay.web.report;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import hearsay.ledger.FiledClaim;
import hearsay.ledger.FiledReport;
import hearsay.ledger.Ledger;
import hearsay.ledger.LedgerException;
import hearsay.report.Span;
import hearsay.views.Revision;
import hearsay.web.Resource;
import hearsay.web.page.Numbers;
import hearsay.web.page.Templates;
import hearsay.web.review.JudgementView;
import hearsay.web.words.Address;
import hearsay.web.words.ClaimView;
import hearsay.web.words.Telling;
import io.javalin.http.Context;
import io.javalin.http.NotFoundResponse;
import io.javalin.router.JavalinDefaultRoutingApi;
import java.util.ArrayList;
import java.util.List;

/** A report: its text with claims marked in it, its claims, its original. */
public final class ReportResource implements Resource {
    /** More than any news report has; a longer text is shown up to here and can be had whole. */
    private static final int LONGEST_TEXT = 300_000;
    private static final int MOST_CLAIMS = 1_500;
    private static final ObjectMapper JSON = new ObjectMapper();

    private final Ledger ledger;
    private final Templates templates;
    private final Telling telling = new Telling();

    public ReportResource(Ledger ledger, Templates templates) {
        this.ledger = ledger;
        this.templates = templates;
    }

    @Override
    public void addTo(JavalinDefaultRoutingApi routes) {
        routes.get("/report/{seq}", this::show);
        routes.get("/report/{seq}/original", this::original);
        routes.get("/report/{seq}/text", this::text);
    }

    private void show(Context context) {
        ReportPage page = page(report(context));
        templates.show(context, "report", page.title(), null, page);
    }

    private ReportPage page(FiledReport report) {
        String whole = ledger.reports().text(report.seq());
        String text = whole.length() <= LONGEST_TEXT ? whole : whole.substring(0, LONGEST_TEXT);
        List<FiledClaim> all = ledger.claims().of(report.seq());
        List<FiledClaim> claims = all.subList(0, Math.min(all.size(), MOST_CLAIMS));
        List<Mark> marks = new ArrayList<>();
        List<ClaimView> views = new ArrayList<>();
        for (FiledClaim claim : claims) {
            views.add(telling.view(claim, report, JudgementView.standing(ledger, claim)));
            marks.addAll(Mark.of(claim.claim(), views.size()));
        }
        List<Mark> residue = residue(report);
        marks.addAll(residue);
        MarkedText marked = new MarkedText(text, marks, claims.stream().map(FiledClaim::seq).toList());
        return new ReportPage(report, Telling.title(report), Telling.dated(report), Address.outside(report.url()), marked.paragraphs(), views,
                residue.size(), whole.length() - text.length(), all.size() - claims.size(), Revision.of(ledger, report));
    }

    private List<Mark> residue(FiledReport report) {
        List<Mark> marks = new ArrayList<>();
        try {
            for (JsonNode item : JSON.readTree(ledger.reports().residue(report.seq()))) {
                Span span = new Span(item.path("start").asInt(), item.path("end").asInt());
                marks.add(new Mark(span, Mark.Kind.RESIDUE, 0, item.path("why").asText()));
            }
        } catch (JsonProcessingException e) {
            throw new LedgerException("the residue of report " + report.seq() + " is no JSON", e);
        }
        return marks;
    }

    /** As it came, never shown by the browser: it may be a page that does things. */
    private void original(Context context) {
        FiledReport report = report(context);
        context.header("Content-Disposition", "attachment; filename=\"report-" + report.seq() + ".bin\"");
        context.header("Content-Security-Policy", "sandbox; default-src 'none'");
        context.contentType("application/octet-stream").result(ledger.reports().original(report.seq()));
    }

    private void text(Context context) {
        context.contentType("text/plain; charset=utf-8").result(ledger.reports().text(report(context).seq()));
    }

    private FiledReport report(Context context) {
        long seq = Numbers.whole(context.pathParam("seq"));
        if (seq < 1 || seq > ledger.reports().count()) {
            throw new NotFoundResponse("The ledger has no report number " + seq + ".");
        }
        return ledger.reports().get(seq);
    }
}
