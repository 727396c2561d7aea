package hearsay.report;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Who wrote it: a line {@code By Jane Doe} above the body, {@code Reporting by …} or {@code … contributed} below. */
final class Authors {

    private static final int LONGEST = 120;
    private static final int LONGEST_BELOW = 400;
    private static final int LAST_LINES = 10;

    private static final Pattern BY = Pattern.compile("(?:By|BY|by):? (?<names>\\p{Lu}.{2,100})");
    private static final Pattern NAME_AND_WIRE = Pattern.compile(
            "(?<names>\\p{Lu}[\\p{L}.'\u2019-]++(?: \\p{Lu}[\\p{L}.'\u2019-]*+){1,3})(?:, | \\| | / )(?<wire>[^,|/]{2,40})");
    private static final Pattern BELOW = Pattern.compile(
            "[(\\[\u2014\u2013\u2022*_-]{0,3} ?(?:(?:Additional |With )?(?:[Rr]eporting|Editing|Writing|Compiled|Written|Edited) by:? (?<names>.{3,380})"
                    + "|(?<subject>.{3,350}?) (?:also )?contributed(?: (?:to|reporting|from|research)\\b.{0,60})?[.)\\]]{0,2})");

    private Authors() {}

    /** Marks the byline that this line is and returns its end, or -1. */
    static int byline(Sheet sheet, Span line) {
        if (line.length() > LONGEST) {
            return -1;
        }
        String words = sheet.of(line);
        Matcher by = BY.matcher(words);
        if (by.matches() && areNames(by.group("names"))) {
            String names = by.group("names").split(", | \\| | / ", 2)[0].strip();
            return add(sheet, line, names, by.start("names") + names.length());
        }
        Matcher wired = NAME_AND_WIRE.matcher(words);
        boolean named = wired.matches() && Wires.named(wired.group("wire")) != null;
        return named ? add(sheet, line, wired.group("names"), wired.start("wire")) : -1;
    }

    private static int add(Sheet sheet, Span line, String names, int rest) {
        if (!sheet.add(Part.Kind.BYLINE, line.start(), line.end(), names)) {
            return -1;
        }
        Span after = sheet.trimmed(line.start() + rest, line.end());
        String words = sheet.of(after).replaceFirst("^[,|/ ]++", "");
        String wire = Wires.named(words);
        if (wire != null) {
            sheet.addWithin(after.end() - words.length(), after.end(), wire);
        }
        return line.end();
    }

    /** Every word has a capital, but for those that join names; no full stop ends it. */
    private static boolean areNames(String words) {
        String[] all = words.split("[ ,|/]++");
        for (String word : all) {
            boolean joins = word.matches("and|with|in|for|of|the|de|del|von|van|al|bin|el|&|at|-|\u2013|\u2014|(?:al|el|ul|ibn)-\\p{Lu}.*");
            if (!joins && !Character.isUpperCase(word.isEmpty() ? 'X' : word.charAt(0))) {
                return false;
            }
        }
        return all.length <= 14 && !words.matches(".*\\p{Ll}{3}[.!?:]");
    }

    static void mark(Sheet sheet) {
        for (Span line : sheet.last(LAST_LINES)) {
            Matcher below = BELOW.matcher(sheet.of(line));
            if (line.length() > LONGEST_BELOW || !below.matches()) {
                continue;
            }
            String subject = below.group("subject");
            String names = subject == null ? below.group("names") : subject;
            boolean wiresOnly = subject != null && areWires(subject);
            if (subject == null || wiresOnly || isSubject(subject)) {
                Part.Kind kind = wiresOnly ? Part.Kind.CREDIT : Part.Kind.BYLINE;
                sheet.add(kind, line.start(), line.end(), wiresOnly ? Wires.named(subject) : bare(names));
            }
        }
    }

    private static boolean areWires(String subject) {
        for (String name : subject.split(", and |, | and ")) {
            if (Wires.named(name) == null) {
                return false;
            }
        }
        return true;
    }

    /** Names, and not a sentence such as "The drought, he said, contributed to this". */
    private static boolean isSubject(@Nullable String subject) {
        if (subject == null || subject.matches(".*[.!?\"\u201d] .*[.!?].*")) {
            return false;
        }
        int names = 0;
        int other = 0;
        for (String word : subject.split("[ ,]++")) {
            char first = word.isEmpty() ? 'X' : word.charAt(0);
            boolean joins = word.matches("and|in|the|at|of|for|from|with|also|reporters?|writers?|staff|correspondents?");
            names += Character.isUpperCase(first) ? 1 : 0;
            other += Character.isUpperCase(first) || joins ? 0 : 1;
        }
        return names >= 2 && other * 8 <= names;
    }

    private static String bare(String names) {
        return names.strip().replaceFirst("[.)\\]]++$", "");
    }
}
