package hearsay.claims;

import hearsay.claims.Proposition.Voice;
import hearsay.lexicon.Cues;
import hearsay.reading.Attribution;
import hearsay.reading.Range;
import hearsay.reading.Reading;
import hearsay.reading.WordClass;
import hearsay.reading.Words;
import hearsay.report.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** "Macron accused Turkey of …": besides what is said, the outlet tells that it was said. */
final class SpeechActs {
    private final Reading reading;
    private final Words words;
    private final CueWords cues;
    private final Grammar grammar;

    SpeechActs(Reading reading, CueWords cues, Grammar grammar) {
        this.reading = reading;
        this.words = reading.words();
        this.cues = cues;
        this.grammar = grammar;
    }

    /** The acts, in the order of the attributions that tell them. */
    List<Proposition> find() {
        List<Proposition> out = new ArrayList<>();
        for (Attribution attribution : reading.attributions()) {
            Proposition act = act(attribution);
            if (act != null) {
                out.add(act);
            }
        }
        return out;
    }

    private @Nullable Proposition act(Attribution attribution) {
        if (attribution.source() == null || attribution.cue() == null) {
            return null;
        }
        Range speaker = words.range(attribution.source());
        Range cue = grammar.toVerb(words.range(attribution.cue()));
        for (int i = cue.first(); i < cue.end(); i++) {
            Cues.Cue known = cues.at(i);
            if (known != null && known.event() != null && words.get(speaker.first()).sentence() == words.get(i).sentence()) {
                Proposition.Act act = new Proposition.Act(known.event(), new Range(i, i + 1), speaker);
                String because = "act of speech '" + words.get(i).text() + "'";
                return new Proposition(List.of(clause(attribution, speaker, cue)), Voice.OWN, null, act, Math.exp(attribution.score() / 2), because);
            }
        }
        return null;
    }

    /** From the first to the last word of an attribution, within the sentence of its cue. */
    private Range clause(Attribution attribution, Range speaker, Range cue) {
        boolean again = second(attribution, speaker, cue);
        int first = again ? cue.first() : Math.min(speaker.first(), cue.first());
        int end = again ? cue.end() : Math.max(speaker.end(), cue.end());
        for (Span content : attribution.content()) {
            Range range = words.range(content);
            if (words.get(range.first()).sentence() == words.get(cue.first()).sentence()) {
                first = again ? first : Math.min(first, range.first());
                end = Math.max(end, Math.min(range.end(), words.range(words.sentenceOf(cue.first())).end()));
            }
        }
        int sentenceEnd = words.range(words.sentenceOf(cue.first())).end();
        int stop = next(attribution, end, sentenceEnd);
        while (end < stop && grammar.letters(end)) {
            end++;
        }
        return grammar.trimmed(new Range(first, end));
    }

    /** "Macron demanded that Turkey explain … and [urged NATO]": the speaker stands before an act told earlier. */
    private boolean second(Attribution attribution, Range speaker, Range cue) {
        return reading.attributions().stream()
                .filter(a -> a != attribution && a.source() != null && a.cue() != null && words.range(a.source()).overlaps(speaker))
                .map(a -> words.range(a.cue()))
                .anyMatch(c -> speaker.end() <= c.first() && c.end() < cue.first() && grammar.together(c.first(), cue.first()));
    }

    private static List<Span> parts(Attribution attribution) {
        return Stream.of(attribution.source(), attribution.cue()).filter(Objects::nonNull).toList();
    }

    /** The word before which the next clause of speech begins: its "and", else its source or cue; {@code none} if there is none. */
    private int next(Attribution attribution, int from, int none) {
        int stop = none;
        for (Attribution other : reading.attributions()) {
            for (Span span : other == attribution ? List.<Span>of() : parts(other)) {
                int begins = words.range(span).first();
                stop = begins >= from && begins < stop ? begins : stop;
            }
        }
        for (int i = from; i < stop && stop < none; i++) {
            if (grammar.is(i, WordClass.CCONJ)) {
                return i;
            }
        }
        return stop;
    }
}
