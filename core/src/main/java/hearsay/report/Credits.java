package hearsay.report;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The wire at the end of a text: {@code (AFP)}, {@code — Reuters}, {@code © AP}, {@code Source: Reuters and agencies}. */
final class Credits {

    private static final int LAST_LINES = 4;
    private static final int LONGEST = 60;

    /** A line of its own. */
    private static final Pattern LINE = Pattern.compile(
            "(?:[\u2014\u2013(\u00a9*-]{1,3} ?|Sources?:? |Via |Photo: )?(?:\u00a9 ?)?(?:\\d{4} )?(?<wire>\\p{L}[\\p{L}. /&-]{1,40}?)(?: and (?:other )?agencies| news agency)?[).]{0,2}");

    /** After the last sentence. */
    private static final Pattern AFTER_SENTENCE = Pattern.compile(
            "[.!?\"\u201d]\\s{0,3}(?<credit>(?:[(\\[]|[\u2014\u2013-]{1,2} ?|Sources?:? )(?<wire>\\p{Lu}[\\p{L}. /&-]{1,40}?)(?: and (?:other )?agencies)?[)\\]]?\\.?)$");

    private Credits() {}

    static void mark(Sheet sheet) {
        List<Span> lines = sheet.last(LAST_LINES);
        for (Span line : lines) {
            Matcher whole = LINE.matcher(sheet.of(line));
            if (line.length() <= LONGEST && sheet.lines().size() > 1 && whole.matches()) {
                add(sheet, line, whole.group("wire"));
                continue;
            }
            int start = Math.max(line.start(), line.end() - LONGEST);
            Matcher after = AFTER_SENTENCE.matcher(sheet.text()).region(start, line.end());
            if (after.find()) {
                add(sheet, new Span(after.start("credit"), line.end()), after.group("wire"));
            }
        }
    }

    private static void add(Sheet sheet, Span span, String words) {
        String wire = Wires.named(words);
        boolean signed = sheet.of(span).matches("Sources?:? .*and (?:other )?agencies\\.?");
        if (wire != null || signed) {
            sheet.add(Part.Kind.CREDIT, span.start(), span.end(), wire != null ? wire : words.strip());
        }
    }
}
