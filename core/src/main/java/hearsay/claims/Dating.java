package hearsay.claims;

import hearsay.lexicon.WordLists;
import hearsay.report.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Says which of a report's time expressions dates what a claim reports, by the first of these rules that finds one:
 *
 * <ol>
 *   <li>one in the claim's own words that lies in no clause of its own ("who was ousted in 2011") and belongs to no noun ("the 2015
 *       deal"), two of them joined to a stretch where the text joins them ("from Monday to Wednesday");
 *   <li>one after "since" in a clause of its own: the claim holds from then on;
 *   <li>a length just before its words that tells how long before or after it something else was ("two days after the raid");
 *   <li>for a claim in the outlet's own voice, one that opens its sentence or stands beside its words, in nobody else's words;
 *   <li>for a claim in the outlet's own voice, one in the words just before it that it goes on with ("… on Thursday and forced …").
 * </ol>
 */
public final class Dating {
    /** What ends further before than this (code units) is not just before. */
    private static final int JUST_BEFORE = 100;
    /** Two times further apart than this are no stretch (code units). */
    private static final int RANGE = 40;

    private final Set<String> joints;
    private final Set<String> openers;
    private final Set<String> subordinators;
    private final Set<String> since;
    private final Set<String> afterYear;
    private final CountedDates counted;

    private Dating(WordLists words) {
        joints = words.get("joint");
        openers = words.get("opener");
        subordinators = words.get("subordinator");
        since = words.get("since");
        afterYear = words.get("afteryear");
        counted = new CountedDates(words);
    }

    /**
     * Reads the words of one language.
     *
     * @param language folder under {@code lexicon}
     * @throws java.io.UncheckedIOException if the language has no such data
     */
    public static Dating load(String language) {
        return new Dating(WordLists.load(language + "/dating.tsv"));
    }

    /**
     * The expression that dates what a claim reports, or null where the text gives none or leaves it unclear.
     *
     * @param text the report's text
     * @param all its time expressions, in order
     * @param content the claim's words, in order, at least one span
     * @param sentence the sentence that they stand in
     * @param others the words of the report's other claims
     * @param cue the words that hand over the claim, or null for the outlet's own voice
     */
    public @Nullable When when(String text, List<When> all, List<Span> content, Span sentence, List<Span> others, @Nullable Span cue) {
        List<When> placed = all.stream().filter(w -> w.edtf() != null && !ofNoun(text, w, content)).toList();
        List<When> inside = placed.stream().filter(w -> in(w, content)).toList();
        if (!inside.isEmpty()) {
            List<When> sharp = inside.stream().filter(w -> !String.valueOf(w.edtf()).endsWith("~")).toList();
            return inside(text, sharp.isEmpty() ? inside : sharp, content);
        }
        When told = counted.of(text, all, content.getFirst());
        if (told != null || cue != null) {
            return told;
        }
        List<When> around = placed.stream().filter(w -> sentence.contains(w.mention().span())).toList();
        When beside = beside(text, around, content.getFirst(), others);
        return beside != null ? beside : continued(text, around, content.getFirst(), others);
    }

    private static boolean in(When when, List<Span> content) {
        return content.stream().anyMatch(c -> c.overlaps(when.mention().span()));
    }

    /** "the 2015 deal": a year before a noun dates the noun, unless the claim is that noun. */
    private boolean ofNoun(String text, When when, List<Span> content) {
        Span span = when.mention().span();
        if (span.length() != 4 || !Character.isDigit(text.charAt(span.start()))) {
            return false;
        }
        String next = wordAfter(text, span.end());
        boolean opens = content.stream().anyMatch(c -> c.contains(span.start()) && words(text, c.start(), span.start()) <= 1);
        return !next.isEmpty() && !afterYear.contains(next) && !opens;
    }

    private @Nullable When inside(String text, List<When> inside, List<Span> content) {
        When open = null;
        for (int i = 0; i < inside.size(); i++) {
            When when = inside.get(i);
            String clause = clause(text, content, when.mention().span());
            if (clause == null) {
                When next = i + 1 < inside.size() ? inside.get(i + 1) : null;
                When range = next == null ? null : range(text, when, next);
                return range != null ? range : when;
            }
            if (open == null && since.contains(clause)) {
                open = since(when);
            }
        }
        return open;
    }

