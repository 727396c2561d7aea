package hearsay.claims;

import static org.assertj.core.api.Assertions.assertThat;

import hearsay.reading.Range;
import hearsay.reading.Words;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Phrases, and who stands before and behind a verb. */
class GrammarTest {
    private static final Grammars ENGLISH = Grammars.load("en");

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            The convoy carried Syrian rebel fighters to the border.  | Syrian    | Syrian rebel fighters
            Last week U.S. troops left the base.                     | troops    | U.S. troops
            Turkish-backed militias took the town.                   | militias  | Turkish-backed militias
            Thousands of Armenians crossed the bridge.               | Thousands | Thousands of Armenians
            The army chief met Russian President Vladimir Putin.     | President | Russian President Vladimir Putin
            """)
    void a_word_grows_to_its_phrase(String text, String word, String phrase) {
        Words all = Words.of(text, Set.of("u.s"));
        Range grown = ENGLISH.of(all).whole(at(all, word));
        assertThat(all.span(grown).of(text)).isEqualTo(phrase);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            Turkey has shelled the village.                                  | shelled  | Turkey        | false
            The village was shelled by Turkey.                               | shelled  | The village   | true
            Forces in the north attacked the town.                           | attacked | Forces        | false
            The rebels, who hold the town, attacked the airport.             | attacked | The rebels    | false
            Ankara wants to send troops.                                     | send     | Ankara        | false
            The mayor urged the army to withdraw.                            | withdraw | the army      | false
            Paris accused Turkey of sending fighters.                        | sending  | Turkey        | false
            The soldiers that crossed the river went home.                   | crossed  | The soldiers  | false
            """)
    void who_stands_before_a_verb(String text, String verb, @Nullable String subject, boolean passive) {
        Words all = Words.of(text, Set.of());
        Clause clause = new Clause(ENGLISH.of(all));
        int at = at(all, verb).first();
        Range found = clause.subject(at);
        assertThat(found == null ? null : all.span(found).of(text)).isEqualTo(subject);
        assertThat(clause.passive(at)).isEqualTo(passive);
    }

    @Test
    void who_each_do_it_are_not_called_each() {
        String text = "It is a charge that Ankara and Baku each deny.";
        Words all = Words.of(text, Set.of());
        Range parties = new Range(at(all, "Ankara").first(), at(all, "each").end());
        assertThat(all.span(ENGLISH.of(all).withoutFloating(parties)).of(text)).isEqualTo("Ankara and Baku");
    }

    private static Range at(Words words, String word) {
        for (int i = 0; i < words.size(); i++) {
            if (words.get(i).text().equals(word)) {
                return new Range(i, i + 1);
            }
        }
        throw new AssertionError("no such word: " + word);
    }
}
