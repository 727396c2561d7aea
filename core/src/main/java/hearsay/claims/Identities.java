package hearsay.claims;

import hearsay.claims.Source.Kind;
import hearsay.lexicon.Outlet;
import hearsay.lexicon.Role;
import hearsay.report.Span;
import org.jspecify.annotations.Nullable;

/**
 * What a source is: a wire or paper, a document, a person with a name, a government or organisation, a people, or somebody unnamed. The
 * first of these that fits.
 */
public final class Identities {
    private final Parties parties;

    public Identities(Parties parties) {
        this.parties = parties;
    }

    /**
     * Who speaks with the words at {@code span}.
     *
     * @param speaker who says the words that the source stands in ("our ministry"), or null
     */
    public SourceIdentity identify(Span span, Acquaintances known, @Nullable Party speaker) {
        NounPhrase phrase = known.phrase(span);
        Party party = parties.resolve(span, known, speaker);
        if (phrase.empty()) {
            return identity(party, Kind.UNNAMED);
        }
        Outlet outlet = outlet(phrase);
        if (outlet != null) {
            return new SourceIdentity(outlet.name(), outlet.country(), "JRN", kind(outlet), "outlets: " + outlet.name());
        }
        Role role = phrase.role();
        if (role != null && role.kind().equals("document")) {
            return new SourceIdentity(null, party.country(), party.sector(), Kind.DOCUMENT, "a document: " + role.words());
        }
        return identity(party, kind(phrase, party, role));
    }

    private static SourceIdentity identity(Party party, Kind kind) {
        return new SourceIdentity(party.name(), party.country(), party.sector(), kind, party.because());
    }

    /** The outlet that speaks itself; one that somebody only works for or spoke to is none: "the AP's reporter", "a Reuters witness". */
    private static @Nullable Outlet outlet(NounPhrase phrase) {
        for (Told one : phrase.core()) {
            if (one.person() != null) {
                return null;
            }
            if (one.outlet() != null) {
                return one.outlet();
            }
        }
        return null;
    }

    private static Kind kind(Outlet outlet) {
        return switch (outlet.kind()) {
            case "wire" -> Kind.WIRE;
            case "broadcaster" -> Kind.BROADCASTER;
            case "state media" -> Kind.STATE_MEDIA;
            case "social" -> Kind.SOCIAL;
            default -> Kind.PAPER;
        };
    }

    private static Kind kind(NounPhrase phrase, Party party, @Nullable Role role) {
        if (party.name() != null && isPerson(phrase, party)) {
            return Kind.PERSON;
        }
        boolean person = role != null && (role.kind().equals("office") || role.kind().equals("person") || role.kind().equals("group"));
        if (person) {
            return phrase.hasProperName() ? Kind.PERSON : Kind.UNNAMED;
        }
        if (role != null && role.kind().equals("force")) {
            return party.country() == null ? Kind.UNNAMED : Kind.ORGANISATION;
        }
        if (party.sector() == null || party.sector().equals("CVL")) {
            return party.country() == null && !phrase.hasProperName() ? Kind.UNNAMED : party.name() == null && party.country() == null ? Kind.PERSON : Kind.PEOPLE;
        }
        return party.sector().equals("GOV") ? Kind.GOVERNMENT : Kind.ORGANISATION;
    }

    private static boolean isPerson(NounPhrase phrase, Party party) {
        Role role = phrase.role();
        boolean pronoun = phrase.words().size() == 1 && party.because().startsWith("told of before");
        return pronoun || role != null && role.kind().equals("office") || phrase.core().stream().anyMatch(t -> t.person() != null);
    }
}
