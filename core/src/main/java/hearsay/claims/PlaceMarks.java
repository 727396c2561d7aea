package hearsay.claims;

import hearsay.lexicon.CountryWord;
import hearsay.lexicon.Gazetteer;
import hearsay.lexicon.Lexicon;
import hearsay.reading.Name;
import hearsay.reading.Reading;
import hearsay.report.Part;
import hearsay.report.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Which words of a report name places: what the gazetteer knows, unless the reader surely sees a person or an organisation there, and
 * what else the reader marks as a place. Adjectives of countries ("Turkish") name none.
 */
final class PlaceMarks {
    /** From here on the reader's mark of a person or organisation outweighs the gazetteer. */
    private static final double SURE = 0.6;
    /** From here on the reader's mark of a place that no list holds is taken; one that a list holds is taken at once. */
    private static final double LIKELY = 0.5;

    private static final Set<CountryWord.Kind> NO_PLACES = Set.of(CountryWord.Kind.ADJECTIVE, CountryWord.Kind.PEOPLE);

    private final Lexicon lexicon;
    private final Places places;

    PlaceMarks(Lexicon lexicon, Places places) {
        this.lexicon = lexicon;
        this.places = places;
    }

    List<Span> in(Reading reading, Acquaintances known) {
        List<Span> out = new ArrayList<>();
        for (Span span : places.find(known)) {
            boolean stamp = reading.report().in(span.start(), Part.Kind.PUBLISHED, Part.Kind.UPDATED, Part.Kind.BOILERPLATE);
            if (!stamp && reading.names().stream().noneMatch(n -> otherwise(n, span))) {
                out.add(span);
            }
        }
        for (Name name : reading.names()) {
            boolean fresh = out.stream().noneMatch(name.span()::overlaps);
            boolean likely = name.score() > LIKELY || listed(name.text());
            if (name.kind() == Name.Kind.PLACE && likely && fresh && namesPlace(name.text())) {
                out.add(name.span());
            }
        }
        PlaceSpans spans = new PlaceSpans(lexicon.gazetteer(), reading.report().text());
        return apart(out.stream().map(spans::whole).sorted().toList());
    }

    /** Of spans that overlap, the longer. */
    private static List<Span> apart(List<Span> spans) {
        List<Span> out = new ArrayList<>();
        for (Span span : spans) {
            if (out.isEmpty() || !out.getLast().overlaps(span)) {
                out.add(span);
            } else if (span.length() > out.getLast().length()) {
                out.set(out.size() - 1, span);
            }
        }
        return out;
    }

    private static boolean otherwise(Name name, Span span) {
        boolean other = name.kind() == Name.Kind.PERSON || name.kind() == Name.Kind.ORGANISATION;
        return other && name.score() > SURE && name.span().overlaps(span);
    }

    private boolean listed(String name) {
        Gazetteer gazetteer = lexicon.gazetteer();
        return !gazetteer.doubtful(name) && (!gazetteer.find(name).isEmpty() || !gazetteer.ofShortName(name).isEmpty());
    }

    private boolean namesPlace(String words) {
        List<CountryWord> meanings = lexicon.countries().words().get(words);
        boolean common = words.indexOf(' ') < 0 && lexicon.gazetteer().placeWord(words.toLowerCase(Locale.ROOT)) != null;
        boolean organisation = !lexicon.organisations().names().get(words).isEmpty();
        return !common && !organisation && Character.isUpperCase(words.codePointAt(0)) && !lexicon.gazetteer().never(words) && meanings.stream().noneMatch(m -> NO_PLACES.contains(m.kind()));
    }
}
