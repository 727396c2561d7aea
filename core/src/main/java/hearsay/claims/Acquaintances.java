package hearsay.claims;

import hearsay.lexicon.CountryWord;
import hearsay.lexicon.Lexicon;
import hearsay.lexicon.NameWord;
import hearsay.lexicon.NameWords;
import hearsay.lexicon.Role;
import hearsay.report.Span;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Whom one report has introduced: "Russian Foreign Minister Sergei Lavrov" teaches that Lavrov speaks for Russia's government, and later
 * "Lavrov" is known. What the text says outweighs what the lexicon knows. Made once a report; immutable from then on.
 */
public final class Acquaintances {
    private final Lexicon lexicon;
    private final String text;
    private final List<NameWord> words;
    private final Sentences sentences;
    private final Teller teller;
    private final PersonNames persons = new PersonNames();
    private final List<Sighting> sightings = new ArrayList<>();
    private final Map<String, Integer> counts = new LinkedHashMap<>();
    private final List<Span> offices = new ArrayList<>();

    private Acquaintances(Lexicon lexicon, String text, @Nullable LocalDate day) {
        this.lexicon = lexicon;
        this.text = text;
        this.words = NameWords.of(text);
        this.sentences = Sentences.of(text);
        this.teller = new Teller(lexicon, day);
    }

    /**
     * Reads a report from its beginning to its end.
     *
     * @param text the report's text
     * @param day when it was published, or null: then nobody is known by an office held at the time
     * @param people where names of persons stand, as the reader marked them; may be empty
     */
    public static Acquaintances of(Lexicon lexicon, String text, @Nullable LocalDate day, List<Span> people) {
        Acquaintances met = new Acquaintances(lexicon, text, day);
        List<Told> told = met.teller.tell(met.words, met.persons);
        new Introductions(lexicon, text, met.words, told).introduce(met.persons);
        met.nameAll(people);
        met.see(met.teller.tell(met.words, met.persons));
        return met;
    }

    /** Where words for an office stand ("foreign minister"), in the order of the text. */
    List<Span> offices() {
        return List.copyOf(offices);
    }

    private void nameAll(List<Span> people) {
        for (Span person : people) {
            List<NameWord> name = NameWords.of(text, person);
            boolean known = name.isEmpty()
                    || persons.at(name, 0) != null
                    || teller.tell(name, persons).stream().anyMatch(t -> t.names(name.size()) || other(t, name.size()));
            if (!known && person(name)) {
                persons.add(name, new Told.Person(person.of(text), null, null, null, "a name that the reader marked"));
            }
        }
    }

    /** A name that the lexicon knows for another than a person's: the reader now and then takes a country for one. */
    private static boolean other(Told told, int size) {
        return told.to() - told.from() == size || told.from() == 0 && told.organisation() != null;
    }

    /** Whether the words look like a person's name: a capital each, and if there is but one, no town's name. */
    private boolean person(List<NameWord> name) {
        boolean capitals = name.stream().allMatch(w -> w.capital() || PersonNames.particle(w.folded()));
        boolean town = name.size() == 1 && !lexicon.gazetteer().find(name.getFirst().text()).isEmpty();
        return capitals && !town && name.stream().anyMatch(w -> w.text().length() > 2);
    }

    private void see(List<Told> told) {
        for (int i = 0; i < told.size(); i++) {
            Told one = told.get(i);
            Role role = one.role();
            if (role != null && role.kind().equals("office")) {
                offices.add(words.get(one.from()).span().cover(words.get(one.to() - 1).span()));
            }
            if (role != null) {
                see(one, ownerOf(told, i), null, role);
            } else {
                see(one, one.party(), one.person(), null);
            }
        }
    }

    private void see(Told one, @Nullable String party, Told.@Nullable Person person, @Nullable Role role) {
        Span span = words.get(one.from()).span().cover(words.get(one.to() - 1).span());
        String head = role == null ? null : words.get(one.to() - 1).folded();
        CountryWord country = one.country();
        boolean bare = country == null ? one.organisation() != null : names(country);
        String sector = sectorOf(one);
        sightings.add(new Sighting(span, sentences.at(span.start()), party, person, head, sector, bare));
        if (party != null && role == null && one.outlet() == null) {
            counts.merge(party, 1, Integer::sum);
        }
    }

    private static @Nullable String sectorOf(Told one) {
        if (one.role() != null) {
            return one.role().sector();
        }
        if (one.person() != null) {
            return one.person().sector();
        }
        return one.organisation() == null ? null : one.organisation().sector();
    }

    private static boolean names(CountryWord country) {
        return switch (country.kind()) {
            case NAME, CAPITAL, HOUSE, FORMER, SHORT -> true;
            case ADJECTIVE, PEOPLE, PART -> false;
        };
    }

    /** The country or organisation right before a role: "[Russia]'s foreign [ministry]", "[Boko Haram] [leader]". */
    private @Nullable String ownerOf(List<Told> told, int role) {
        int at = role;
        while (at > 0) {
            Told before = told.get(at - 1);
            Told after = told.get(at);
            if (!adjoins(before, after)) {
                return null;
            }
            if (before.party() != null) {
                return before.party();
            }
            at--;
        }
        return null;
    }

    private boolean adjoins(Told before, Told after) {
        int between = after.from() - before.to();
        if (between > 2) {
            return false;
        }
        for (int i = before.to(); i < after.from(); i++) {
            if (!lexicon.roles().marked("modifier", words.get(i).folded()) || words.get(i).folded().equals("the")) {
                return false;
            }
        }
        String gap = text.substring(
                words.get(before.to() - 1).span().end(), words.get(after.from()).span().start());
        return gap.chars().noneMatch(c -> ",.;:()\"“”\n".indexOf(c) >= 0);
    }

    Lexicon lexicon() {
        return lexicon;
    }

    String text() {
        return text;
    }

    Sentences sentences() {
        return sentences;
    }

    List<Sighting> sightings() {
        return sightings;
    }

    /** How often the report names the country or organisation. */
    int count(String party) {
        return counts.getOrDefault(party, 0);
    }

    /** How often it names each. */
    Map<String, Integer> counts() {
        return counts;
    }

    /** What some words of the report tell. */
    List<Told> tell(List<NameWord> some) {
        return teller.tell(some, persons);
    }

    NounPhrase phrase(Span span) {
        List<NameWord> own = NameWords.of(text, span);
        return new NounPhrase(text, own, teller.tell(own, persons), lexicon.roles());
    }

    /** A phrase that does not stand in the text, such as the referent of a pronoun. */
    NounPhrase phrase(String loose) {
        List<NameWord> own = NameWords.of(loose);
        return new NounPhrase(loose, own, teller.tell(own, persons), lexicon.roles());
    }

    /** The word before an offset, folded; empty at the start of a sentence. */
    String wordBefore(int offset) {
        int start = sentences.start(sentences.at(offset));
        List<NameWord> before = NameWords.of(text, new Span(Math.min(start, offset), offset));
        return before.isEmpty() ? "" : before.getLast().folded();
    }
}
