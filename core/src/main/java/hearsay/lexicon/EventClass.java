package hearsay.lexicon;

/** The classes of PLOVER 2021, in the order of the reader's labels (which start with "none"). Modes and codes: {@code plover.tsv}. */
public enum EventClass {
    AGREE,
    CONSULT,
    SUPPORT,
    CONCEDE,
    COOPERATE,
    AID,
    RETREAT,
    REQUEST,
    ACCUSE,
    REJECT,
    THREATEN,
    PROTEST,
    SANCTION,
    MOBILIZE,
    COERCE,
    ASSAULT
}
