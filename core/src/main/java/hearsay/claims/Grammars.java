package hearsay.claims;

import hearsay.lexicon.GrammarWords;
import hearsay.reading.Name;
import hearsay.reading.Range;
import hearsay.reading.WordClass;
import hearsay.reading.WordClasses;
import hearsay.reading.Words;
import java.util.ArrayList;
import java.util.List;

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
        return of(words, List.of());
    }

    /** The grammar of a text some of whose words are known for names, whatever they look like ("Trump", "Beijing"). */
    Grammar of(Words words, List<Name> names) {
        List<WordClass> told = new ArrayList<>(classes.of(words));
        for (Name name : names) {
            Range range = words.range(name.span());
            for (int i = range.first(); i < range.end(); i++) {
                if (Character.isUpperCase(words.get(i).text().codePointAt(0)) && told.get(i) != WordClass.ADJ) {
                    told.set(i, WordClass.PROPN);
                }
            }
        }
        return new Grammar(words, told, small);
    }
}
