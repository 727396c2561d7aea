package hearsay.claims;

import hearsay.lexicon.Cues;
import hearsay.reading.Words;
import org.jspecify.annotations.Nullable;

/** What the words of one report hand over, each with the word behind it. */
record CueWords(Words words, Cues cues) {

    /** What the word hands over, alone or together with the next ("called for"), or null if it is no cue. */
    Cues.@Nullable Cue at(int word) {
        return cues.of(words.get(word).text(), word + 1 < words.size() ? words.get(word + 1).text() : "");
    }
}
