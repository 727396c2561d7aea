package hearsay.claims;

import hearsay.reading.Marked;
import hearsay.reading.Range;
import hearsay.reading.WordClass;
import hearsay.reading.Words;
import hearsay.report.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Resolves the words that play a part in an event to parties; things that are nobody's play none. */
final class Players {
    private final Words words;
    private final Grammar grammar;
    private final Resolution resolution;

    Players(Words words, Grammar grammar, Resolution resolution) {
        this.words = words;
        this.grammar = grammar;
        this.resolution = resolution;
    }

    /**
     * The parties of one part.
     *
     * @param part "actor" or "recipient", for the reasons
     * @param speaker who says the words, or null for the outlet
     * @param because gets a reason for each
     */
    List<Party> of(String part, List<Marked> marked, @Nullable Party speaker, List<String> because) {
        List<Party> out = new ArrayList<>();
        for (Marked m : marked) {
            for (Party first : resolution.parties().resolveAll(words.span(m.words()), resolution.known(), speaker)) {
                Party party = first.country() == null ? placed(first, m.words(), speaker) : first;
                if (somebody(party)) {
                    out.add(party);
                    because.add(String.format(Locale.ROOT, "%s '%s' (%.2f): %s", part, party.mention().text(), m.probability(), party.because()));
                }
            }
        }
        return out;
    }

    /** "oil infrastructure [in Saudi Arabia]", "people [in Sri Lanka]": whose they are, by what is added. */
    private Party placed(Party party, Range range, @Nullable Party speaker) {
        int next = range.end();
        boolean added = grammar.together(next - 1, next) && grammar.does("whose", next);
        Range phrase = added && next + 1 < words.size() ? grammar.phraseAt(next + 1) : null;
        if (phrase != null) {
            Span span = words.span(new Range(range.first(), phrase.end()));
            Party wider = resolution.parties().resolve(span, resolution.known(), speaker);
            if (wider.country() != null) {
                return new Party(party.mention(), party.name(), wider.country(), party.sector() == null ? wider.sector() : party.sector(), wider.because());
            }
        }
        return resolution.parties().local(party, resolution.known());
    }

    /** A name, somebody of a country or of a role; not "this nature" or "similar centres". */
    private boolean somebody(Party party) {
        if (party.country() != null || party.name() != null || party.sector() != null) {
            return true;
        }
        Range range = words.range(party.mention().span());
        for (int i = range.first(); i < range.end(); i++) {
            boolean name = grammar.is(i, WordClass.PROPN, WordClass.PRON);
            if (name) {
                return true;
            }
        }
        return false;
    }
}
