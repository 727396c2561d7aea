package hearsay.claims;

import hearsay.lexicon.Numerals;
import hearsay.lexicon.Terms;
import hearsay.lexicon.Terms.Term;
import hearsay.lexicon.WordLists;
import hearsay.report.Span;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Finds the counts of a text: of people, casualties, weapons, money and other things that can be counted, each with its bound and unit.
 *
 * <p>Dates, ages, lengths, percentages, numbers that name something ("Resolution 2231") and places in a row are no counts.
 */
public final class Counts {
    private final Terms terms;
    private final CountWords words;
    private final Numbers numbers;

    private Counts(String language) {
        terms = Terms.load(language + "/counts.tsv");
        numbers = new Numbers(Numerals.load(language));
        words = new CountWords(WordLists.load(language + "/countwords.tsv"), numbers);
    }

    /**
     * Reads the words of one language.
     *
     * @param language folder under {@code lexicon}
     * @throws java.io.UncheckedIOException if the language has no such data
     */
    public static Counts load(String language) {
        return new Counts(language);
    }

    /**
     * The counts of a text, in order, none overlapping another. Never fails: what cannot be read is left out.
     *
     * @param text a whole report, or a part of one; the spans are offsets into it
     * @param times its time expressions: numbers inside them are no counts
     */
    public List<Quantity> find(String text, List<When> times) {
        return find(Tokens.of(text), times);
    }

    List<Quantity> find(Tokens t, List<When> times) {
        List<Quantity> out = new ArrayList<>();
        int time = 0;
        int from = 0;
        for (int i = 0; i < t.size(); i++) {
            while (time < times.size() && times.get(time).mention().span().end() <= t.start(i)) {
                time++;
            }
            boolean inTime = time < times.size() && times.get(time).mention().span().contains(t.start(i));
            Amount amount = inTime ? null : amount(t, i);
            Quantity found = amount == null ? null : read(t, i, amount, from);
            if (amount != null && amount.end > i + 1) {
                i = amount.end - 1;
            }
            if (found != null) {
                out.add(found);
                while (i + 1 < t.size() && t.start(i + 1) < found.mention().span().end()) {
                    i++;
                }
                from = i + 1;
            }
        }
        return List.copyOf(out);
    }

    /**
     * Those counts that lie in the words of a claim.
     *
     * @param counts of the report, as {@link #find} gave them
     * @param content the claim's words
     */
    public static List<Quantity> within(List<Quantity> counts, List<Span> content) {
        return counts.stream().filter(q -> content.stream().anyMatch(c -> c.overlaps(q.mention().span()))).toList();
    }

    /** A number before its unit is known. {@code bound} is null where nothing beside it says how exact it is. */
    private record Amount(double value, @Nullable Double upper, @Nullable String bound, @Nullable String money, boolean bare, int start, int end, String rule) {
        Amount ending(int newEnd) {
            return new Amount(value, upper, bound, money, bare, start, newEnd, rule);
        }

        Amount bounded(String newBound) {
            return new Amount(value, upper, newBound, money, bare, start, end, rule);
        }
    }

    private @Nullable Term term(Tokens t, int i, String kind) {
        for (Term term : terms.startingWith(t.low(i))) {
            if (term.kind().equals(kind) && matches(t, i, term)) {
                return term;
            }
        }
        return null;
    }

    private static boolean matches(Tokens t, int i, Term term) {
        List<String> pieces = term.pieces();
        for (int k = 1; k < pieces.size(); k++) {
            if (!t.is(i + k, pieces.get(k))) {
                return false;
            }
        }
        return true;
    }

    private static int after(int i, Term term) {
        return i + term.pieces().size();
    }

    /** The number that begins at token {@code i}. */
    private @Nullable Amount amount(Tokens t, int i) {
        if (t.is(i, "no") && t.word(i + 1)) {
            return new Amount(0, null, "exactly", null, false, i, i + 1, "none");
        }
        Term vague = term(t, i, "vague");
        if (vague != null) {
            int end = after(i, vague);
            boolean bare = !vague.pieces().getLast().equals("of");
            return new Amount(Double.parseDouble(vague.value()), null, "at least", null, bare, i, end, "vague number");
        }
        Term sign = term(t, i, "money");
        int at = sign != null ? after(i, sign) : i;
        Numbers.Read read = numbers.at(t, at);
        if (read == null || sign == null && !plain(t, at, read)) {
            return null;
        }
        Amount amount = new Amount(read.value(), null, null, sign == null ? null : sign.value(), true, i, read.end(), sign == null ? "number" : "sum of money");
        return range(t, amount);
    }

    /** Whether the digits are a number by themselves: not part of a name, an ordinal, a time, a score or a date. */
    private boolean plain(Tokens t, int i, Numbers.Read read) {
        if (!read.digits()) {
            return !(t.is(i - 1, "-") && t.glued(i)) && !(t.is(i, "one") && (t.is(i + 1, "of") || t.is(i - 1, "no")));
        }
        String before = t.glued(i) ? t.low(i - 1) : "";
        boolean joined = !before.isEmpty() && !"(\"“'‘[—–".contains(before);
        int end = read.end();
        boolean tail = t.glued(end) && (t.word(end) || "%:/°".contains(t.low(end)) || t.is(end, ".") && t.glued(end + 1) && t.number(end + 1));
        boolean rate = t.is(i - 1, "in") && (t.number(i - 2) || t.is(i - 2, "one"));
        boolean named = rate || words.numbered(t.low(i - 1)) || t.is(i - 1, ".") && t.is(i - 2, "no") || t.is(i - 1, "#");
        return !joined && !tail && !named;
    }

