package hearsay.report;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Captions of images: a line that ends with the photographer and the agency, or begins with a button of the page. */
final class Captions {

    private static final int LONGEST = 600;
    private static final int LONGEST_CREDIT = 90;

    /** {@code (Photo: Jane Doe, AFP/Getty Images)}, {@code (Jane Doe/Reuters)}, {@code (AP Photo/Jane Doe)}. */
    private static final Pattern CREDIT_AT_END = Pattern.compile(
            "\\((?:(?:[Ff]ile )?[Pp]hotos?(?: by|:| via| courtesy)[^()]{2,80}|(?:AP|AFP|EPA|REUTERS|Reuters) [Pp]hoto[^()]{0,80}"
                    + "|(?:\\p{Lu}[\\p{L}.'\u2019-]*+ ){1,3}\\p{Lu}[\\p{L}.'\u2019-]*+ ?[/,] ?(?:[\\p{L} ]{2,20}/ ?)?"
                    + "(?:AP|AFP|EPA|Reuters|REUTERS|Getty Images|Pool|Handout)[^()]{0,40})\\)$");

    private static final Pattern BUTTONS = Pattern.compile("(?:Enlarge this image )?toggle caption |(?:Image copyright|Image caption|Media caption) ");
    private static final Pattern AGENCY = Pattern.compile("(?:Getty Images|/AFP|/AP|/Reuters|/EPA|\\bAP|\\bAFP|\\bReuters|\\bEPA)\\b");

    private Captions() {}

    static void mark(Sheet sheet) {
        Span last = sheet.last(1).isEmpty() ? new Span(0, 0) : sheet.last(1).getFirst();
        for (Span line : sheet.lines()) {
            // The last line may be the report's own, signed with its source.
            if (line.length() <= LONGEST && !line.equals(last) && endsWithCredit(sheet.of(line))) {
                sheet.add(Part.Kind.BOILERPLATE, line.start(), line.end(), null);
                continue;
            }
            Matcher button = BUTTONS.matcher(sheet.text()).region(line.start(), line.end());
            while (button.find()) {
                int end = afterCredit(sheet.text(), button.end(), line);
                sheet.add(Part.Kind.BOILERPLATE, button.start(), end, null);
            }
        }
    }

    private static boolean endsWithCredit(String line) {
        int open = line.endsWith(")") ? line.lastIndexOf('(') : -1;
        return open >= 0 && line.length() - open <= LONGEST_CREDIT
                && CREDIT_AT_END.matcher(line).region(open, line.length()).lookingAt();
    }

    /** Pages print the credit twice, once for each size of the image: where the second one ends, the caption does. */
    private static int afterCredit(String text, int start, Span line) {
        int limit = Math.min(line.end(), start + 2 * LONGEST_CREDIT);
        for (int length = (limit - start) / 2; length >= 2; length--) {
            int second = start + length + 1;
            boolean twice = second + length <= limit
                    && text.charAt(start + length) == ' '
                    && text.regionMatches(start, text, second, length);
            if (twice) {
                return second + length;
            }
        }
        if (line.end() <= limit) {
            return line.end();
        }
        Matcher agency = AGENCY.matcher(text).region(start, limit);
        return agency.find() ? agency.end() : start;
    }
}
