package hearsay.ledger;

/** What a follow looks at. */
public sealed interface Subject {

    /** The claims that a search finds. @param query its words and conditions as they stand in an address: {@code q=shelling&stance=denies} */
    record Search(String query) implements Subject {}

    /** The claims of a happening. @param id of the happening */
    record Happening(String id) implements Subject {}

    /** The claims of somebody who speaks. @param name a name or a part of one, a country or its code */
    record Speaker(String name) implements Subject {}

    /** The word for its kind: search, happening, speaker. */
    default String kind() {
        return switch (this) {
            case Search s -> "search";
            case Happening h -> "happening";
            case Speaker s -> "speaker";
        };
    }

    /** What it is called: the query, the id, the name. */
    default String words() {
        return switch (this) {
            case Search(var query) -> query;
            case Happening(var id) -> id;
            case Speaker(var name) -> name;
        };
    }

    /** The subject of a kind. @throws LedgerException if there is no such kind */
    static Subject of(String kind, String words) {
        return switch (kind) {
            case "search" -> new Search(words);
            case "happening" -> new Happening(words);
            case "speaker" -> new Speaker(words);
            default -> throw new LedgerException("nobody can follow a '" + kind + "'");
        };
    }
}