    /** "20 to 30", "20-30", "three or four", "between 20 and 30". */
    private Amount range(Tokens t, Amount first) {
        Term to = term(t, first.end, "range");
        if (to == null) {
            return first;
        }
        int at = after(first.end, to);
        if (t.is(first.end, "and") && !t.is(first.start - 1, "between")) {
            return first;
        }
        Term sign = term(t, at, "money");
        at = sign == null ? at : after(at, sign);
        Numbers.Read second = numbers.at(t, at);
        if (second == null || second.value() <= first.value && !second.magnitude()) {
            return first;
        }
        double low = second.magnitude() && first.value < 1000 && second.value() >= 1000 ? first.value * magnitude(second.value()) : first.value;
        boolean next = t.is(first.end, "or") && second.value() > 2 * low;
        return low >= second.value() || next || t.word(second.end()) && t.glued(second.end())
                ? first
                : new Amount(low, second.value(), "at least", first.money, true, first.start, second.end(), "range");
    }

    /** The thousand, million or billion that a number is written in. */
    private static double magnitude(double value) {
        return value >= 1e9 ? 1e9 : value >= 1e6 ? 1e6 : 1e3;
    }

    private @Nullable Quantity read(Tokens t, int i, Amount amount, int from) {
        int start = boundStart(t, i, from);
        Term bound = start < i ? term(t, start, "bound") : null;
        Amount whole = bound != null && (amount.bound == null || !bound.value().equals("exactly")) && amount.upper == null ? amount.bounded(bound.value()) : amount;
        Term behind = term(t, whole.end, "after");
        if (behind != null && t.word(after(whole.end, behind))) {
            whole = whole.bounded(behind.value()).ending(after(whole.end, behind));
        }
        Unit unit = unit(t, whole, start);
        return unit == null ? null : quantity(t, start, whole, unit);
    }

    private static Quantity quantity(Tokens t, int start, Amount amount, Unit unit) {
        Mention mention = Mention.of(t.text(), new Span(t.start(start), t.end(unit.end - 1)));
        String bound = amount.bound == null ? "exactly" : amount.bound;
        return new Quantity(mention, amount.value, amount.upper, bound, unit.text, amount.rule + ", " + unit.rule);
    }

    /** Where the words that bound the number begin; {@code i} if there are none. */
    private int boundStart(Tokens t, int i, int from) {
        for (int k = Math.max(from, i - 4); k < i; k++) {
            Term bound = term(t, k, "bound");
            if (bound != null && after(k, bound) == i && !t.sentence(i)) {
                return k;
            }
        }
        return i;
    }

    /** What is counted. */
    private record Unit(@Nullable String text, int end, String rule) {}

    private @Nullable Unit unit(Tokens t, Amount amount, int start) {
        if (amount.money != null) {
            return new Unit(amount.money, amount.end, "currency");
        }
        Term money = term(t, amount.end, "moneyword");
        if (money != null) {
            return new Unit(money.value(), after(amount.end, money), "currency");
        }
        int at = words.partOf(t, amount.end);
        CountWords.Counted noun = words.noun(t, at, amount.value, at > amount.end);
        if (noun != null) {
            return counted(t, amount, start, noun);
        }
        if (amount.value == 0) {
            return null;
        }
        return words.rest(t, amount.end) ? rest(t, amount.ending(amount.end + 1), start) : bare(t, amount, start);
    }

    /** "wounded nine others", "seven more injured", "11 others were wounded". */
    private @Nullable Unit rest(Tokens t, Amount amount, int start) {
        Unit unit = bare(t, amount, start);
        String fate = unit == null ? words.fateAfter(t, amount.end) : null;
        return fate == null ? unit : new Unit("people " + fate, amount.end, "what befell others than those named");
    }

    private @Nullable Unit counted(Tokens t, Amount amount, int start, CountWords.Counted noun) {
        if (amount.value == 0 && !words.canBeNone(noun.head())) {
            return null;
        }
        String fate = words.casualty(noun.head()) ? null : words.fate(t, start, noun.end());
        return new Unit(fate == null ? noun.text() : noun.text() + " " + fate, noun.end(), fate == null ? "noun after it" : "noun after it and what befell them");
    }

    /** A number with no noun behind it: "24 wounded", "killed four", "hundreds fled", "the toll rose to 18". */
    private @Nullable Unit bare(Tokens t, Amount amount, int start) {
        String state = words.state(t, amount.end);
        if (state != null) {
            return new Unit(state, amount.end + 1, "what befell them");
        }
        if (amount.bare && words.ofThem(t, amount.end)) {
            String after = words.fateAfter(t, amount.end + 2);
            return new Unit(after == null ? "people" : "people " + after, amount.end + 2, "part of those named before");
        }
        if (!amount.bare || amount.end < t.size() && t.is(amount.end, "of") || t.is(amount.end, "%") || words.excludedAt(t, amount.end)) {
            return null;
        }
        String fate = words.fateBefore(t, start);
        if (fate != null) {
            return new Unit("people " + fate, amount.end, "verb before it");
        }
        if (amount.rule.equals("vague number") && amount.value >= 20) {
            String after = words.fateAfter(t, amount.end);
            return new Unit(after == null ? "people" : "people " + after, amount.end, "people, as none is named");
        }
        if (amount.value >= 2 && words.standsAlone(t, start, amount.end)) {
            return new Unit(null, amount.end, "those numbered before");
        }
        String total = words.total(t, start);
        return total == null ? null : new Unit(total, amount.end, "total before it");
    }
}
