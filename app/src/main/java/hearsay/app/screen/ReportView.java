package hearsay.app.screen;

import hearsay.claims.Claim;
import hearsay.claims.CodedReport;
import hearsay.claims.Dispute;
import hearsay.claims.Disputes;
import hearsay.claims.Stance;
import hearsay.lexicon.Deeds;
import hearsay.report.Report;
import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** One report as a table of its claims, with what is disputed in it and what was left out. */
public final class ReportView {

    /** From here on, when, where and how many have columns of their own. */
    private static final int ROOMY = 132;

    private static final int CELL_LINES = 6;
    private static final int WORD_LINES = 2;
    private static final int LONGEST_TITLE = 3;

    private final Look look;
    private final Telling telling;
    private final DisputeView disputeView;
    private final Disputes disputes;

    public ReportView(Look look) {
        this.look = look;
        this.telling = new Telling(Deeds.load("en"), look.full());
        this.disputeView = new DisputeView(look, telling);
        this.disputes = Disputes.load();
    }

    /**
     * Writes one report.
     *
     * @param name what a person calls it: its file, say
     * @param explain the command that explains it, or null if there is none
     */
    public void write(CodedReport coded, String name, @Nullable String explain, Appendable out) throws IOException {
        Paper paper = new Paper(out, look.colours());
        List<Dispute> disputed = disputes.in(coded);
        header(coded, disputed.size(), name, paper);
        if (!coded.claims().isEmpty()) {
            paper.line();
            claims(coded, paper);
        }
        if (!disputed.isEmpty()) {
            paper.line();
            disputeView.write(disputed, coded, paper);
        }
        footer(coded, explain, paper);
    }

    private void header(CodedReport coded, int disputed, String name, Paper paper) throws IOException {
        Report report = coded.report();
        Phrase title = Phrase.of(Style.HEADING, report.title() == null ? name : report.title());
        lines(title, LONGEST_TITLE, paper);
        List<Phrase> facts = new ArrayList<>();
        if (report.title() != null) {
            facts.add(Phrase.of(name));
        }
        if (report.outlet() != null) {
            facts.add(Phrase.of(report.outlet()));
        }
        facts.add(report.published() == null ? Phrase.of(Style.MARK, "undated") : Phrase.of(report.published()));
        if (report.updated() != null) {
            facts.add(Phrase.of("updated " + report.updated()));
        }
        if (report.language() != null) {
            facts.add(Phrase.of(Locale.of(report.language()).getDisplayLanguage(Locale.ENGLISH)));
        }
        lines(Phrase.join(" · ", facts), paper);
        lines(counts(coded, disputed), paper);
    }

    private static Phrase counts(CodedReport coded, int disputed) {
        Map<Stance, Integer> stances = new EnumMap<>(Stance.class);
        coded.claims().forEach(claim -> stances.merge(claim.stance(), 1, Integer::sum));
        List<Phrase> kinds = new ArrayList<>();
        stances.forEach((stance, count) -> kinds.add(
                Phrase.of(count + " ").and(stance == Stance.DENIES ? Style.DENIAL : Style.PLAIN, past(stance))));
        Phrase counts = Phrase.of(number(coded.claims().size(), "claim"));
        if (!kinds.isEmpty()) {
            counts = counts.and(Style.PLAIN, ": ").and(Phrase.join(", ", kinds));
        }
        return disputed == 0 ? counts : counts.and(Style.FAINT, " · ").and(Style.PLAIN, number(disputed, "dispute"));
    }

    private static String past(Stance stance) {
        return switch (stance) {
            case AFFIRMS -> "affirmed";
            case DENIES -> "DENIED";
            case ASKS -> "asked for";
            case THREATENS -> "threatened";
            case INTENDS -> "intended";
            case DOUBTS -> "doubted";
        };
    }

    private static String number(int count, String what) {
        return count + " " + what + (count == 1 ? "" : "s");
    }

    private void claims(CodedReport coded, Paper paper) throws IOException {
        boolean roomy = look.room() >= ROOMY;
        List<String> titles = new ArrayList<>(List.of("No.", "Who", "Does what", "To whom", "According to", "Stance"));
        if (roomy) {
            titles.addAll(List.of("When", "Where", "How many"));
        }
        List<List<Phrase>> rows = new ArrayList<>();
        for (Claim claim : coded.claims()) {
            rows.add(cells(claim, rows.size() + 1, roomy));
        }
        Table table = new Table(titles, rows, look.room(), look.lines(CELL_LINES));
        for (Phrase line : table.head()) {
            paper.line(line);
        }
        for (int i = 0; i < rows.size(); i++) {
            for (Phrase line : table.row(rows.get(i))) {
                paper.line(line);
            }
            underneath(coded.claims().get(i), coded.report(), table.indent(), roomy, paper);
        }
    }

    private List<Phrase> cells(Claim claim, int number, boolean roomy) {
        boolean denial = claim.stance() == Stance.DENIES;
        List<Phrase> cells = new ArrayList<>(List.of(
                Phrase.of(denial ? Style.DENIAL : Style.HEADING, String.valueOf(number)),
                telling.parties(claim.actors()),
                telling.deed(claim),
                telling.parties(claim.recipients()),
                telling.chain(claim),
                Telling.stance(claim.stance())));
        if (roomy) {
            cells.addAll(List.of(Telling.when(claim), Telling.where(claim), Telling.howMany(claim)));
        }
        return cells;
    }

    /** What has no column, then the words. */
    private void underneath(Claim claim, Report report, int indent, boolean roomy, Paper paper) throws IOException {
        if (!roomy) {
            Phrase facts = Phrase.join(
                    " · ", List.of(Telling.when(claim), Telling.where(claim), Telling.howMany(claim)));
            if (!facts.isEmpty()) {
                indented(facts, indent, Integer.MAX_VALUE, paper);
            }
        }
        indented(Telling.words(claim, report.text()), indent, look.lines(WORD_LINES), paper);
    }

    private void footer(CodedReport coded, @Nullable String explain, Paper paper) throws IOException {
        int left = coded.residue().size();
        if (left == 0 && (coded.claims().isEmpty() || explain == null)) {
            return;
        }
        paper.line();
        if (left > 0) {
            Phrase words = Phrase.of(left == 1 ? "1 stretch" : left + " stretches").and(Phrase.of(" of attributed words gave no claim"));
            lines(explain == null ? words : words.and(Phrase.of(": ")).and(Style.DEED, explain + " --residue"), paper);
        }
        if (!coded.claims().isEmpty() && explain != null) {
            lines(Phrase.of("Why a claim is here: ").and(Style.DEED, explain + " --claim 1"), paper);
        }
    }

    private void lines(Phrase phrase, Paper paper) throws IOException {
        lines(phrase, Integer.MAX_VALUE, paper);
    }

    private void lines(Phrase phrase, int most, Paper paper) throws IOException {
        for (Phrase line : Wrapping.lines(phrase, look.room(), look.lines(most))) {
            paper.line(line);
        }
    }

    private void indented(Phrase phrase, int indent, int most, Paper paper) throws IOException {
        for (Phrase line : Wrapping.lines(phrase, look.room() - indent, most)) {
            paper.line(line.indented(indent));
        }
    }
}
