package hearsay.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** A text with its lines, on which rules mark parts. */
final class Sheet {

    private final String text;
    private final @Nullable String title;
    private final List<Span> lines = new ArrayList<>();
    private final TreeMap<Integer, Part> taken = new TreeMap<>();
    private final List<Part> within = new ArrayList<>();

    Sheet(String text, @Nullable String title) {
        this.text = text;
        this.title = title;
        int start = 0;
        for (int i = 0; i <= text.length(); i++) {
            if (i == text.length() || isLineEnd(text.charAt(i))) {
                Span line = trimmed(start, i);
                if (line.length() > 0) {
                    lines.add(line);
                }
                start = i + 1;
            }
        }
    }

    private static boolean isLineEnd(char c) {
        return c == '\n' || c == '\r' || c == '\u2028' || c == '\u2029';
    }

    static boolean isBlank(char c) {
        return c <= ' ' || Character.isSpaceChar(c) || c == '\ufeff' || c == '\u200b' || c == '\u0085';
    }

    String text() {
        return text;
    }

    @Nullable String title() {
        return title;
    }

    /** The lines that are not blank, without the blanks around them. */
    List<Span> lines() {
        return lines;
    }

    /** The last lines, at most so many. */
    List<Span> last(int count) {
        return lines.subList(Math.max(0, lines.size() - count), lines.size());
    }

    String of(Span span) {
        return span.of(text);
    }

    Span trimmed(int start, int end) {
        int from = start;
        int to = end;
        while (from < to && isBlank(text.charAt(from))) {
            from++;
        }
        while (to > from && isBlank(text.charAt(to - 1))) {
            to--;
        }
        return new Span(from, to);
    }

    /** The first offset from here on that is not blank, at most {@code end}. */
    int skipBlanks(int from, int end) {
        int at = from;
        while (at < end && isBlank(text.charAt(at))) {
            at++;
        }
        return at;
    }

    /** Marks a part without the blanks around it, unless something there has been marked. */
    boolean add(Part.Kind kind, int start, int end, @Nullable String value) {
        Span span = trimmed(start, end);
        if (span.length() == 0 || taken(span) != null) {
            return false;
        }
        taken.put(span.start(), new Part(kind, span, value));
        return true;
    }

    /** Marks a credit within another part. */
    void addWithin(int start, int end, String wire) {
        within.add(new Part(Part.Kind.CREDIT, new Span(start, end), wire));
    }

    /** A part that overlaps the span, or null. */
    @Nullable Part taken(Span span) {
        var before = taken.lowerEntry(span.end());
        return before != null && before.getValue().span().end() > span.start() ? before.getValue() : null;
    }

    List<Part> parts() {
        List<Part> parts = new ArrayList<>(taken.values());
        parts.addAll(within);
        // The outer part first where two begin together.
        parts.sort(Comparator.comparingInt((Part part) -> part.span().start())
                .thenComparing(part -> -part.span().end()));
        return parts;
    }
}
