package hearsay.report;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** What stands above the body: stamps, the headline, the byline and the dateline, on lines of their own or not. */
final class Head {

    /** A dateline may come after a headline, captions and highlights, but no further down. */
    private static final int LINES = 12;

    /** A date that runs into the text is a stamp if so many characters follow it. */
    private static final int LEAST_BODY = 300;

    private final Sheet sheet;
    private boolean body;
    private boolean titled;

    private Head(Sheet sheet) {
        this.sheet = sheet;
    }

    static void mark(Sheet sheet) {
        new Head(sheet).mark();
    }

    private void mark() {
        List<Span> lines = sheet.lines();
        for (int i = 0; i < Math.min(LINES, lines.size()); i++) {
            Span line = lines.get(i);
            int start = aboveBody(i, line);
            if (start < line.end() && Dateline.mark(sheet, start, line.end())) {
                return;
            }
            body |= start < line.end() && isBody(line);
        }
    }

    private static boolean isBody(Span line) {
        return line.length() > 160;
    }

    /** Marks what stands at the start of a line and returns the offset after it. */
    private int aboveBody(int number, Span line) {
        int at = line.start();
        while (at < line.end()) {
            int start = at;
            int after = stamp(number, at, line);
            if (after < 0) {
                after = wireBeforeStamp(number, at, line);
            }
            if (after < 0 && at == line.start()) {
                after = Authors.byline(sheet, line);
            }
            if (after < 0 && !body && !titled) {
                after = titled(number, at, line);
            }
            if (after <= start) {
                return at;
            }
            at = sheet.skipBlanks(after, line.end());
        }
        return at;
    }

    private int stamp(int number, int at, Span line) {
        Stamped stamped = Stamped.at(sheet.text(), at, line.end());
        if (stamped == null) {
            return -1;
        }
        boolean cued = stamped.cued() || number == 0 && anew(at, line) && opensHeader(stamped, line);
        boolean own = !body && stamped.end() == line.end();
        boolean marks = cued || own && stamped.dated();
        if (!marks || !sheet.add(stamped.kind(), at, stamped.end(), stamped.value())) {
            return -1;
        }
        return stamped.end();
    }

    /** Whether all that stands before on this line has been marked. */
    private boolean anew(int at, Span line) {
        return at == line.start() || sheet.taken(new Span(at - 2, at)) != null;
    }

    /** {@code AFP Friday 15 Jul 2016 At least …}, where all of it has run into one line. */
    private int wireBeforeStamp(int number, int at, Span line) {
        int space = sheet.text().indexOf(' ', at);
        String wire = number > 0 || space < 0 || space > Math.min(line.end(), at + 20)
                ? null
                : Wires.named(sheet.text().substring(at, space));
        Stamped stamped = wire == null ? null : Stamped.at(sheet.text(), space + 1, line.end());
        boolean leads = stamped != null && stamped.dated() && opensHeader(stamped, line);
        return leads && sheet.add(Part.Kind.CREDIT, at, space, wire) ? space : -1;
    }

    /** Whether a bare date at the very start is a header: what follows begins anew and does not run on. */
    private boolean opensHeader(Stamped stamped, Span line) {
        int next = sheet.skipBlanks(stamped.end(), line.end());
        if (!stamped.dated() || next == line.end()) {
            return stamped.dated();
        }
        // Short items begin with a date as part of a name: "7 July 2005 London bombings".
        if (sheet.text().length() - next < LEAST_BODY) {
            return false;
        }
        char first = sheet.text().charAt(next);
        return next > stamped.end() && (Character.isUpperCase(first) || Character.isDigit(first) || first == '"');
    }

    private int titled(int number, int at, Span line) {
        String title = sheet.title();
        int end = title != null ? repeated(title, at, line) : number == 0 && at == line.start() ? headline(line) : -1;
        if (end < 0 || sheet.lines().getLast().end() == end) {
            return -1; // a text that is nothing but its headline is there to be read
        }
        titled = sheet.add(Part.Kind.TITLE, at, end, null);
        return titled ? end : -1;
    }

    /** The end of the title if the text repeats it here, else -1. Case, blanks and punctuation do not count. */
    private int repeated(String title, int at, Span line) {
        String text = sheet.text();
        int end = at;
        int words = 1;
        int matched = 0;
        for (int i = 0; i < title.length(); i++) {
            char c = title.charAt(i);
            words += c == ' ' ? 1 : 0;
            if (!Character.isLetterOrDigit(c)) {
                continue;
            }
            while (end < line.end() && !Character.isLetterOrDigit(text.charAt(end))) {
                end++;
            }
            if (end == line.end() || Character.toLowerCase(text.charAt(end)) != Character.toLowerCase(c)) {
                return -1;
            }
            end++;
            matched++;
        }
        if (matched == 0) {
            return -1;
        }
        while (end < line.end() && ".!?:\"'\u2019\u201d)]".indexOf(text.charAt(end)) >= 0) {
            end++;
        }
        if (end == line.end()) {
            return end;
        }
        int next = sheet.skipBlanks(end, line.end());
        boolean anew = next > end && !Character.isLowerCase(text.charAt(next)) && text.charAt(next) != ',';
        return anew && words >= 3 ? end : -1;
    }

    /** The end of a first line that looks like a headline over a text, else -1. */
    private int headline(Span line) {
        if (sheet.lines().size() < 2 || !Headline.looksLike(sheet.of(line))) {
            return -1;
        }
        Span next = sheet.lines().get(1);
        boolean apart = sheet.text().substring(line.end(), next.start()).chars().filter(c -> c == '\n').count() > 1;
        return apart && sheet.of(line).split(" ").length >= 3 ? line.end() : -1;
    }

    /** A stamp with the word that says what it is. */
    record Stamped(Part.Kind kind, int end, @Nullable String value, boolean cued, boolean dated) {

        /** The stamp that begins here and ends on this line, or null. */
        static @Nullable Stamped at(String text, int start, int lineEnd) {
            StampCues.Cue cue = StampCues.at(text, start, lineEnd);
            int from = cue == null ? start : cue.end();
            Stamp stamp = Stamp.at(text, from);
            Part.Kind kind = cue == null ? Part.Kind.PUBLISHED : cue.kind();
            if (stamp != null && stamp.end() <= lineEnd) {
                int end = cue == null ? stamp.end() : cue.closed(text, stamp.end());
                return new Stamped(kind, end, stamp.value(), cue != null, true);
            }
            int end = cue == null ? -1 : Stamp.endWithoutYear(text, from);
            return cue == null || end < 0 || end > lineEnd
                    ? null
                    : new Stamped(kind, cue.closed(text, end), null, true, false);
        }
    }
}
