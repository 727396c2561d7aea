package hearsay.claims;

import hearsay.lexicon.Cues;
import hearsay.reading.Judged;
import hearsay.reading.Range;
import hearsay.reading.Reading;
import hearsay.reading.Words;
import hearsay.report.Span;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** How a source stands to a content: by its cue where that leaves no doubt, else as the reader judges. */
final class Stances {
    /** Below this the reader overrules a cue's usual stance. */
    private static final double RULED_OUT = 0.02;

    /** A stance other than affirming is taken from here on (development claims: stance right in 86 %, 85 % at 0.3). */
    private static final double OTHER = 0.4;
    /** From here on the reader leans to a stance enough that a word may tip it. */
    private static final double LEANING = 0.08;
    /** Words of duty count near the beginning of a content, where its main verb stands. */
    private static final int EARLY = 12;

    private final Reading reading;
    private final Words words;
    private final Cues cues;
    private final CueWords cueWords;
    private final Grammar grammar;

    Stances(Reading reading, Cues cues, Grammar grammar) {
        this.grammar = grammar;
        this.reading = reading;
        this.words = reading.words();
        this.cues = cues;
        this.cueWords = new CueWords(words, cues);
    }

    /**
     * A stance and what gave it.
     *
     * @param stance the stance
     * @param score how sure, 0 to 1
     * @param because the cue or the reader's score
     */
    record Taken(Stance stance, double score, String because) {}

    Taken of(Range content, @Nullable Span cue) {
        Judged judged = judged(content);
        Stance read = Stance.values()[judged.label()];
        if (cue != null) {
            Range range = grammar.toVerb(words.range(cue));
            for (int i = range.first(); i < range.end(); i++) {
                Cues.Cue known = cueWords.at(i);
                Stance told = known == null ? null : byWord(known.stance());
                boolean deed = told == Stance.AFFIRMS || told == Stance.INTENDS && grammar.verbFirst(content);
                if (told != null && told != read && (deed || reading.stance(content, told.ordinal()) > RULED_OUT)) {
                    boolean turned = i > range.first() && cues.negates(words.get(i - 1).text());
                    if (!turned) {
                        return new Taken(told, 0.9, "stance by the cue '" + words.get(i).text() + "'");
                    }
                }
            }
        }
        if (read == Stance.AFFIRMS && reading.stance(content, Stance.ASKS.ordinal()) > LEANING && obliges(content)) {
            return new Taken(Stance.ASKS, 0.6, "stance by a word of duty in the content");
        }
        if (read == Stance.AFFIRMS && reading.stance(content, Stance.INTENDS.ordinal()) > LEANING && wills(content)) {
            return new Taken(Stance.INTENDS, 0.6, "stance by a word of intent in the content");
        }
        return new Taken(read, judged.probability(), String.format("stance read from the content (%.2f)", judged.probability()));
    }

    /** The likeliest stance; one other than affirming, which contents seldom have, already from {@link #OTHER} on. */
    private Judged judged(Range content) {
        int best = 1;
        for (int label = 2; label < Stance.values().length; label++) {
            best = reading.stance(content, label) > reading.stance(content, best) ? label : best;
        }
        double other = reading.stance(content, best);
        return other > OTHER ? new Judged(best, other) : new Judged(0, reading.stance(content, 0));
    }

    private boolean wills(Range content) {
        for (int i = content.first(); i < Math.min(content.end(), content.first() + EARLY); i++) {
            if (cues.wills(words.get(i).text())) {
                return true;
            }
        }
        return false;
    }

    private boolean obliges(Range content) {
        for (int i = content.first(); i < Math.min(content.end(), content.first() + EARLY); i++) {
            if (cues.obliges(words.get(i).text())) {
                return true;
            }
        }
        return false;
    }

    private static @Nullable Stance byWord(@Nullable String word) {
        return Arrays.stream(Stance.values()).filter(s -> s.word().equals(word)).findFirst().orElse(null);
    }
}
