package hearsay.report;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Lists of other reports: the line that opens one, and the headlines after it. */
final class Related {

    private static final int MOST_HEADLINES = 30;

    private final Sheet sheet;

    private Related(Sheet sheet) {
        this.sheet = sheet;
    }

    static void mark(Sheet sheet) {
        new Related(sheet).mark();
    }

    private void mark() {
        List<Span> lines = sheet.lines();
        for (int i = 0; i < lines.size(); i++) {
            Span line = lines.get(i);
            Heading heading = line.length() > 300 ? null : Heading.of(sheet.of(line));
            if (heading == null || sheet.taken(line) != null) {
                continue;
            }
            if (heading.afterHeadline) {
                int start = line.end() - heading.length;
                sheet.add(Part.Kind.RELATED_HEADLINE, line.start(), start, null);
                sheet.add(Part.Kind.RELATED_HEADING, start, line.end(), null);
                continue;
            }
            int end = line.start() + heading.length;
            sheet.add(Part.Kind.RELATED_HEADING, line.start(), end, null);
            if (end < line.end()) {
                headline(new Span(end, line.end()));
            } else {
                headlines(lines, i + 1);
            }
        }
    }

    /** The lines after a heading, as long as they look like headlines. Boilerplate between them does not end the list. */
    private void headlines(List<Span> lines, int from) {
        int last = Math.min(lines.size(), from + MOST_HEADLINES);
        for (int i = from; i < last; i++) {
            Span line = lines.get(i);
            Part other = sheet.taken(line);
            if (other != null && other.kind() == Part.Kind.BOILERPLATE) {
                continue;
            }
            if (other != null || Heading.of(sheet.of(line)) != null || !Headline.looksLike(sheet.of(line))) {
                return;
            }
            headline(line);
        }
    }

    private void headline(Span line) {
        int start = line.start();
        while (start < line.end() && "-*\u2022\u2013\u2014>\u00b7\u25cf :".indexOf(sheet.text().charAt(start)) >= 0) {
            start++;
        }
        sheet.add(Part.Kind.RELATED_HEADLINE, start, line.end(), null);
    }

    /**
     * The words that open a list ({@code en/related.tsv}).
     *
     * @param length of the words with their colon
     * @param afterHeadline whether they close the line, after the headline that they belong to
     */
    private record Heading(int length, boolean afterHeadline) {

        private static final List<String[]> ROWS = Resource.rows("en/related.tsv");

        static @Nullable Heading of(String line) {
            String lower = line.toLowerCase(Locale.ROOT).replace('\u2019', '\'');
            for (String[] row : ROWS) {
                Heading heading = of(line, lower, row[0], row[1]);
                if (heading != null) {
                    return heading;
                }
            }
            return null;
        }

        private static @Nullable Heading of(String line, String lower, String where, String words) {
            if (lower.startsWith(words)) {
                int end = words.length();
                while (end < line.length() && ":.\u2026>\u00bb- ".indexOf(line.charAt(end)) >= 0) {
                    end++;
                }
                String between = line.substring(words.length(), end);
                boolean alone = end == line.length();
                boolean leads = between.startsWith(":") && !where.equals("line") && Headline.looksLike(line.substring(end));
                if (alone || leads) {
                    return new Heading(alone ? line.length() : words.length() + between.stripTrailing().length(), false);
                }
            }
            boolean closes = where.equals("both") && lower.endsWith(" " + words)
                    && Headline.looksLike(line.substring(0, line.length() - words.length()).strip());
            return closes ? new Heading(words.length(), true) : null;
        }
    }
}