    /** The word that opens a clause between the start of the claim's words and the expression, or null. */
    private @Nullable String clause(String text, List<Span> content, Span when) {
        String found = null;
        for (Span part : content) {
            int n = 0;
            boolean set = false;
            for (int at = part.start(); at < Math.min(part.end(), when.start()); ) {
                int end = wordEnd(text, at, when.start());
                if (end > at) {
                    String word = text.substring(at, end).toLowerCase(Locale.ROOT);
                    boolean direct = words(text, end, when.start()) == 0;
                    if (subordinators.contains(word) && n > 0 && !direct) {
                        found = word;
                        set = text.charAt(Math.max(0, at - 2)) == ',';
                    }
                    n++;
                    at = end;
                } else {
                    // ", whose role all accepted, came under fire on Sunday": what two commas set off is over behind the second.
                    found = set && text.charAt(at) == ',' && !numbered(text, at) ? null : found;
                    at++;
                }
            }
        }
        return found;
    }

    private static boolean numbered(String text, int at) {
        return at + 1 < text.length() && Character.isDigit(text.charAt(at + 1));
    }

    private static @Nullable When since(When when) {
        String edtf = when.edtf();
        if (edtf == null || edtf.contains("/")) {
            return when;
        }
        return new When(when.mention(), edtf + "/..", when.timex(), when.type(), when.because() + "; since then");
    }

    /** "from Monday to Wednesday", "between 2014 and 2016", "on Wednesday and Thursday": one stretch. */
    private @Nullable When range(String text, When first, When second) {
        String from = first.edtf();
        String to = second.edtf();
        int gap = second.mention().span().start() - first.mention().span().end();
        if (from == null || to == null || from.contains("/") || to.contains("/") || gap > RANGE || from.compareTo(to) >= 0) {
            return null;
        }
        String between = text.substring(first.mention().span().end(), second.mention().span().start()).strip().toLowerCase(Locale.ROOT);
        String before = wordBefore(text, first.mention().span().start());
        boolean direct = joints.contains(between) && from.length() == to.length();
        boolean opened = openers.contains(before) && joints.contains(between.split("\\s+", 2)[0]);
        if (!direct && !opened) {
            return null;
        }
        Span cover = first.mention().span().cover(second.mention().span());
        return new When(Mention.of(text, cover), from + "/" + to, first.timex(), first.type(), first.because() + "; to: " + second.because());
    }

    /** One in nobody's words that opens the sentence, or touches the claim's words. */
    private @Nullable When beside(String text, List<When> around, Span content, List<Span> others) {
        List<When> free = new ArrayList<>();
        for (When when : around) {
            Span span = when.mention().span();
            if (others.stream().noneMatch(o -> o.overlaps(span))) {
                free.add(when);
            }
        }
        for (When when : free) {
            Span span = when.mention().span();
            boolean opens = span.end() <= content.start() && others.stream().noneMatch(o -> o.start() >= span.end() && o.end() <= content.start());
            if (opens && words(text, span.end(), content.start()) <= 2) {
                return when;
            }
            if (span.start() >= content.end() && words(text, content.end(), span.start()) <= 1) {
                return when;
            }
        }
        return null;
    }

    /** One in the words of the claim just before, which this one goes on with. */
    private @Nullable When continued(String text, List<When> around, Span content, List<Span> others) {
        if (around.isEmpty()) {
            return null;
        }
        for (Span other : others) {
            boolean near = other.end() <= content.start() && content.start() - other.end() <= JUST_BEFORE;
            if (near && words(text, other.end(), content.start()) <= 1) {
                List<When> there = around.stream().filter(w -> other.overlaps(w.mention().span())).toList();
                if (!there.isEmpty()) {
                    return inside(text, there, List.of(other));
                }
            }
        }
        return null;
    }

    /** Number of words that begin between two offsets. */
    private static int words(String text, int from, int to) {
        int n = 0;
        for (int at = from; at < to; at++) {
            boolean starts = Character.isLetterOrDigit(text.charAt(at)) && (at == from || !Character.isLetterOrDigit(text.charAt(at - 1)));
            n += starts ? 1 : 0;
        }
        return n;
    }

    private static int wordEnd(String text, int at, int limit) {
        int end = at;
        while (end < limit && Character.isLetterOrDigit(text.charAt(end))) {
            end++;
        }
        return end;
    }

    /** The word that follows after one blank, lower case; "" if something else follows. */
    private static String wordAfter(String text, int end) {
        if (end + 1 >= text.length() || text.charAt(end) != ' ' && text.charAt(end) != '-' || !Character.isLetter(text.charAt(end + 1))) {
            return "";
        }
        return text.substring(end + 1, wordEnd(text, end + 1, Math.min(text.length(), end + 30))).toLowerCase(Locale.ROOT);
    }

    private static String wordBefore(String text, int start) {
        int end = start;
        while (end > 0 && text.charAt(end - 1) == ' ') {
            end--;
        }
        int from = end;
        while (from > 0 && end - from < 30 && Character.isLetter(text.charAt(from - 1))) {
            from--;
        }
        return text.substring(from, end).toLowerCase(Locale.ROOT);
    }
}
