package hearsay.report;

import java.util.List;
import java.util.Set;
import java.util.HashSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Where and by whom a report was filed: {@code BEIRUT, Oct 3 (AFP) —}. A place in capitals needs a dash or a wire after
 * it; a place in other letters needs a wire that is known, or a date and a dash.
 */
final class Dateline {

    /** Longer ones do not occur; the patterns run on no more than this. */
    private static final int LONGEST = 140;

    /** What is left of the line must be a sentence. */
    private static final int LEAST_BODY = 30;

    private static final String CAPITALS = "\\p{Lu}[\\p{Lu}.'\u2019/-]+(?: \\p{Lu}[\\p{Lu}.'\u2019/-]+){0,3}";
    private static final String NAME = "\\p{Lu}[\\p{L}.'\u2019-]+";
    private static final String PLACE = NAME + "(?: (?:" + NAME + "|of|de|el|al|the)){0,2}";
    private static final String REGION = "(?:, ?" + NAME + "(?: (?:" + NAME + "|of|the|and)){0,4}){0,2}?";
    private static final String DATE =
            "(?<date>,? (?:\\p{Lu}\\p{L}{2,8}\\.? \\d{1,2}|\\d{1,2} \\p{Lu}\\p{L}{2,8}\\.?)(?:,? \\d{4})?)?";
    private static final String WIRE = ",? ?[(\\[](?<wire>[^()\\[\\]\\n]{2,40})[)\\]]";
    private static final String DASH = " ?\u2014 ?| (?:\u2013|--|-) |--(?= ?\\p{Lu})";
    private static final String HEAD = "(?<place>(?:(?<capitals>" + CAPITALS + ")|" + PLACE + ")" + REGION + ")" + DATE;

    private static final Pattern WITH_WIRE = Pattern.compile(HEAD + WIRE + "(?<dash>" + DASH + "|)");
    private static final Pattern WITH_DASH = Pattern.compile(HEAD + "(?<wire>)(?<dash>" + DASH + ")");

    private static final Set<String> NO_PLACES = words("en/no-places.tsv");
    private static final Set<String> SHORT_PLACES = words("en/short-places.tsv");
    private static final int SHORT = 5;

    private Dateline() {}

    /** Marks the dateline that begins at the offset, if one does. */
    static boolean mark(Sheet sheet, int start, int lineEnd) {
        String text = sheet.text();
        if (wireAlone(sheet, start, lineEnd)) {
            return true;
        }
        int limit = Math.min(lineEnd, start + LONGEST);
        for (Pattern pattern : List.of(WITH_WIRE, WITH_DASH)) {
            Matcher form = pattern.matcher(text).region(start, limit);
            if (form.lookingAt() && lineEnd - form.end() >= LEAST_BODY && isDateline(form, text)) {
                return mark(sheet, start, form);
            }
        }
        return false;
    }

    private static boolean mark(Sheet sheet, int start, Matcher form) {
        boolean added = sheet.add(Part.Kind.DATELINE, start, form.end(), form.group("place"));
        if (added && !form.group("wire").isEmpty()) {
            sheet.addWithin(form.start("wire"), form.end("wire"), Wires.nameOr(form.group("wire")));
        }
        return added;
    }

    private static boolean isDateline(Matcher form, String text) {
        String place = form.group("place");
        String wire = form.group("wire");
        boolean capitals = form.group("capitals") != null;
        boolean dash = !form.group("dash").isEmpty();
        boolean dated = form.group("date") != null;
        char next = text.charAt(form.end());
        if (dated && !isDate(form.group("date")) || isNoPlace(place) || Character.isLowerCase(next)) {
            return false;
        }
        if (Wires.named(wire) != null) {
            return dash || !initials(place).endsWith(wire);
        }
        if (wire.isEmpty()) {
            return dated || capitals && !isDoubtful(place);
        }
        return dash && capitals && wire.matches("\\p{Lu}[\\p{L}.&-]*+(?: \\p{Lu}[\\p{L}.&-]*+){0,3}");
    }

    /** {@code Australian Federal Police (AFP)} is a name with its abbreviation. */
    private static String initials(String place) {
        StringBuilder initials = new StringBuilder();
        for (String word : place.split(" ")) {
            initials.append(Character.isUpperCase(word.charAt(0)) ? word.substring(0, 1) : "");
        }
        return initials.toString();
    }

    /** A short word in capitals is more often an abbreviation than a town, unless it is known for one. */
    private static boolean isDoubtful(String place) {
        return place.length() <= SHORT && !SHORT_PLACES.contains(place);
    }

    private static boolean isDate(String date) {
        Matcher word = Pattern.compile("\\p{L}+").matcher(date);
        return word.find() && Calendar.month(word.group()) != null;
    }

    private static boolean isNoPlace(String place) {
        for (String word : place.split("[ ,/]+")) {
            if (NO_PLACES.contains(word)) {
                return true;
            }
        }
        return false;
    }

    /** {@code (Reuters) - Iraqi forces …}: a credit, without a place. */
    private static boolean wireAlone(Sheet sheet, int start, int lineEnd) {
        String text = sheet.text();
        int close = text.charAt(start) == '(' ? text.indexOf(')', start) : -1;
        String wire = close < 0 || close - start > 40 || close >= lineEnd
                ? null
                : Wires.named(text.substring(start + 1, close));
        return wire != null && lineEnd - close > LEAST_BODY && sheet.add(Part.Kind.CREDIT, start, close + 1, wire);
    }

    /** The day in the report's dateline if it has a year, else null. */
    static @Nullable String day(String text, List<Part> parts) {
        for (Part part : parts) {
            if (part.kind() == Part.Kind.DATELINE) {
                return dayIn(part.span().of(text));
            }
        }
        return null;
    }

    private static @Nullable String dayIn(String dateline) {
        for (int i = 0; i < dateline.length(); i++) {
            boolean starts = i == 0 || !Character.isLetterOrDigit(dateline.charAt(i - 1));
            Stamp stamp = starts ? Stamp.at(dateline, i) : null;
            if (stamp != null) {
                return stamp.value();
            }
        }
        return null;
    }

    private static Set<String> words(String table) {
        Set<String> words = new HashSet<>();
        for (String[] row : Resource.rows(table)) {
            words.addAll(Set.of(row[0].split(" ")));
        }
        return words;
    }
}
