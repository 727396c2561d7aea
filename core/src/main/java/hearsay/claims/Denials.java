package hearsay.claims;

import hearsay.lexicon.Cues;
import hearsay.reading.Attribution;
import hearsay.reading.Range;
import hearsay.reading.Reading;
import hearsay.reading.Word;
import hearsay.reading.Words;
import hearsay.report.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Denials folded into a clause: "…, something both [Ankara]source and [Baku]source have [denied]cue"; "Moscow [rejected]cue the accusation".
 *
 * <p>The words that are denied stand elsewhere: before, in the same sentence or the one before it. Each denier that is named apart denies
 * by himself.
 */
final class Denials {
    private final Reading reading;
    private final Words words;
    private final Cues cues;

    Denials(Reading reading, Cues cues) {
        this.reading = reading;
        this.words = reading.words();
        this.cues = cues;
    }

    /**
     * A denial of what stands elsewhere.
     *
     * @param denied the proposition
     * @param denier the words that name who denies it
     * @param cue the denying word
     * @param because how it was found
     */
    record Denial(Proposition denied, Span denier, Span cue, String because) {}

    List<Denial> find(List<Proposition> propositions) {
        List<Denial> out = new ArrayList<>();
        for (int i = 0; i < words.size(); i++) {
            if (denies(i)) {
                at(i, propositions, out);
            }
        }
        return out;
    }

    private void at(int cue, List<Proposition> propositions, List<Denial> out) {
        Attribution attribution = attributionAt(cue);
        int relative = relativeBefore(cue);
        if (relative < 0 && object(cue) == null) {
            return;
        }
        Proposition denied = relative >= 0 ? clauseBefore(cue, relative, propositions) : ofAnother(cue, propositions);
        if (denied == null) {
            return;
        }
        for (Span denier : deniers(cue, relative, attribution)) {
            if (denied.words().stream().noneMatch(r -> words.span(r).overlaps(denier))) {
                out.add(new Denial(denied, denier, words.get(cue).span(), "denial of what stands before (" + words.get(cue).text() + ")"));
            }
        }
    }

    private boolean negated(int cue) {
        for (int i = Math.max(0, cue - 3); i < cue; i++) {
            if (words.get(i).sentence() == words.get(cue).sentence() && cues.negates(words.get(i).text())) {
                return true;
            }
        }
        return false;
    }

    private @Nullable Attribution attributionAt(int cue) {
        Span span = words.get(cue).span();
        return reading.attributions().stream()
                .filter(a -> a.cue() != null && a.cue().overlaps(span) && a.source() != null)
                .findFirst()
                .orElse(null);
    }

    /**
     * "…, something both Ankara and Baku have denied", "…, a charge that Baku denies": the word after a comma that takes up what stands
     * before, in the sentence of the cue and before it; −1 if there is none.
     */
    private int relativeBefore(int cue) {
        for (int i = cue - 1; i > 0 && cue - i < 14 && words.get(i).sentence() == words.get(cue).sentence(); i--) {
            if (cues.takesUp(words.get(i).text()) && !isWord(beginning(i) - 1)) {
                return i;
            }
        }
        return -1;
    }

    /** The first word of a phrase of one noun with or without an article. */
    private int beginning(int noun) {
        return noun > 1 && cues.fills(words.get(noun - 1).text()) ? noun - 1 : noun;
    }

    /** The range without a denial folded into its end: "[Turkey sends fighters], something Baku denies". */
    Range withoutFold(Range range) {
        for (int i = range.first() + 1; i < range.end(); i++) {
            int relative = denies(i) ? relativeBefore(i) : -1;
            if (relative > range.first() + 1) {
                return new Range(range.first(), beginning(relative) - 1);
            }
        }
        return range;
    }

    private boolean denies(int word) {
        Cues.Cue cue = cues.of(words.get(word).text());
        return cue != null && "denies".equals(cue.stance()) && !negated(word);
    }

    private boolean isWord(int i) {
        return Character.isLetterOrDigit(words.get(i).text().codePointAt(0));
    }

    /** "rejected the accusation", "denied this", "dismissed the claims as groundless". */
    private @Nullable Range object(int cue) {
        List<String> object = new ArrayList<>();
        for (int i = cue + 1; i < words.size() && i <= cue + 4 && words.get(i).sentence() == words.get(cue).sentence(); i++) {
            Word word = words.get(i);
            if (!Character.isLetterOrDigit(word.text().charAt(0))) {
                break;
            }
            object.add(word.text());
            boolean ends = i + 1 >= words.size()
                    || words.get(i + 1).sentence() != word.sentence()
                    || !Character.isLetterOrDigit(words.get(i + 1).text().charAt(0))
                    || cues.linksOn(words.get(i + 1).text());
            if (ends && cues.standFor(object)) {
                return new Range(cue + 1, i + 1);
            }
        }
        return null;
    }

