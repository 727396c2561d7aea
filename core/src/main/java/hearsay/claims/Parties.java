package hearsay.claims;

import hearsay.lexicon.Country;
import hearsay.lexicon.CountryWord;
import hearsay.lexicon.KnownPlace;
import hearsay.lexicon.Lexicon;
import hearsay.lexicon.Organisation;
import hearsay.lexicon.Role;
import hearsay.report.Report;
import hearsay.report.Span;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Who is meant by a noun phrase: country or organisation, sector and name. The rules stand in order; the first that answers decides. A
 * party that neither the text nor the lexicon gives stays null.
 */
public final class Parties {
    /** A town outside the curated lists must be this much larger than the next of its name to tell a country. */
    private static final double OUTSTANDING = 5;

    private static final int SMALLEST_TOWN = 5_000;

    private final Lexicon lexicon;

    public Parties(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    /**
     * Gets to know everybody whom a report introduces; once a report, before its mentions are resolved.
     *
     * @param people spans of names of persons, may be empty
     */
    public Acquaintances read(Report report, List<Span> people) {
        return Acquaintances.of(lexicon, report.text(), day(report.published()), people);
    }

    /** The first day of an EDTF date or time, or null. */
    static @Nullable LocalDate day(@Nullable String edtf) {
        if (edtf == null || edtf.length() < 10) {
            return null;
        }
        try {
            return LocalDate.parse(edtf.substring(0, 10));
        } catch (DateTimeException e) {
            return null;
        }
    }

    /** {@link #resolve(Span, Acquaintances, Party)} without a speaker: "we" and "I" stay unresolved. */
    public Party resolve(Span span, Acquaintances known) {
        return resolve(span, known, null);
    }

    /**
     * Who is meant by the words at {@code span} of the report.
     *
     * @param span offsets into the report's text
     * @param known whom the report has introduced
     * @param speaker who says the words that the mention stands in, for "we" and "our country"; null for the outlet
     */
    public Party resolve(Span span, Acquaintances known, @Nullable Party speaker) {
        Mention mention = Mention.of(known.text(), span);
        NounPhrase phrase = known.phrase(span);
        if (phrase.empty()) {
            return new Party(mention, null, null, null, "no words");
        }
        Party referred = new References(lexicon, known).pronoun(mention, phrase, speaker);
        if (referred != null) {
            return referred;
        }
        Party named = byItself(mention, phrase, known);
        if (named != null) {
            return named;
        }
        Party earlier = new References(lexicon, known).earlier(mention, phrase);
        if (earlier != null) {
            return earlier;
        }
        Role role = phrase.role();
        return new Party(mention, null, null, role == null || role.sector().isEmpty() ? null : role.sector(), "the text does not say whose");
    }

    /**
     * Each of several whom the words at {@code span} join: "Ankara and Baku", "Armenian and Azerbaijani forces"; one party if they join none.
     *
     * @param speaker as for {@link #resolve(Span, Acquaintances, Party)}
     */
    public List<Party> resolveAll(Span span, Acquaintances known, @Nullable Party speaker) {
        NounPhrase phrase = known.phrase(span);
        if (phrase.empty()) {
            return List.of(resolve(span, known, speaker));
        }
        List<Span> parts = phrase.parts();
        if (parts.size() == 1) {
            return List.of(resolve(span, known, speaker));
        }
        List<Party> parties = new ArrayList<>();
        Role shared = known.phrase(parts.getLast()).role();
        for (Span part : parts) {
            Party party = resolve(part, known, speaker);
            String sector = party.sector() == null && shared != null ? orNull(shared.sector()) : party.sector();
            parties.add(new Party(party.mention(), party.name(), party.country(), sector, party.because()));
        }
        return List.copyOf(parties);
    }

    /** People and fighters that the text gives no country are of the country that is told of around them; others stay as they are. */
    Party local(Party party, Acquaintances known) {
        Role role = known.phrase(party.mention().span()).role();
        boolean folk = role != null && (role.kind().equals("group") || role.kind().equals("force") || role.kind().equals("person") || role.kind().equals("body"));
        String home = folk && party.name() == null ? new References(lexicon, known).home(party.mention()) : null;
        return home == null ? party : new Party(party.mention(), null, home, party.sector(), "most likely of " + home + ", told of around it");
    }

    private @Nullable Party byItself(Mention mention, NounPhrase phrase, Acquaintances known) {
        List<Function<NounPhrase, @Nullable Party>> rules = List.of(
                p -> person(mention, p, known),
                p -> several(mention, p),
                p -> many(mention, p),
                p -> organisation(mention, p),
                p -> country(mention, p, known),
                p -> outlet(mention, p),
                p -> townAtStart(mention, p),
                p -> afterOf(mention, p, known));
        for (Function<NounPhrase, @Nullable Party> rule : rules) {
            Party party = rule.apply(phrase);
            if (party != null) {
                return party;
            }
        }
        return null;
    }

    /** "Russian Foreign Minister Sergei Lavrov", "Macron"; but "Assad's forces" are a force of Assad's country. */
    private @Nullable Party person(Mention mention, NounPhrase phrase, Acquaintances known) {
        List<Told> core = phrase.core();
        for (int i = 0; i < core.size(); i++) {
            Told.Person person = core.get(i).person();
            if (person == null) {
                continue;
            }
            Role owned = i + 1 < core.size() ? core.get(i + 1).role() : null;
            if (owned != null) {
                return new Party(mention, null, person.party(), orNull(owned.sector()), owned.words() + " of " + person.name());
            }
            String party = ownerAmong(core.subList(0, i));
            String sector = person.sector();
            if (party == null) {
                party = person.party() == null ? ownerAmong(phrase.rest()) : person.party();
            } else if (phrase.role() != null) {
                sector = orNull(sectorOf(phrase.role(), sector));
            }
            if (party == null && person.role() != null) {
                String home = new References(lexicon, known).home(mention);
                String because = home == null ? person.because() : person.because() + ", of " + home + ", which the report is about";
                return new Party(mention, person.name(), home, sector, because);
            }
            return new Party(mention, person.name(), party, sector, person.because());
        }
        return null;
    }

    private static @Nullable String sectorOf(@Nullable Role role, @Nullable String otherwise) {
        return role == null || role.sector().isEmpty() ? otherwise : role.sector();
    }

    private static @Nullable String ownerAmong(List<Told> told) {
        for (Told one : told) {
            if (one.party() != null && one.person() == null && one.outlet() == null) {
                return one.party();
            }
        }
        return null;
    }

    /** "U.S. and Cuban officials": two countries are no one party. */
    private @Nullable Party several(Mention mention, NounPhrase phrase) {
        if (!phrase.joinsCountries()) {
            return null;
        }
        Role role = phrase.role();
        String sector = role == null ? "GOV" : orNull(role.sector());
        return new Party(mention, null, null, sector, "several countries");
    }

    private @Nullable Party many(Mention mention, NounPhrase phrase) {
        for (Told one : phrase.core()) {
            Organisation many = one.many();
            if (many != null && (many.party() != null || phrase.countries().isEmpty())) {
                return new Party(mention, null, many.party(), many.sector(), "several states or peoples: " + many.name());
            }
        }
        return null;
    }

    private @Nullable Party organisation(Mention mention, NounPhrase phrase) {
        for (Told one : phrase.core()) {
            Organisation organisation = one.organisation();
            if (organisation == null) {
                continue;
            }
            Role role = phrase.role();
            boolean home = organisation.kind().equals("ngo") && !phrase.countries().isEmpty();
            String party = home ? phrase.countries().iterator().next() : organisation.party();
            Told head = phrase.head();
            boolean itself = head == null || head.to() <= one.from();
            boolean keeps = itself || organisation.sector().equals("IGO") || role != null && role.kind().equals("force");
            String sector = keeps ? organisation.sector() : sectorOf(role, organisation.sector());
            return new Party(mention, itself ? organisation.name() : null, party, sector, "organisations: " + organisation.name());
        }
        return null;
    }

    private @Nullable Party country(Mention mention, NounPhrase phrase, Acquaintances known) {
        for (Told one : phrase.core()) {
            CountryWord word = one.country();
            if (word == null || word.kind() == CountryWord.Kind.SHORT && known.count(word.code()) == 0) {
                continue;
            }
            Role role = phrase.role();
            if (role != null) {
                String sector = word.sector() != null && role.sector().equals("GOV") ? word.sector() : orNull(role.sector());
                String name = role.kind().equals("body") ? withoutArticle(mention.text()) : holder(mention, phrase, word.code(), role, known);
                return new Party(mention, name, word.code(), sector, "country " + word.code() + ", role " + role.words());
            }
            return alone(mention, word, known);
        }
        return null;
    }

    /** "the French leader": the person of that country's government told of last. */
    private static @Nullable String holder(Mention mention, NounPhrase phrase, String country, Role role, Acquaintances known) {
        boolean definite = phrase.words().getFirst().folded().equals("the") && role.kind().equals("office");
        String name = null;
        for (Sighting sighting : known.sightings()) {
            boolean before = sighting.span().end() <= mention.span().start();
            boolean same = country.equals(sighting.party()) && role.sector().equals(sighting.sector());
            if (definite && before && same && sighting.person() != null) {
                name = sighting.person().name();
            }
        }
        return name;
    }

    /** A country's word without a role: its government, unless it stands where a place does or means a people. */
    private Party alone(Mention mention, CountryWord word, Acquaintances known) {
        String name = nameOf(word.code());
        return switch (word.kind()) {
            case CAPITAL -> lexicon.roles().marked("at", known.wordBefore(mention.span().start()))
                    ? new Party(mention, mention.text(), word.code(), null, "a place in " + word.code())
                    : new Party(mention, name, word.code(), "GOV", "capital for the government of " + word.code());
            case HOUSE -> new Party(mention, withoutArticle(mention.text()), word.code(), word.sector(), "stands for " + word.code());
            case PEOPLE -> new Party(mention, null, word.code(), word.sector() == null ? "CVL" : word.sector(), "people of " + word.code());
            case ADJECTIVE -> new Party(mention, null, word.code(), null, "of " + word.code());
            case PART -> new Party(mention, mention.text(), word.code(), null, "filed under " + word.code());
            case NAME, SHORT, FORMER -> new Party(mention, name, word.code(), "GOV", "country " + word.code());
        };
    }

    private @Nullable String nameOf(String code) {
        Country country = lexicon.countries().get(code);
        return country == null ? code : country.name();
    }

    private @Nullable Party outlet(Mention mention, NounPhrase phrase) {
        for (Told one : phrase.core()) {
            if (one.outlet() != null) {
                return new Party(mention, one.outlet().name(), one.outlet().country(), "JRN", "outlets: " + one.outlet().name());
            }
        }
        return null;
    }

    /** "Talbisah": a town stands for those who live there. */
    private @Nullable Party townAtStart(Mention mention, NounPhrase phrase) {
        KnownPlace town = town(phrase.townAtStart());
        return town == null ? null : new Party(mention, null, town.country(), null, "town: " + town.name());
    }

    /** "fighters from Hezbollah", "an official in Zabul", "members of the Russian forces". */
    private @Nullable Party afterOf(Mention mention, NounPhrase phrase, Acquaintances known) {
        List<Told> rest = phrase.rest();
        Role role = phrase.role();
        String sector = role == null ? null : orNull(role.sector());
        List<String> parties = new ArrayList<>();
        for (Told one : rest) {
            boolean counts = one.party() != null && one.outlet() == null
                    && (one.country() == null || one.country().kind() != CountryWord.Kind.SHORT || known.count(one.country().code()) > 0);
            if (counts && !parties.contains(one.party())) {
                parties.add(one.party());
            }
            if (sector == null && one.role() != null) {
                sector = orNull(one.role().sector());
            }
        }
        if (!parties.isEmpty()) {
            return new Party(mention, null, parties.getFirst(), sector, "belongs to " + parties.getFirst());
        }
        KnownPlace town = town(phrase.townAfterCut());
        return town == null ? null : new Party(mention, null, town.country(), sector, "from the town or region of " + town.name());
    }

    /** The one town or region that stands out among those of a name, or null. */
    private @Nullable KnownPlace town(String name) {
        if (name.isEmpty() || lexicon.gazetteer().doubtful(name)) {
            return null;
        }
        List<KnownPlace> towns = lexicon.gazetteer().find(name);
        if (towns.isEmpty()) {
            return null;
        }
        KnownPlace first = towns.getFirst();
        if (first.geonames() == null && !first.feature().startsWith("ADM")) {
            return first;
        }
        for (KnownPlace other : towns) {
            boolean elsewhere = other.country() != null && !other.country().equals(first.country());
            if (elsewhere && other.population() * OUTSTANDING > first.population()) {
                return null;
            }
        }
        return first.population() < SMALLEST_TOWN ? null : first;
    }

    static String withoutArticle(String words) {
        String lower = words.toLowerCase(Locale.ROOT);
        return lower.startsWith("the ") ? words.substring(4) : words;
    }

    private static @Nullable String orNull(@Nullable String sector) {
        return sector == null || sector.isEmpty() ? null : sector;
    }
}
