package hearsay.web.review;

import hearsay.ledger.FiledClaim;
import hearsay.ledger.Judgement;
import hearsay.ledger.Ledger;
import hearsay.ledger.Verdict;
import hearsay.views.JudgementWords;
import hearsay.web.words.Address;
import hearsay.web.words.Link;
import hearsay.web.words.Shown;
import java.util.List;

/**
 * A judgement in words that a page shows.
 *
 * @param seq its number
 * @param what what was decided
 * @param about what it is about, and where that is
 * @param who who decided
 * @param at when, to the minute
 * @param why their reason
 * @param undone whether a later one undid it
 * @param canBeUndone whether it can be
 */
public record JudgementView(long seq, String what, Link about, String who, String at, String why, boolean undone, boolean canBeUndone) {

    /** A judgement in words. */
    public static JudgementView of(Judgement judgement) {
        return new JudgementView(judgement.seq(), Shown.line(JudgementWords.what(judgement.verdict()), 240), about(judgement.verdict()), Shown.line(judgement.who(), 80),
                judgement.at().substring(0, 16).replace('T', ' '), Shown.line(judgement.why(), 400), judgement.undone(),
                !judgement.undone() && !(judgement.verdict() instanceof Verdict.Undone));
    }

    /** What people decided about a claim and what still stands, each in one line. */
    public static List<String> standing(Ledger ledger, FiledClaim claim) {
        return ledger.judgements().standing(claim).stream().map(JudgementView::of)
                .map(view -> view.what() + " by " + view.who() + ", " + view.at().substring(0, 10) + (view.why().isEmpty() ? "" : ": " + view.why()))
                .toList();
    }

    private static Link about(Verdict verdict) {
        return switch (verdict) {
            case Verdict.Confirmed(var claim) -> claim(claim);
            case Verdict.Rejected(var claim) -> claim(claim);
            case Verdict.Corrected(var claim, var fields) -> claim(claim);
            case Verdict.Graded(var source, var letter) -> new Link(Shown.line(source, 80), Address.speaker(source));
            case Verdict.Merged(var happening, var other) -> new Link("happening " + happening, Address.happening(happening));
            case Verdict.Split(var happening, var claims) -> new Link("happening " + happening, Address.happening(happening));
            case Verdict.Undone(var number) -> new Link("judgement " + number, null);
        };
    }

    private static Link claim(String id) {
        return new Link("claim " + id, "/review?id=" + Address.encoded(id));
    }
}
