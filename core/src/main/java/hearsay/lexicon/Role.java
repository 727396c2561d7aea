package hearsay.lexicon;

/**
 * What somebody is.
 *
 * @param words the words for it
 * @param sector PLOVER's sector code; empty for a document
 * @param kind office (one who speaks for a body), person, group, body, force, document
 */
public record Role(String words, String sector, String kind) {}
