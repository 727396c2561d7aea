package hearsay.app.screen;

import hearsay.claims.Stance;
import hearsay.views.FoundClaim;
import hearsay.views.Speaker;
import hearsay.views.Speaker.Matter;
import hearsay.views.Speaker.Turn;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What somebody has said over time: a matter, how they stood to it, and in which words. */
public final class SpeakerView {
    private static final int INDENT = 2;
    private static final int USUAL = 5;

    private final Look look;

    public SpeakerView(Look look) {
        this.look = look;
    }

    public void write(Speaker speaker, Appendable out) {
        Paper paper = new Paper(out, look.colours());
        try {
            boolean first = true;
            for (Matter matter : speaker.matters()) {
                if (!first) {
                    paper.line();
                }
                first = false;
                matter(speaker, matter, paper);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void matter(Speaker speaker, Matter matter, Paper paper) throws IOException {
        FoundClaim told = matter.claims().getFirst();
        Phrase title = Phrase.of(Style.HEADING, speaker.on() == null ? "“" + told.words() + "”" : speaker.name() + " on " + speaker.on());
        lines(title, 0, 2, paper);
        if (matter.happening() != null) {
            lines(Phrase.of(Style.FAINT, "happening " + matter.happening()), INDENT, 1, paper);
        }
        lines(course(matter), INDENT, Integer.MAX_VALUE, paper);
        for (FoundClaim claim : shown(matter.claims())) {
            lines(claim(claim), INDENT, look.lines(2), paper);
        }
        int left = matter.claims().size() - shown(matter.claims()).size();
        if (left > 0) {
            lines(Phrase.of(Style.FAINT, left + " more in between (--full)"), INDENT, 1, paper);
        }
    }

    /** "affirms 2020-10-01 – 2020-10-04 (3) → ✗ DENIES 2020-10-09 (1) · shifted · silent since …". */
    private static Phrase course(Matter matter) {
        List<Phrase> marks = new ArrayList<>();
        marks.add(Phrase.join(" → ", matter.turns().stream().map(SpeakerView::turn).toList()));
        if (matter.shifted()) {
            marks.add(Phrase.of(Style.MARK, "shifted"));
        }
        if (matter.silent() != null) {
            marks.add(Phrase.of(Style.MARK, "silent since " + matter.silent()).and(Style.FAINT, " (others until " + matter.others() + ")"));
        }
        return Phrase.join(" · ", marks);
    }

    private static Phrase turn(Turn turn) {
        return Telling.stance(turn.stance()).and(Style.PLAIN, " " + days(turn.first(), turn.last())).and(Style.FAINT, " (" + turn.claims() + ")");
    }

    private static String days(@Nullable LocalDate first, @Nullable LocalDate last) {
        if (first == null || last == null) {
            return "undated";
        }
        return first.equals(last) ? first.toString() : first + " – " + last;
    }

    /** The first, the last, and those where the stance changes; all if nothing is to be cut off. */
    private List<FoundClaim> shown(List<FoundClaim> claims) {
        if (look.full() || claims.size() <= USUAL) {
            return claims;
        }
        List<FoundClaim> shown = new ArrayList<>();
        for (int i = 0; i < claims.size(); i++) {
            boolean turns = i == 0 || i == claims.size() - 1 || claims.get(i).claim().stance() != claims.get(i - 1).claim().stance();
            if (turns && (shown.size() < USUAL - 1 || i == claims.size() - 1)) {
                shown.add(claims.get(i));
            }
        }
        return shown;
    }

    private static Phrase claim(FoundClaim claim) {
        String published = claim.report().published() == null ? "undated" : claim.report().published();
        Style style = claim.claim().stance() == Stance.DENIES ? Style.DENIAL : Style.PLAIN;
        return Phrase.of(Style.FAINT, published + "  ")
                .and(style, claim.claim().stance() == Stance.DENIES ? "✗ " : "")
                .and(Style.PLAIN, "“" + claim.words() + "”")
                .and(Style.FAINT, "  " + (claim.report().outlet() == null ? "" : claim.report().outlet() + " · ") + "claim " + claim.claim().id());
    }

    private void lines(Phrase phrase, int indent, int most, Paper paper) throws IOException {
        for (Phrase line : Wrapping.lines(phrase, look.room() - indent, look.lines(most))) {
            paper.line(line.indented(indent));
        }
    }
}
