package hearsay.web.report;

import hearsay.report.Span;
import hearsay.web.words.Shown;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Cuts a text wherever a mark begins or ends, so that marks may lie in each other and across each other. */
final class MarkedText {
    private final String text;
    private final List<Mark> marks;
    private final List<Long> seqs;

    /**
     * @param text as much of the report as is shown
     * @param marks what to mark; what lies beyond the text is left out
     * @param seqs the claims' numbers in the ledger, in the order of their numbers on the page
     */
    MarkedText(String text, List<Mark> marks, List<Long> seqs) {
        this.text = text;
        this.marks = marks.stream()
                .filter(mark -> mark.span().end() <= text.length() && mark.span().length() > 0)
                .sorted(Comparator.comparingInt(mark -> mark.span().start()))
                .toList();
        this.seqs = seqs;
    }

    /** One paragraph a line of the text that is not blank. */
    List<List<Piece>> paragraphs() {
        List<Integer> cuts = cuts();
        List<List<Piece>> paragraphs = new ArrayList<>();
        List<Piece> paragraph = new ArrayList<>();
        List<Mark> open = new ArrayList<>();
        Set<Integer> begun = new HashSet<>();
        int next = 0;
        for (int i = 0; i + 1 < cuts.size(); i++) {
            Span span = new Span(cuts.get(i), cuts.get(i + 1));
            open.removeIf(mark -> mark.span().end() <= span.start());
            while (next < marks.size() && marks.get(next).span().start() <= span.start()) {
                open.add(marks.get(next++));
            }
            if (text.charAt(span.start()) == '\n') {
                paragraph = finished(paragraph, paragraphs);
            } else {
                paragraph.add(piece(span, open, begun));
            }
        }
        finished(paragraph, paragraphs);
        return paragraphs;
    }

    private static List<Piece> finished(List<Piece> paragraph, List<List<Piece>> paragraphs) {
        if (paragraph.stream().anyMatch(piece -> !piece.text().isBlank())) {
            paragraphs.add(paragraph);
        }
        return new ArrayList<>();
    }

    private List<Integer> cuts() {
        TreeSet<Integer> cuts = new TreeSet<>(Set.of(0, text.length()));
        for (Mark mark : marks) {
            cuts.add(mark.span().start());
            cuts.add(mark.span().end());
        }
        for (int at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) {
            cuts.add(at);
            cuts.add(at + 1);
        }
        return List.copyOf(cuts);
    }

    private Piece piece(Span span, List<Mark> open, Set<Integer> begun) {
        List<Piece.Beginning> begins = open.stream()
                .filter(mark -> mark.kind() == Mark.Kind.CONTENT && begun.add(mark.number()))
                .map(mark -> new Piece.Beginning(mark.number(), seqs.get(mark.number() - 1), mark.words()))
                .toList();
        String why = open.stream().filter(mark -> mark.kind() == Mark.Kind.RESIDUE).map(Mark::words).findFirst().orElse("");
        return new Piece(Shown.text(span.of(text)), looks(open), numbers(open, Mark.Kind.CONTENT), numbers(open, Mark.Kind.SOURCE),
                numbers(open, Mark.Kind.CUE), begins, why);
    }

    private static String looks(List<Mark> open) {
        Set<String> looks = new TreeSet<>();
        for (Mark mark : open) {
            looks.add(switch (mark.kind()) {
                case CONTENT -> "content";
                case SOURCE -> "source";
                case CUE -> "cue";
                case RESIDUE -> "residue";
            });
            if (mark.kind() == Mark.Kind.CONTENT && mark.words().equals("denies")) {
                looks.add("denied");
            }
        }
        return String.join(" ", looks);
    }

    private static String numbers(List<Mark> open, Mark.Kind kind) {
        return open.stream()
                .filter(mark -> mark.kind() == kind)
                .map(mark -> String.valueOf(mark.number()))
                .distinct()
                .collect(Collectors.joining(" "));
    }
}
