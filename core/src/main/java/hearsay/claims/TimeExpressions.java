package hearsay.claims;

import hearsay.claims.Moment.Grain;
import hearsay.claims.TimeRule.Hit;
import hearsay.lexicon.Numerals;
import hearsay.lexicon.Terms;
import hearsay.lexicon.Terms.Term;
import hearsay.lexicon.WordLists;
import hearsay.report.Span;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Finds the time expressions of a text and says what they mean, in EDTF and as TIMEX3 values.
 *
 * <p>At each word the rules are asked in order, and the first that can read something there wins: first what qualifies a time ("late
 * on", "about", "the end of"), then dates, then times told from the moment of writing, then lengths. Every expression says in {@code
 * because} which rule read it and how it was placed.
 */
public final class TimeExpressions {
    /** Words between "not" and "until". */
    private static final int NOT_UNTIL = 4;

    private final Terms terms;
    private final Terms holidays;
    private final Tense tense;
    private final Numbers numbers;
    private final TimeRules rules;

    private TimeExpressions(String language) {
        terms = Terms.load(language + "/times.tsv");
        holidays = Terms.load(language + "/holidays.tsv");
        tense = new Tense(WordLists.load(language + "/tense.tsv"));
        Numerals numerals = Numerals.load(language);
        numbers = new Numbers(numerals);
        rules = new TimeRules(terms, holidays, numerals);
    }

    /**
     * Reads the words of one language.
     *
     * @param language folder under {@code lexicon}
     * @throws java.io.UncheckedIOException if the language has no such data
     */
    public static TimeExpressions load(String language) {
        return new TimeExpressions(language);
    }

    /**
     * The time expressions of a text, in order, none overlapping another. Never fails: what cannot be read is left out.
     *
     * @param text a whole report, or a part of one; the spans are offsets into it
     * @param anchor from where relative times are counted
     */
    public List<When> find(String text, Anchor anchor) {
        return find(Tokens.of(text), anchor);
    }

    List<When> find(Tokens tokens, Anchor anchor) {
        TimeScan scan = new TimeScan(tokens, terms, holidays, tense, numbers, rules, anchor);
        List<When> out = new ArrayList<>();
        int i = 0;
        while (i < tokens.size()) {
            Named found = scan.begins(i) ? read(scan, i) : null;
            if (found == null) {
                i++;
                continue;
            }
            if (!found.hit.why().startsWith("a year before")) {
                scan.remember(found.hit.moment(), i);
            }
            out.add(when(scan, i, found));
            i = found.hit.end();
        }
        return List.copyOf(out);
    }

    private record Named(String rule, Hit hit) {}

    private static When when(TimeScan scan, int i, Named found) {
        Tokens t = scan.t;
        Moment moment = found.hit.moment();
        Mention mention = Mention.of(t.text(), new Span(t.start(i), t.end(found.hit.end() - 1)));
        String edtf = open(scan, i, moment);
        return new When(mention, edtf, moment.timex(), moment.type(), found.rule + ": " + found.hit.why());
    }

    /** "since 1994" is open at its end, "until Friday" at its start, "probably in 2014" uncertain. */
    private static @Nullable String open(TimeScan scan, int i, Moment moment) {
        String edtf = moment.edtf();
        if (edtf == null || edtf.contains("/") || moment.type().equals(Moment.DURATION)) {
            return edtf;
        }
        int before = scan.is(i - 1, "the") ? i - 2 : i - 1;
        if (scan.is(before, "unsure") || scan.is(before - 1, "unsure") && scan.is(before, "joining")) {
            return edtf.endsWith("~") ? edtf.substring(0, edtf.length() - 1) + "%" : edtf + "?";
        }
        if (scan.is(before, "since") || scan.is(before - 1, "since") && scan.is(before, "joining") || scan.is(before - 2, "since")) {
            return edtf + "/..";
        }
        boolean until = scan.is(before, "until") && !scan.is(before - 1, "placing");
        return until && !denied(scan, before) ? "../" + edtf : edtf;
    }

    /** "not expected until Thursday": it is then that it begins. */
    private static boolean denied(TimeScan scan, int until) {
        for (int i = until - 1; i >= Math.max(0, until - NOT_UNTIL) && !scan.t.sentence(i + 1); i--) {
            if (scan.is(i, "negation")) {
                return true;
            }
        }
        return false;
    }

