package hearsay.claims;

import hearsay.lexicon.WordLists;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads the words beside a number: what is counted, and what befell it. */
final class CountWords {
    /** Longest noun phrase, in tokens. */
    private static final int LONGEST = 7;
    private static final List<String> FATES = List.of("killed", "wounded", "injured", "displaced", "missing", "kidnapped");

    private final WordLists lists;
    private final Numbers numbers;
    private final Set<String> stop;
    private final Set<String> plural;
    private final Set<String> singular;
    private final Set<String> excluded;
    private final Set<String> numbered;
    private final Set<String> casualty;
    private final Set<String> counted;
    private final Set<String> none;
    private final Set<String> members;
    private final Set<String> passive;
    private final Set<String> more;

    CountWords(WordLists lists, Numbers numbers) {
        this.numbers = numbers;
        this.lists = lists;
        stop = lists.get("stop");
        plural = lists.get("plural");
        singular = lists.get("singular");
        excluded = lists.get("excluded");
        numbered = lists.get("numbered");
        casualty = lists.get("casualty");
        counted = lists.get("counted");
        none = lists.get("none");
        members = lists.get("members");
        passive = lists.get("passive");
        more = lists.get("more");
    }

    /**
     * A noun that is counted.
     *
     * @param text its words without names before it
     * @param head its main word, lower case
     * @param end index of the token after it
     */
    record Counted(String text, String head, int end) {}

    boolean numbered(String low) {
        return numbered.contains(low);
    }

    boolean casualty(String head) {
        return casualty.contains(head);
    }

    boolean canBeNone(String head) {
        return none.contains(head);
    }

    boolean excludedAt(Tokens t, int i) {
        int at = t.is(i, "-") ? i + 1 : i;
        return excluded.contains(t.low(at)) || t.is(i, "-") && t.glued(i);
    }

    /** Past "of the", "of the 50", "of them" after a number; {@code i} if there is nothing such. */
    int partOf(Tokens t, int i) {
        if (!t.is(i, "of")) {
            return i;
        }
        int at = i + 1;
        if (t.word(at) && stop.contains(t.low(at)) && !t.is(at, "a")) {
            at++;
        }
        Numbers.Read whole = numbers.at(t, at);
        at = whole == null ? at : whole.end();
        return at > i + 1 ? at : i;
    }

    /** "nine [others]", "seven [more] injured": those beside the ones named. */
    boolean rest(Tokens t, int i) {
        return lists.get("rest").contains(t.low(i)) && t.word(i) && !t.sentence(i);
    }

    boolean ofThem(Tokens t, int i) {
        return t.is(i, "of") && lists.get("them").contains(t.low(i + 1));
    }

    /** The noun phrase that begins at token {@code i}, or null if none is counted there. */
    @Nullable Counted noun(Tokens t, int i, double value, boolean part) {
        int from = more.contains(t.low(i)) ? i + 1 : i;
        int head = -1;
        for (int at = from; at < Math.min(t.size(), from + LONGEST) && inside(t, at, from); at++) {
            if (excluded.contains(t.low(at)) && (head < 0 || isHead(t, at, value, false))) {
                return null;
            }
            if (t.word(at) && isHead(t, at, value, at == from)) {
                head = at;
            } else if (head >= 0 && !t.is(at, "-")) {
                break;
            }
        }
        if (head < 0) {
            return null;
        }
        int end = list(t, head + 1, value);
        if (members.contains(t.low(head)) && t.is(end, "of")) {
            end = further(t, end);
        }
        return new Counted(text(t, from, head, end), t.low(head), end);
    }

    private boolean inside(Tokens t, int at, int from) {
        if (t.is(at, "-")) {
            return t.glued(at) && t.glued(at + 1);
        }
        if (t.is(at, ".")) {
            return t.glued(at) && t.end(at - 1) - t.start(at - 1) == 1 && t.word(at + 1);
        }
        return t.word(at) && !stops(t, at) && (at == from || !t.sentence(at)) && !(excluded.contains(t.low(at)) && t.is(at - 1, "-"));
    }

    /** Whether a noun phrase ends before the word; "US" is no "us", and "drive-through" no "through". */
    private boolean stops(Tokens t, int at) {
        boolean acronym = t.capital(at) && (t.is(at + 1, ".") && t.glued(at + 1) || t.end(at) - t.start(at) > 1 && Character.isUpperCase(t.text().charAt(t.end(at) - 1)));
        return stop.contains(t.low(at)) && !acronym && !(t.is(at - 1, "-") && t.glued(at));
    }

    private boolean isHead(Tokens t, int at, double value, boolean first) {
        String low = t.low(at);
        if (value == 1) {
            return counted.contains(low) || counted.contains(t.capital(at) ? low.substring(0, 1).toUpperCase(java.util.Locale.ROOT) + low.substring(1) : low);
        }
        if (t.capital(at) && t.word(at + 1) && !t.capital(at + 1) && !stops(t, at + 1) && !t.sentence(at + 1)) {
            return false;
        }
        boolean suffix = low.length() > 3 && low.endsWith("s") && !low.endsWith("ss") && !low.endsWith("ous") && !singular.contains(low);
        boolean men = low.endsWith("men") && low.length() > 4 && !low.equals("regimen") && !low.equals("specimen");
        return plural.contains(low) && !(first && low.equals("militia")) || suffix || men;
    }

