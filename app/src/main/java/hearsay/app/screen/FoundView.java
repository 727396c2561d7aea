package hearsay.app.screen;

import hearsay.claims.Claim;
import hearsay.claims.Stance;
import hearsay.ledger.FiledReport;
import hearsay.ledger.Judgement;
import hearsay.lexicon.Deeds;
import hearsay.report.Span;
import hearsay.views.FoundClaim;
import hearsay.views.JudgementWords;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;

/** Claims that were found: a row each, under it when, where and in which report, then the words with those that were asked for. */
public final class FoundView {
    private static final List<String> TITLES = List.of("No.", "Who", "Does what", "To whom", "According to", "Stance");
    private static final int CELL_LINES = 4;
    private static final int WORD_LINES = 3;

    private final Look look;
    private final Telling telling;

    public FoundView(Look look) {
        this.look = look;
        this.telling = new Telling(Deeds.load("en"), look.full());
    }

    /** Writes them. @param first the number of the first one */
    public void write(List<FoundClaim> found, int first, Appendable out) {
        Paper paper = new Paper(out, look.colours());
        List<List<Phrase>> rows = new ArrayList<>();
        found.forEach(claim -> rows.add(cells(claim.claim(), first + rows.size())));
        Table table = new Table(TITLES, rows, look.room(), look.lines(CELL_LINES));
        try {
            lines(table.head(), 0, paper);
            for (int i = 0; i < rows.size(); i++) {
                lines(table.row(rows.get(i)), 0, paper);
                underneath(found.get(i), table.indent(), paper);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private List<Phrase> cells(Claim claim, int number) {
        Style style = claim.stance() == Stance.DENIES ? Style.DENIAL : Style.HEADING;
        return List.of(
                Phrase.of(style, String.valueOf(number)),
                telling.parties(claim.actors()),
                telling.deed(claim),
                telling.parties(claim.recipients()),
                telling.chain(claim),
                Telling.stance(claim.stance()));
    }

    private void underneath(FoundClaim found, int indent, Paper paper) throws IOException {
        Claim claim = found.claim();
        Phrase facts = Phrase.join(" · ", List.of(Telling.when(claim), Telling.where(claim), Telling.howMany(claim)));
        int room = look.room() - indent;
        if (!facts.isEmpty()) {
            lines(Wrapping.lines(facts, room, look.lines(WORD_LINES)), indent, paper);
        }
        lines(Wrapping.lines(words(found), room, look.lines(WORD_LINES)), indent, paper);
        for (Judgement judgement : found.judgements()) {
            lines(Wrapping.lines(Phrase.of(Style.MARK, JudgementWords.whole(judgement)), room, look.lines(WORD_LINES)), indent, paper);
        }
        lines(Wrapping.lines(report(found), room, look.lines(WORD_LINES)), indent, paper);
    }

    /** The words, those that were asked for set off: by a style, or between asterisks where there are no colours. */
    private Phrase words(FoundClaim found) {
        Phrase words = Phrase.of("“");
        int at = 0;
        for (Span hit : found.highlights()) {
            words = words.and(Style.PLAIN, found.words().substring(at, hit.start()));
            words = words.and(Style.HIT, look.colours() ? hit.of(found.words()) : "*" + hit.of(found.words()) + "*");
            at = hit.end();
        }
        return words.and(Style.PLAIN, found.words().substring(at)).and(Style.PLAIN, "”");
    }

    private static Phrase report(FoundClaim found) {
        FiledReport report = found.report();
        return Phrase.join(" · ", List.of(
                Phrase.of(Style.FAINT, report.outlet() == null ? "" : report.outlet()),
                Phrase.of(Style.FAINT, report.published() == null ? "undated" : report.published()),
                Phrase.of(Style.FAINT, "report " + report.id()),
                Phrase.of(Style.FAINT, "claim " + found.claim().id())));
    }

    private static void lines(List<Phrase> lines, int indent, Paper paper) throws IOException {
        for (Phrase line : lines) {
            paper.line(line.indented(indent));
        }
    }
}
