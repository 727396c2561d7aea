package hearsay.app.screen;

import hearsay.ledger.FiledReport;
import hearsay.ledger.FiledStep;
import hearsay.ledger.Judgement;
import hearsay.ledger.News.Moved;
import hearsay.ledger.Step;
import hearsay.views.JudgementWords;
import hearsay.views.WhatIsNew;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** What came into the ledger: how much, then the things themselves, kind by kind. */
public final class NewsView {
    private static final int INDENT = 2;
    /** What is counted, in this order, and how it is called. */
    private static final Map<String, String> KINDS = Map.of(
            "report", "reports", "claim", "claims", "opened", "happenings opened", "joined", "claims that joined one",
            "merged", "mergers", "split", "splits", "judgement", "judgements");

    private static final List<String> ORDER = List.of("report", "claim", "opened", "joined", "merged", "split", "judgement");

    private final Look look;

    public NewsView(Look look) {
        this.look = look;
    }

    public void write(WhatIsNew news, Appendable out) {
        Paper paper = new Paper(out, look.colours());
        try {
            lines(news.nothing() ? Phrase.of("nothing new") : counts(news), 0, paper);
            section("Reports", news.reports(), NewsView::report, paper);
            section("Denied for the first time", news.denials(), denial ->
                    Phrase.of(Style.DENIAL, "✗ ").and(happening(news, denial.happening())), paper);
            section("Figures that moved", news.moved(), moved ->
                    happening(news, moved.happening()).and(Style.PLAIN, ": " + figures(moved)), paper);
            section("Happenings that went into one another or were split", news.steps(), step -> step(news, step), paper);
            section("Judgements", news.judgements(), NewsView::judgement, paper);
            lines(Phrase.of(Style.FAINT, "from here on: --since '#" + news.until() + "'"), 0, paper);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Phrase counts(WhatIsNew news) {
        return Phrase.join(" · ", ORDER.stream()
                .filter(kind -> news.counts().getOrDefault(kind, 0L) > 0)
                .map(kind -> Phrase.of(Style.HEADING, String.valueOf(news.counts().get(kind))).and(Style.PLAIN, " " + KINDS.get(kind)))
                .toList());
    }

    private <T> void section(String title, List<T> things, Function<T, Phrase> show, Paper paper) throws IOException {
        if (!things.isEmpty()) {
            paper.line();
            lines(Phrase.of(Style.HEADING, title), 0, paper);
            for (T thing : things) {
                lines(show.apply(thing), INDENT, paper);
            }
        }
    }

    private static Phrase report(FiledReport report) {
        return Phrase.join(" · ", List.of(
                Phrase.of(report.title() == null ? report.id() : report.title()),
                Phrase.of(Style.FAINT, report.outlet() == null ? "" : report.outlet()),
                Phrase.of(Style.FAINT, report.published() == null ? "undated" : report.published())));
    }

    private static Phrase happening(WhatIsNew news, String happening) {
        return Phrase.of("“" + news.titles().getOrDefault(happening, "") + "”").and(Style.FAINT, " happening " + happening);
    }

    private static String figures(Moved moved) {
        return range(moved.least(), moved.most()) + " → " + range(Math.min(moved.least(), moved.newLeast()), Math.max(moved.most(), moved.newMost()))
                + (moved.unit().isEmpty() ? "" : " " + moved.unit());
    }

    private static String range(double least, double most) {
        return least == most ? number(least) : number(least) + "–" + number(most);
    }

    private static String number(double value) {
        return value == Math.rint(value) ? String.valueOf((long) value) : String.valueOf(value);
    }

    private static Phrase step(WhatIsNew news, FiledStep filed) {
        String other = switch (filed.step()) {
            case Step.Merged merged -> " took in " + merged.other();
            case Step.Split split -> " came out of " + split.other();
            case Step.Opened opened -> "";
            case Step.Joined joined -> "";
        };
        return happening(news, filed.step().happening()).and(Style.PLAIN, other).and(Style.FAINT, ": " + filed.step().because());
    }

    private static Phrase judgement(Judgement judgement) {
        return Phrase.of(JudgementWords.whole(judgement)).and(Style.FAINT, " " + judgement.about() + (judgement.undone() ? ", undone" : ""));
    }

    private void lines(Phrase phrase, int indent, Paper paper) throws IOException {
        for (Phrase line : Wrapping.lines(phrase, look.room() - indent, 2)) {
            paper.line(line.indented(indent));
        }
    }
}
