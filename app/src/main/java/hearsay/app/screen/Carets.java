package hearsay.app.screen;

import hearsay.report.Span;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Shows marks where they stand: the lines of the text, and under each a row of carets for every mark that lies in it. */
final class Carets {

    private static final int INDENT = 2;
    private static final String CARET = "^";

    private final String text;
    private final int width;

    Carets(String text, int width) {
        this.text = text;
        this.width = Math.max(width - INDENT, 1);
    }

    void write(List<Marked> marks, Paper paper) throws IOException {
        List<Marked> ordered = marks.stream()
                .sorted(Comparator.comparingInt((Marked mark) -> mark.span().start())
                        .thenComparing(mark -> -mark.span().end()))
                .toList();
        boolean skipping = false;
        boolean begun = false;
        for (Span line : lines(ordered)) {
            List<Marked> here = ordered.stream().filter(mark -> mark.span().overlaps(line)).toList();
            if (here.isEmpty()) {
                skipping = begun;
                continue;
            }
            if (skipping) {
                paper.line(Phrase.of(Style.FAINT, "…").indented(INDENT));
            }
            skipping = false;
            begun = true;
            paper.line(Phrase.of(line.of(text)).indented(INDENT));
            for (Phrase row : rows(line, here)) {
                paper.line(row.indented(INDENT));
            }
        }
    }

    /** The paragraphs that the marks lie in, wrapped. */
    private List<Span> lines(List<Marked> marks) {
        List<Span> lines = new ArrayList<>();
        int done = 0;
        for (Marked mark : marks) {
            int at = Math.max(done, text.lastIndexOf('\n', Math.max(mark.span().start() - 1, 0)));
            while (at < mark.span().end()) {
                int end = lineEnd(at);
                if (end > at) {
                    lines.add(new Span(at, end));
                }
                at = skipBlanks(Math.max(end, at + 1));
                done = at;
            }
        }
        return lines;
    }

    private int skipBlanks(int from) {
        int at = from;
        while (at < text.length() && Character.isWhitespace(text.charAt(at))) {
            at++;
        }
        return at;
    }

    /** Where a line that begins at {@code from} ends: at a line's end, before the last space that fits, or where the width ends. */
    private int lineEnd(int from) {
        int newline = text.indexOf('\n', from);
        int paragraphEnd = newline < 0 ? text.length() : newline;
        int room = width;
        int lastSpace = -1;
        int at = from;
        for (String character : DisplayWidth.graphemes(text.substring(from, Math.min(paragraphEnd, from + width * 8)))) {
            room -= columns(character);
            if (room < 0 && at > from) {
                return lastSpace > from ? lastSpace : at;
            }
            if (character.equals(" ")) {
                lastSpace = at;
            }
            at += character.length();
        }
        return at;
    }

    private static int columns(String words) {
        return DisplayWidth.of(Printable.line(words));
    }

    /** Carets and their labels, as many in one row as do not touch. */
    private List<Phrase> rows(Span line, List<Marked> marks) {
        List<Phrase> rows = new ArrayList<>();
        for (Marked mark : marks) {
            int start = Math.max(line.start(), mark.span().start());
            int end = Math.min(line.end(), mark.span().end());
            int column = columns(text.substring(line.start(), start));
            int length = Math.max(1, columns(text.substring(start, end)));
            Phrase carets = Phrase.of(mark.style(), CARET.repeat(length) + " " + mark.part());
            int row = 0;
            while (row < rows.size() && rows.get(row).width() >= column) {
                row++;
            }
            if (row == rows.size()) {
                rows.add(Phrase.EMPTY);
            }
            rows.set(row, rows.get(row).padded(column).and(carets));
        }
        return rows;
    }
}
