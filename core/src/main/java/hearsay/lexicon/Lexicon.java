package hearsay.lexicon;

/**
 * What the field knows of names: who, where, and the codes of what they do. Immutable; may be shared by threads.
 *
 * @param countries countries and the words for them
 * @param organisations bodies of several states, armed groups, parties, agencies
 * @param outlets wires, papers, broadcasters
 * @param roles words for what somebody is
 * @param leaders who held which office when
 * @param gazetteer names of places
 * @param events PLOVER and CAMEO
 */
public record Lexicon(
        Countries countries,
        Organisations organisations,
        Outlets outlets,
        Roles roles,
        Leaders leaders,
        Gazetteer gazetteer,
        EventCodes events) {

    /**
     * Reads it for reports in a language; about 0.1 s, the towns of the gazetteer apart, which are read when first needed.
     *
     * @param language ISO 639-1 code; there must be a folder of that name in the lexicon
     * @throws java.io.UncheckedIOException if a file is missing or malformed
     */
    public static Lexicon load(String language) {
        Countries countries = Countries.load(language);
        return new Lexicon(
                countries,
                Organisations.load(language),
                Outlets.load(),
                Roles.load(language),
                Leaders.load(language),
                Gazetteer.load(language, countries),
                EventCodes.load(language));
    }
}
