package hearsay.claims;

import hearsay.lexicon.GrammarWords;
import hearsay.reading.WordClasses;
import hearsay.reading.Words;

/** The grammar of texts in one language: what its words are and what its small words do. */
final class Grammars {
    private final WordClasses classes;
    private final GrammarWords small;

    private Grammars(WordClasses classes, GrammarWords small) {
        this.classes = classes;
        this.small = small;
    }

    static Grammars load(String language) {
        return new Grammars(WordClasses.load(language), GrammarWords.load(language));
    }

    Grammar of(Words words) {
        return new Grammar(words, classes.of(words), small);
    }
}
