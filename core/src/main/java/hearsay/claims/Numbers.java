package hearsay.claims;

import hearsay.lexicon.Numerals;
import hearsay.lexicon.Numerals.Kind;
import hearsay.lexicon.Numerals.Numeral;
import org.jspecify.annotations.Nullable;

/** Reads numbers, in digits and in words. */
final class Numbers {
    /** Most groups of three digits that make a number. */
    private static final int GROUPS = 5;

    private final Numerals numerals;

    Numbers(Numerals numerals) {
        this.numerals = numerals;
    }

    /**
     * A number.
     *
     * @param value its value
     * @param end index of the token after it
     * @param digits whether it is written in digits
     * @param magnitude whether a word such as "million" or "dozen" is part of it
     */
    record Read(double value, int end, boolean digits, boolean magnitude) {}

    boolean known(String low) {
        return numerals.has(low);
    }

    /** Whether a place in a row ("3rd", "third") ends just before token {@code i}. */
    boolean ordinalEndsAt(Tokens t, int i) {
        return numerals.of(t.low(i - 1), Kind.ORDINAL) != null
                || t.number(i - 2) && t.glued(i - 1) && numerals.of(t.low(i - 1), Kind.SUFFIX) != null;
    }

    /** The number that begins at token {@code i}, or null: "12", "1,500", "1.5 million", "two dozen", "half a million", "a hundred". */
    @Nullable Read at(Tokens t, int i) {
        if (t.number(i)) {
            return digits(t, i);
        }
        return t.word(i) && numerals.has(t.low(i)) ? words(t, i) : null;
    }

    /** The place in a row that begins at token {@code i} ("first", "3rd"), or null. */
    @Nullable Read ordinal(Tokens t, int i) {
        if (t.number(i) && t.glued(i + 1) && numerals.of(t.low(i + 1), Kind.SUFFIX) != null && t.digits(i) <= 3) {
            return new Read(t.value(i), i + 2, true, false);
        }
        Numeral n = numerals.of(t.low(i), Kind.ORDINAL);
        return n == null ? null : new Read(n.value(), i + 1, false, false);
    }

    private @Nullable Read digits(Tokens t, int i) {
        if (t.digits(i) > 15) {
            return null;
        }
        double value = t.amount(i);
        int end = i + 1;
        for (int g = 0; g < GROUPS && t.is(end, ",") && t.glued(end) && t.glued(end + 1) && t.digits(end + 1) == 3 && t.digits(i) <= 3; g++) {
            value = value * 1000 + t.value(end + 1);
            end += 2;
        }
        if (t.is(end, ".") && t.glued(end) && t.glued(end + 1) && t.number(end + 1) && t.digits(end + 1) <= 6) {
            value += t.value(end + 1) / Math.pow(10, t.digits(end + 1));
            end += 2;
        } else if (t.number(end) && !t.glued(end) && t.is(end + 1, "/") && t.value(end + 2) > t.value(end) && t.value(end + 2) <= 10) {
            value += (double) t.value(end) / t.value(end + 2);
            end += 3;
        }
        return magnitudes(t, new Read(value, end, true, false));
    }

    /** Multiplies by the magnitudes that follow: "million", "-thousand", and "m" or "bn" when they touch the digits. */
    private Read magnitudes(Tokens t, Read read) {
        double value = read.value;
        int end = read.end;
        boolean found = read.magnitude;
        while (true) {
            int at = t.is(end, "-") && t.glued(end) && t.glued(end + 1) ? end + 1 : end;
            Numeral times = numerals.of(t.low(at), Kind.TIMES);
            boolean shortForm = t.low(at).length() <= 3;
            if (times == null || shortForm && (!t.glued(at) || at != end || !read.digits || t.is(at + 1, "'"))) {
                break;
            }
            value *= times.value();
            end = at + 1;
            found = true;
        }
        return new Read(value, end, read.digits, found);
    }

    private @Nullable Read words(Tokens t, int i) {
        int at = i;
        if (numerals.of(t.low(at), Kind.HALF) != null) {
            return half(t, at + 1);
        }
        boolean article = numerals.of(t.low(at), Kind.A) != null;
        if (article) {
            at++;
            if (numerals.of(t.low(at), Kind.HALF) != null && (t.is(at + 1, "-") || numerals.of(t.low(at + 1), Kind.TIMES) != null)) {
                return half(t, at + 1);
            }
            Numeral times = numerals.of(t.low(at), Kind.TIMES);
            if (times == null || t.low(at).length() <= 3) {
                return null;
            }
            return magnitudes(t, new Read(1, at, false, false));
        }
        Read small = small(t, at);
        return small == null ? null : compound(t, small);
    }

    /** What follows "half": "a million", "-dozen", "a dozen". */
    private @Nullable Read half(Tokens t, int i) {
        int at = t.is(i, "-") || numerals.of(t.low(i), Kind.A) != null ? i + 1 : i;
        Numeral times = numerals.of(t.low(at), Kind.TIMES);
        return times == null || t.low(at).length() <= 3 ? null : new Read(times.value() / 2, at + 1, false, true);
    }

    /** Below one hundred: "seven", "forty-two". */
    private @Nullable Read small(Tokens t, int i) {
        Numeral ten = numerals.of(t.low(i), Kind.TEN);
        if (ten != null) {
            int at = t.is(i + 1, "-") && t.glued(i + 1) ? i + 2 : i + 1;
            Numeral unit = numerals.of(t.low(at), Kind.UNIT);
            return unit != null && unit.value() > 0 && unit.value() < 10
                    ? new Read(ten.value() + unit.value(), at + 1, false, false)
                    : new Read(ten.value(), i + 1, false, false);
        }
        Numeral unit = numerals.of(t.low(i), Kind.UNIT);
        return unit == null ? null : new Read(unit.value(), i + 1, false, false);
    }

    /** "two hundred and fifty thousand": magnitudes and what is added to them. */
    private Read compound(Tokens t, Read first) {
        Read read = magnitudes(t, first);
        double value = read.value;
        int end = read.end;
        for (int k = 0; k < 4 && read.magnitude; k++) {
            int at = numerals.of(t.low(end), Kind.AND) != null ? end + 1 : end;
            Read next = small(t, at);
            if (next == null) {
                break;
            }
            Read more = magnitudes(t, next);
            if (more.value >= read.value && !(more.magnitude && value < 1000 && more.value >= 1000)) {
                break;
            }
            value = more.value >= read.value ? (value + next.value) * (more.value / next.value) : value + more.value;
            end = more.end;
        }
        return new Read(value, end, false, read.magnitude);
    }
}