    private static @Nullable Named read(TimeScan scan, int i) {
        Named qualified = qualified(scan, i);
        return qualified != null ? qualified : plain(scan, i);
    }

    private static @Nullable Named plain(TimeScan scan, int i) {
        for (TimeRule rule : scan.rules(i)) {
            Hit hit = rule.reader().at(scan, i);
            if (hit != null) {
                return new Named(rule.name(), hit);
            }
        }
        return scan.is(i, "the") ? behindArticle(scan, i + 1) : null;
    }

    /** "the 1990s", "the third quarter", "the summer of 2014": the article belongs to the expression. */
    private static @Nullable Named behindArticle(TimeScan scan, int i) {
        for (TimeRule rule : scan.rules(i)) {
            Hit hit = DateRules.ALL.contains(rule) ? rule.reader().at(scan, i) : null;
            if (hit != null) {
                return switch (hit.moment().grain()) {
                    case QUARTER, HALF, SEASON, DECADE, CENTURY -> new Named(rule.name(), hit);
                    case YEAR -> scan.is(i, "yearword") || scan.is(i, "fiscal") ? new Named(rule.name(), hit) : null;
                    default -> null;
                };
            }
        }
        return null;
    }

    private static @Nullable Named qualified(TimeScan scan, int i) {
        Named early = early(scan, i);
        if (early != null) {
            return early;
        }
        Named edge = edge(scan, i);
        return edge != null ? edge : bounded(scan, i);
    }

    /** "late on Sunday", "early 1990s", "earlier this month", "mid-1994". */
    private static @Nullable Named early(TimeScan scan, int i) {
        int from = scan.is(i, "the") ? i + 1 : i;
        Term early = scan.term(from, "early");
        if (early == null) {
            return null;
        }
        int at = TimeScan.after(from, early);
        at = scan.t.is(at, "-") || scan.t.is(at, "–") ? at + 1 : at;
        Term joining = scan.term(at, "joining");
        at = joining == null ? at : TimeScan.after(at, joining);
        Named inner = plain(scan, at);
        if (inner == null && scan.is(at - 1, "the")) {
            inner = plain(scan, at - 1);
        }
        if (inner == null) {
            return null;
        }
        Moment moment = inner.hit.moment();
        boolean date = moment.type().equals(Moment.DATE) && (moment.grain() != Grain.NONE || scan.is(at, "deictic"));
        boolean time = moment.type().equals(Moment.TIME) && joining == null;
        Hit hit = new Hit(inner.hit.end(), moment.third(early.value()), inner.hit.why());
        return date || time ? new Named(scan.t.low(from) + " in " + inner.rule, hit) : null;
    }

    /** "the end of 1990", "the beginning of next week". */
    private static @Nullable Named edge(TimeScan scan, int i) {
        Term edge = scan.term(i, "edge");
        if (edge == null) {
            return null;
        }
        int at = TimeScan.after(i, edge);
        Named early = early(scan, at);
        Named inner = early != null ? early : plain(scan, at);
        if (inner == null) {
            return null;
        }
        Moment moment = inner.hit.moment();
        return moment.type().equals(Moment.DATE) && moment.grain() != Grain.NONE ? new Named("edge of " + inner.rule, inner.hit) : null;
    }

    /** "about two years", "more than four hours", "nearly a decade ago", "around 2014". */
    private static @Nullable Named bounded(TimeScan scan, int i) {
        Term bound = scan.term(i, "bounded");
        if (bound == null) {
            return null;
        }
        int at = TimeScan.after(i, bound);
        Named inner = scan.is(at, "article") ? null : plain(scan, at);
        if (inner == null) {
            return null;
        }
        Moment moment = inner.hit.moment();
        boolean about = scan.is(i, "about");
        boolean counted = inner.rule.startsWith("length") && !scan.is(at, "plural") && !moment.type().equals(Moment.SET);
        boolean calendar = moment.type().equals(Moment.DATE) || moment.type().equals(Moment.TIME);
        boolean date = about && calendar && (scan.t.number(at) || scan.is(at, "month"));
        if (!counted && !date) {
            return null;
        }
        return new Named("about: " + inner.rule, new Hit(inner.hit.end(), about ? moment.about() : moment, inner.hit.why()));
    }
}
