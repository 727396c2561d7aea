package hearsay.claims;

import hearsay.lexicon.Country;
import hearsay.lexicon.Cues;
import hearsay.lexicon.Directions;
import hearsay.lexicon.Lexicon;
import hearsay.reading.Name;
import hearsay.reading.Reading;
import hearsay.report.Report;
import hearsay.report.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** From what a report's text marks to its claims. Immutable; may be shared by threads. */
public final class Coder {
    private final Cues cues;
    private final Grammars grammars;
    private final Lexicon lexicon;
    private final Parties parties;
    private final Identities identities;
    private final TimeExpressions times;
    private final Places places;
    private final Dating dating;
    private final Counts counts;
    private final Directions directions;

    /**
     * Loads what it needs for reports in a language.
     *
     * @param language ISO 639-1 code
     */
    public static Coder load(String language) {
        return new Coder(
                Cues.load(language), Grammars.load(language), Lexicon.load(language), TimeExpressions.load(language), Dating.load(language), Counts.load(language), Directions.load(language));
    }

    private Coder(Cues cues, Grammars grammars, Lexicon lexicon, TimeExpressions times, Dating dating, Counts counts, Directions directions) {
        this.cues = cues;
        this.grammars = grammars;
        this.lexicon = lexicon;
        this.parties = new Parties(lexicon);
        this.identities = new Identities(parties);
        this.times = times;
        this.places = new Places(lexicon);
        this.dating = dating;
        this.counts = counts;
        this.directions = directions;
    }

    /** Reads now what is else read with the first place that a report names. */
    public void prepare() {
        lexicon.gazetteer().prepare();
    }

    /** The claims of one report, with what was left out. */
    public CodedReport code(Reading reading) {
        Report report = reading.report();
        Grammar grammar = grammars.of(reading.words(), reading.names());
        Propositions propositions = new Propositions(reading, cues, grammar);
        List<Proposition> found = propositions.find();
        Acquaintances known = parties.read(report, spans(reading, Name.Kind.PERSON));
        List<When> whens = times.find(report.text(), Anchor.of(report));
        List<Place> where = where(reading, known);
        List<Quantity> howMany = counts.find(report.text(), whens);
        Resolution resolution = new Resolution(parties, identities, lexicon.events(), known);
        List<Span> contents = found.stream().map(p -> reading.words().span(p.extent())).toList();
        Whereabouts whereabouts = whereabouts(reading, where);
        Circumstances circumstances = new Circumstances(reading.words(), dating, whens, whereabouts, howMany, contents);
        ClaimBuilder builder = new ClaimBuilder(reading, cues, grammar, resolution, circumstances);
        Map<String, Claim> claims = new LinkedHashMap<>();
        for (Proposition proposition : found) {
            keep(claims, builder.claim(proposition));
        }
        for (Denials.Denial denial : new Denials(reading, cues).find(found)) {
            keep(claims, builder.denial(denial));
        }
        List<Claim> ordered = new ArrayList<>(Surplus.without(claims.values()));
        ordered.sort(Comparator.comparing(Claim::extent));
        ordered = new Chronology(report, reading.words(), whens).date(ordered);
        ordered = new Scenes(reading.words(), where).place(ordered);
        return new CodedReport(report, ordered, propositions.residue(), names(reading, known), whens, where, howMany);
    }

    /** The names that the reader marks, and the words for offices, which the lexicon knows. */
    private static List<Name> names(Reading reading, Acquaintances known) {
        List<Name> names = new ArrayList<>(reading.names());
        for (Span office : known.offices()) {
            if (reading.names().stream().noneMatch(n -> n.span().overlaps(office))) {
                names.add(new Name(office, office.of(reading.report().text()), Name.Kind.ROLE, 1));
            }
        }
        names.sort(Comparator.comparing(Name::span));
        return names;
    }

    /** The same claim found twice is one. */
    private static void keep(Map<String, Claim> claims, Claim claim) {
        claims.putIfAbsent(claim.id(), claim);
    }

    private Whereabouts whereabouts(Reading reading, List<Place> named) {
        List<Place> common = new CommonPlaces(reading.words(), directions, lexicon.countries(), this::isCountry).find(named);
        PlaceRoles roles = new PlaceRoles(reading.words(), directions, lexicon.countries(), named);
        return new Whereabouts(reading.words(), roles, named, common, this::isCountry);
    }

    private boolean isCountry(Place place) {
        Country country = place.country() == null ? null : lexicon.countries().get(place.country());
        return country != null && country.name().equals(place.name());
    }

    private List<Place> where(Reading reading, Acquaintances known) {
        List<Span> marks = new PlaceMarks(lexicon, places).in(reading, known);
        return marks.isEmpty() ? List.of() : places.resolve(marks, known);
    }

    private static List<Span> spans(Reading reading, Name.Kind kind) {
        return reading.names().stream().filter(n -> n.kind() == kind).map(Name::span).toList();
    }
}