    /** The proposition that a relative word takes up, or all that stands before it in its sentence. */
    private @Nullable Proposition clauseBefore(int cue, int relative, List<Proposition> propositions) {
        Proposition before = antecedent(cue, propositions, 2);
        Range sentence = words.range(words.sentenceOf(cue));
        Range clause = new Range(sentence.first(), Math.max(sentence.first(), beginning(relative) - 1));
        boolean near = before != null && words.get(before.extent().first()).sentence() == words.get(cue).sentence();
        return near || clause.size() < 3
                ? before
                : new Proposition(List.of(clause), Proposition.Voice.OWN, null, null, 0.5, "clause that a denial takes up");
    }

    /** What somebody else said right before; if nobody did, the object itself, "[the report]". */
    private @Nullable Proposition ofAnother(int cue, List<Proposition> propositions) {
        Proposition before = antecedent(cue, propositions, 1);
        if (before != null && before.voice() == Proposition.Voice.SAID && !sameSource(before, cue)) {
            return before;
        }
        Range object = object(cue);
        return object == null || object.size() < 2
                ? before
                : new Proposition(List.of(object), Proposition.Voice.SAID, attributionAt(cue), null, 0.6, "object of a denial");
    }

    private boolean sameSource(Proposition before, int cue) {
        Attribution denying = attributionAt(cue);
        Attribution saying = before.attribution();
        return denying != null && denying.source() != null && saying != null && denying.source().equals(saying.source());
    }

    /** The nearest proposition that ends before the cue, the longest of those that end there. */
    private @Nullable Proposition antecedent(int cue, List<Proposition> propositions, int back) {
        int sentence = words.get(cue).sentence();
        return propositions.stream()
                .filter(p -> p.extent().end() <= cue)
                .filter(p -> sentence - words.get(p.extent().end() - 1).sentence() <= back)
                .max(Comparator.comparingInt((Proposition p) -> words.get(p.extent().end() - 1).sentence())
                        .thenComparing(p -> p.voice() == Proposition.Voice.SAID)
                        .thenComparingInt(Proposition::size))
                .orElse(null);
    }

    private List<Span> deniers(int cue, int relative, @Nullable Attribution attribution) {
        Range subject = relative >= 0 ? subject(new Range(relative + 1, cue)) : null;
        if (subject != null) {
            return apart(subject);
        }
        return attribution == null || attribution.source() == null ? List.of() : apart(words.range(attribution.source()));
    }

    /** Who stands between the relative word and the cue: from the first word that is no filler to the last capital, name or noun. */
    private @Nullable Range subject(Range between) {
        int first = between.first();
        int end = between.end();
        while (first < end && idle(words.get(first).text())) {
            first++;
        }
        while (end > first && (cues.fills(words.get(end - 1).text()) || words.get(end - 1).text().endsWith("ly"))) {
            end--;
        }
        return end > first ? new Range(first, end) : null;
    }

    private boolean idle(String word) {
        return Character.isLowerCase(word.charAt(0)) && (cues.fills(word) || cues.relates(word));
    }

    /** "Ankara and Baku": two deniers; "the presidents of A and B" stays one. */
    private List<Span> apart(Range subject) {
        List<Range> parts = new ArrayList<>();
        int start = subject.first();
        for (int i = subject.first(); i <= subject.end(); i++) {
            boolean joint = i < subject.end() && (cues.coordinates(words.get(i).text()) || !isWord(i) && words.get(i).text().equals(","));
            if (i == subject.end() || joint) {
                if (i > start) {
                    parts.add(new Range(start, i));
                }
                start = i + 1;
            }
        }
        while (parts.size() > 1 && cues.fills(words.get(parts.getFirst().first()).text()) && parts.getFirst().size() == 1) {
            parts.removeFirst();
        }
        boolean named = parts.stream().allMatch(p -> Character.isUpperCase(words.get(p.first()).text().charAt(0)) || cues.fills(words.get(p.first()).text()));
        return named && parts.size() > 1 ? parts.stream().map(this::withoutFiller).map(words::span).toList() : List.of(words.span(withoutFiller(subject)));
    }

    private Range withoutFiller(Range range) {
        int first = range.first();
        while (first < range.end() - 1 && cues.pairs(words.get(first).text())) {
            first++;
        }
        return new Range(first, range.end());
    }
}
