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
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Denials folded into a clause: "…, something both [Ankara]source and [Baku]source have [denied]cue"; "Moscow [rejected]cue the accusation".
 *
 * <p>The words that are denied stand elsewhere: before, in the same sentence or the one before it. Each denier that is named apart denies
 * by himself.
 */
final class Denials {
    /** How far back, in sentences, the denied proposition may stand. */
    private static final int SENTENCES_BACK = 2;

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
            Cues.Cue cue = cues.of(words.get(i).text());
            if (cue != null && "denies".equals(cue.stance()) && !negated(i)) {
                at(i, propositions, out);
            }
        }
        return out;
    }

    private void at(int cue, List<Proposition> propositions, List<Denial> out) {
        Attribution attribution = attributionAt(cue);
        boolean pointsBack = standsForBefore(cue) || objectStandsFor(cue);
        if (!pointsBack) {
            return;
        }
        Proposition denied = antecedent(cue, propositions);
        if (denied == null) {
            return;
        }
        for (Span denier : deniers(cue, attribution)) {
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

    /** "…, something both Ankara and Baku have denied", "…, which Baku denies": a relative word after a comma, before the cue. */
    private boolean standsForBefore(int cue) {
        for (int i = cue - 1; i > 0 && cue - i < 14 && words.get(i).sentence() == words.get(cue).sentence(); i--) {
            if (cues.takesUp(words.get(i).text()) && !Character.isLetterOrDigit(words.get(i - 1).text().charAt(0))) {
                return true;
            }
        }
        return false;
    }

    /** "rejected the accusation", "denied this", "dismissed the claims as groundless". */
    private boolean objectStandsFor(int cue) {
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
                return true;
            }
        }
        return false;
    }

    /** The nearest proposition that ends before the cue, the longest of those that end there. */
    private @Nullable Proposition antecedent(int cue, List<Proposition> propositions) {
        int sentence = words.get(cue).sentence();
        return propositions.stream()
                .filter(p -> p.extent().end() <= cue)
                .filter(p -> sentence - words.get(p.extent().end() - 1).sentence() <= SENTENCES_BACK)
                .max(Comparator.comparingInt((Proposition p) -> words.get(p.extent().end() - 1).sentence())
                        .thenComparing(p -> p.voice() == Proposition.Voice.SAID)
                        .thenComparingInt(Proposition::size))
                .orElse(null);
    }

    private List<Span> deniers(int cue, @Nullable Attribution attribution) {
        Span source = attribution == null ? subject(cue) : Objects.requireNonNull(attribution.source());
        if (source == null) {
            return List.of();
        }
        return apart(source);
    }

    /** The marked source, or else the names, between the last comma or relative word and the cue. */
    private @Nullable Span subject(int cue) {
        Span best = null;
        int sentence = words.get(cue).sentence();
        for (var name : reading.names()) {
            Range r = words.range(name.span());
            if (!r.isEmpty() && r.end() <= cue && cue - r.end() <= 5 && words.get(r.first()).sentence() == sentence) {
                best = best == null || name.span().start() - best.end() > 6 ? name.span() : best.cover(name.span());
            }
        }
        return best;
    }

    /** "both Ankara and Baku": two deniers; "the presidents of A and B" stays one. */
    private List<Span> apart(Span source) {
        Range range = words.range(source);
        List<Span> names = reading.names().stream().map(n -> n.span()).filter(source::contains).toList();
        if (names.size() < 2) {
            return List.of(source);
        }
        int covered = names.stream().mapToInt(n -> words.range(n).size()).sum();
        boolean onlyJoined = range.size() - covered <= names.size();
        return onlyJoined ? names : List.of(source);
    }
}