    /** Past "and mortar shells", ", tanks and armored vehicles". */
    private int list(Tokens t, int end, double value) {
        int at = end;
        if (t.is(at, ",") && t.word(at + 1)) {
            int next = plainNoun(t, at + 1, value);
            int after = next > 0 && t.is(next, "and") ? plainNoun(t, next + 1, value) : 0;
            return after > 0 ? after : end;
        }
        int next = t.is(at, "and") ? plainNoun(t, at + 1, value) : 0;
        return next > 0 ? next : end;
    }

    /** Index after at most three words that end in a plural in small letters, or 0. */
    private int plainNoun(Tokens t, int i, double value) {
        for (int at = i; at < i + 3 && t.word(at) && !numbers.known(t.low(at)) && !stop.contains(t.low(at)) && !t.capital(at) && !t.sentence(at); at++) {
            if (isHead(t, at, value, false) && !excluded.contains(t.low(at))) {
                return at + 1;
            }
        }
        return 0;
    }

    /** Past "of religious minorities", "of the Russian forces". */
    private int further(Tokens t, int of) {
        int at = of + 1;
        at = stop.contains(t.low(at)) ? at + 1 : at;
        Counted noun = noun(t, at, 2, false);
        return noun == null ? of : noun.end;
    }

    /** The unit: names before the head are left out, the rest is the report's words. */
    private String text(Tokens t, int from, int head, int end) {
        int first = head;
        while (first > from && (t.word(first - 1) && (!t.capital(first - 1) || t.capital(head)) || t.is(first - 1, "-") && t.glued(first - 1))) {
            first--;
        }
        if (t.is(first, "-")) {
            first++;
        }
        return t.text().substring(t.start(first), t.end(end - 1)).replaceAll("\\s+", " ");
    }

    private @Nullable String fate(String low) {
        for (String fate : FATES) {
            if (lists.get(fate).contains(low)) {
                return fate;
            }
        }
        return null;
    }

    /** What befell those counted, from the verb just before the number or just after the noun. */
    @Nullable String fate(Tokens t, int start, int end) {
        String before = fateBefore(t, start);
        return before != null ? before : fateAfter(t, end);
    }

    /** "killed [four]", "killing at least [four]", "leaving [four] dead" is read behind. */
    @Nullable String fateBefore(Tokens t, int start) {
        int verb = lists.get("between").contains(t.low(start - 1)) ? start - 2 : start - 1;
        boolean known = verb >= 0 && t.word(verb) && !t.sentence(verb + 1) && !lists.get("intransitive").contains(t.low(verb));
        return known ? fate(t.low(verb)) : null;
    }

    /** "[four people] were reportedly killed", "[four] dead", "[four] have died". */
    @Nullable String fateAfter(Tokens t, int end) {
        int at = end;
        while (at < end + 4 && t.word(at) && passive.contains(t.low(at)) && !t.sentence(at)) {
            at++;
        }
        String fate = t.sentence(at) ? null : fate(t.low(at));
        boolean active = at == end && fate != null && !lists.get("intransitive").contains(t.low(at)) && !fate.equals(t.low(at));
        return active ? null : fate;
    }

    /** Whether "the [36]" stands for those named before: an auxiliary verb follows. */
    boolean standsAlone(Tokens t, int start, int end) {
        return lists.get("definite").contains(t.low(start - 1)) && lists.get("auxiliary").contains(t.low(end));
    }

    /** The state that a number alone counts: "24 wounded", "six dead". */
    @Nullable String state(Tokens t, int i) {
        if (!t.word(i) || t.sentence(i)) {
            return null;
        }
        String low = t.low(i);
        return fate(low) != null && casualty.contains(low) && !lists.get("event").contains(low) ? low : null;
    }

    /** What a total counts whose number comes last: "brought the number of soldiers killed to [18]". */
    @Nullable String total(Tokens t, int start) {
        if (!lists.get("linking").contains(t.low(start - 1))) {
            return null;
        }
        for (int k = start - 2; k >= Math.max(0, start - 16) && !t.sentence(k + 1); k--) {
            if (lists.get("toll").contains(t.low(k))) {
                return "people killed";
            }
            if (lists.get("total").contains(t.low(k)) && t.is(k + 1, "of")) {
                Counted noun = noun(t, stop.contains(t.low(k + 2)) ? k + 3 : k + 2, 2, false);
                String fate = noun == null ? null : fateAfter(t, noun.end);
                return noun == null ? null : fate == null ? noun.text : noun.text + " " + fate;
            }
        }
        return null;
    }

}
