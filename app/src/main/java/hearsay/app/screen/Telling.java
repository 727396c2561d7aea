package hearsay.app.screen;

import hearsay.claims.Claim;
import hearsay.claims.Event;
import hearsay.claims.Modality;
import hearsay.claims.Party;
import hearsay.claims.Place;
import hearsay.claims.Source;
import hearsay.claims.Stance;
import hearsay.claims.When;
import hearsay.lexicon.Deeds;
import hearsay.report.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The parts of a claim in as few words as a table needs. */
final class Telling {

    static final String NOTHING = "–";
    private static final List<String> ROUTE = List.of("from", "via", "to");
    private static final String OWN_VOICE = "the report itself";
    /** Longest words that are shown by the name they stand for: "he", "its", "UN". */
    private static final int PRONOUN = 3;

    private final Deeds deeds;
    private final boolean countries;

    /** @param countries whether parties are followed by their country and sector */
    Telling(Deeds deeds, boolean countries) {
        this.deeds = deeds;
        this.countries = countries;
    }

    Phrase parties(List<Party> parties) {
        return parties.isEmpty()
                ? Phrase.of(Style.FAINT, NOTHING)
                : Phrase.join(", ", parties.stream().map(this::party).toList());
    }

    private Phrase party(Party party) {
        Phrase name = Phrase.of(Style.PARTY, name(party.mention().text(), party.name()));
        String codes = Stream.of(party.country(), party.sector())
                .filter(code -> code != null)
                .collect(Collectors.joining(" "));
        return countries && !codes.isEmpty() ? name.and(Style.FAINT, " " + codes) : name;
    }

    /**
     * The words of the text or the name they stand for, whichever tells more in less room: "Macron" for Emmanuel
     * Macron, "Emmanuel Macron" for "he" and for "the French president Emmanuel Macron", both for words of another kind.
     */
    static String name(String words, @Nullable String name) {
        String said = words.strip();
        if (name == null || contains(name, said) && said.length() > PRONOUN) {
            return said;
        }
        if (contains(said, name) || said.length() <= PRONOUN) {
            return name;
        }
        return said + " (" + name + ")";
    }

    private static boolean contains(String whole, String part) {
        return whole.toLowerCase(Locale.ROOT).contains(part.toLowerCase(Locale.ROOT));
    }

    Phrase deed(Claim claim) {
        Phrase deed = Phrase.EMPTY;
        if (claim.modality() == Modality.NEGATED) {
            deed = deed.and(Style.DENIAL, "NOT ");
        }
        Event event = claim.event();
        deed = event == null
                ? deed.and(Style.FAINT, "(no event)")
                : deed.and(Style.DEED, deeds.word(event.type())).and(Style.FAINT, " " + code(event));
        Phrase marks = marks(claim);
        return marks.isEmpty() ? deed : deed.and(Style.FAINT, " ").and(marks);
    }

    private static String code(Event event) {
        return (event.type() + " " + event.cameo()).strip();
    }

    /** What keeps it from being plain news: not yet, not sure, long ago. */
    private static Phrase marks(Claim claim) {
        List<Phrase> marks = new ArrayList<>();
        if (claim.modality() != Modality.HAPPENED && claim.modality() != Modality.NEGATED) {
            marks.add(Phrase.of(Style.MARK, claim.modality().word()));
        }
        if (claim.background()) {
            marks.add(Phrase.of(Style.MARK, "background"));
        }
        return Phrase.join(", ", marks);
    }

    /** From the outlet to the origin: "Reuters ← two rebel sources". */
    Phrase chain(Claim claim) {
        return claim.sources().isEmpty()
                ? Phrase.of(Style.FAINT, OWN_VOICE)
                : Phrase.join(" ← ", claim.sources().stream().map(Telling::speaker).toList());
    }

    /** From the origin to the outlet: "two rebel sources via Reuters". */
    static Phrase origin(Claim claim) {
        return claim.sources().isEmpty()
                ? Phrase.of(Style.FAINT, OWN_VOICE)
                : Phrase.join(" via ", claim.sources().reversed().stream().map(Telling::speaker).toList());
    }

    private static Phrase speaker(Source source) {
        return Phrase.of(Style.SPEAKER, name(source.mention().text(), source.name()));
    }

    static Phrase stance(Stance stance) {
        return switch (stance) {
            case AFFIRMS -> Phrase.of(stance.word());
            case DENIES -> Phrase.of(Style.DENIAL, "✗ DENIES");
            default -> Phrase.of(Style.OTHER_STANCE, stance.word());
        };
    }

    static Phrase when(Claim claim) {
        When time = claim.time();
        if (time == null) {
            return Phrase.EMPTY;
        }
        return Phrase.of(time.edtf() == null ? "“" + time.mention().text() + "”" : time.edtf());
    }

    /** The route first: "from Aleppo via Gaziantep to Azerbaijan". */
    static Phrase where(Claim claim) {
        List<Phrase> stops = new ArrayList<>();
        for (String role : ROUTE) {
            claim.places().stream()
                    .filter(place -> role.equals(place.role()))
                    .forEach(place -> stops.add(Phrase.of(Style.FAINT, role + " ").and(Style.PLAIN, name(place))));
        }
        Phrase route = Phrase.join(" ", stops);
        List<Phrase> places = new ArrayList<>(List.of(route));
        claim.places().stream().filter(place -> place.role() == null).forEach(place -> places.add(Phrase.of(name(place))));
        return Phrase.join(", ", places);
    }

    private static String name(Place place) {
        return name(place.mention().text(), place.name());
    }

    static Phrase howMany(Claim claim) {
        return Phrase.join(", ", claim.quantities().stream().map(count -> Phrase.of(count.mention().text())).toList());
    }

    /** The words of the claim, in quotation marks of their own. */
    static Phrase words(Claim claim, String text) {
        String words = claim.content().stream().map(span -> trimmed(span, text)).collect(Collectors.joining(" … "));
        return Phrase.of("“" + words + "”");
    }

    private static String trimmed(Span span, String text) {
        return span.of(text).strip();
    }
}
