package hearsay.reading;

/** What kind of word it is: the classes of Universal Dependencies (universaldependencies.org/u/pos), by their own names. */
public enum WordClass {
    ADJ,
    ADP,
    ADV,
    AUX,
    CCONJ,
    DET,
    INTJ,
    NOUN,
    NUM,
    PART,
    PRON,
    PROPN,
    PUNCT,
    SCONJ,
    SYM,
    VERB,
    X
}
