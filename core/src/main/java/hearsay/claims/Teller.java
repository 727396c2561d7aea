package hearsay.claims;

import hearsay.lexicon.Leader;
import hearsay.lexicon.Lexicon;
import hearsay.lexicon.NameWord;
import hearsay.lexicon.Phrases;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;

/** Cuts words into what the lexicon knows of them: the longest entry at each place; of equally long ones the more telling. */
final class Teller {
    private final Lexicon lexicon;
    private final @Nullable LocalDate day;

    Teller(Lexicon lexicon, @Nullable LocalDate day) {
        this.lexicon = lexicon;
        this.day = day;
    }

    /**
     * What the words tell, from left to right.
     *
     * @param persons persons that the report has introduced, by their words
     */
    List<Told> tell(List<NameWord> words, PersonNames persons) {
        List<Told> told = new ArrayList<>();
        int at = 0;
        while (at < words.size()) {
            Told here = at(words, at, persons);
            if (here != null) {
                told.add(here);
            }
            at = here == null ? at + 1 : here.to();
        }
        return told;
    }

    private @Nullable Told at(List<NameWord> words, int from, PersonNames persons) {
        Told best = persons.at(words, from);
        best = longer(best, phrase(lexicon.organisations().many(), words, from, (m, v) -> Told.many(m.from(), m.to(), v)));
        best = longer(best, phrase(lexicon.organisations().names(), words, from, (m, v) -> Told.organisation(m.from(), m.to(), v)));
        best = longer(best, phrase(lexicon.countries().words(), words, from, (m, v) -> Told.country(m.from(), m.to(), v)));
        best = longer(best, phrase(lexicon.outlets().names(), words, from, (m, v) -> Told.outlet(m.from(), m.to(), v)));
        best = longer(best, leader(words, from));
        best = longer(best, phrase(lexicon.roles().words(), words, from, (m, v) -> Told.role(m.from(), m.to(), v)));
        return best;
    }

    private @Nullable Told leader(List<NameWord> words, int from) {
        Phrases.Match<Leader> match = lexicon.leaders().at(words, from, words.size(), day);
        return match == null ? null : Told.person(match.from(), match.to(), Told.Person.of(match.first(), day));
    }

    private static <V> @Nullable Told phrase(
            Phrases<V> phrases, List<NameWord> words, int from, BiFunction<Phrases.Match<V>, V, Told> make) {
        Phrases.Match<V> match = phrases.at(words, from, words.size());
        return match == null ? null : make.apply(match, match.first());
    }

    private static @Nullable Told longer(@Nullable Told known, @Nullable Told other) {
        if (known == null || other == null) {
            return known == null ? other : known;
        }
        return other.to() > known.to() ? other : known;
    }
}
