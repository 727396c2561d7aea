package hearsay.lexicon;

/** The organisations of {@code organisations.tsv} and the words for many states at once. */
public final class Organisations {
    private final Phrases<Organisation> names;
    private final Phrases<Organisation> many;

    private Organisations(Phrases<Organisation> names, Phrases<Organisation> many) {
        this.names = names;
        this.many = many;
    }

    /**
     * Reads the organisations that texts of a language name.
     *
     * @throws java.io.UncheckedIOException if a file is missing or malformed
     */
    public static Organisations load(String language) {
        Phrases.Builder<Organisation> names = new Phrases.Builder<>();
        for (String[] row : Table.rows(language + "/organisations.tsv", 5)) {
            String usual = Table.parts(row[4]).getFirst();
            for (String name : Table.parts(row[4])) {
                // the parts of one row are one body's names for a body, else bodies of a kind
                String own = row[0].isEmpty() ? name : usual;
                names.add(name, new Organisation(own, Table.orNull(row[0]), Table.orNull(row[1]), row[2], row[3]));
            }
        }
        Phrases.Builder<Organisation> many = new Phrases.Builder<>();
        for (String[] row : Table.rows(language + "/people-words.tsv", 3)) {
            for (String words : Table.parts(row[2])) {
                many.add(words, new Organisation(words, Table.orNull(row[0]), null, row[1], "several"));
            }
        }
        return new Organisations(names.build(), many.build());
    }

    /** Names of organisations. */
    public Phrases<Organisation> names() {
        return names;
    }

    /** Words for several states or a people without a state ("EU leaders", "the West"), whose code may be null. */
    public Phrases<Organisation> many() {
        return many;
    }
}
