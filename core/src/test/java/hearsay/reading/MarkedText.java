package hearsay.reading;

import hearsay.report.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * An example as a person writes it: {@code [Moscow]source [denied]cue [it shelled Kharkiv]content}. A label may carry a number that
 * joins the parts of one attribution: {@code [he]source2}.
 */
record MarkedText(String text, List<Mark> marks) {

    record Mark(String label, int group, Span span) {}

    private static final Pattern MARK = Pattern.compile("\\[([^\\[\\]]+)\\](source|cue|content|person|organisation|place|people)(\\d*)");

    static MarkedText parse(String line) {
        StringBuilder text = new StringBuilder();
        List<Mark> marks = new ArrayList<>();
        Matcher m = MARK.matcher(line);
        int at = 0;
        while (m.find()) {
            text.append(line, at, m.start());
            int start = text.length();
            text.append(m.group(1));
            marks.add(new Mark(m.group(2), m.group(3).isEmpty() ? 1 : Integer.parseInt(m.group(3)), new Span(start, text.length())));
            at = m.end();
        }
        text.append(line, at, line.length());
        return new MarkedText(text.toString(), List.copyOf(marks));
    }

    /** The words of the marks with this label and number, in order. */
    List<String> words(String label, int group) {
        return marks.stream().filter(m -> m.label().equals(label) && m.group() == group).map(m -> m.span().of(text)).toList();
    }

    int groups() {
        return marks.stream().mapToInt(Mark::group).max().orElse(0);
    }
}
