package hearsay.lexicon;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** Words for roles and the small words around them, of one language. */
public final class Roles {
    private final Phrases<Role> words;
    private final Map<String, Set<String>> marks;

    private Roles(Phrases<Role> words, Map<String, Set<String>> marks) {
        this.words = words;
        this.marks = marks;
    }

    /** @throws java.io.UncheckedIOException if a file is missing or malformed */
    public static Roles load(String language) {
        Phrases.Builder<Role> words = new Phrases.Builder<>();
        for (String[] row : Table.rows(language + "/roles.tsv", 3)) {
            for (String role : Table.parts(row[2])) {
                if (!words.has(role)) {
                    words.add(role, new Role(role, row[0], row[1]));
                }
            }
        }
        Map<String, Set<String>> marks = new HashMap<>();
        for (String[] row : Table.rows(language + "/role-marks.tsv", 2)) {
            Set<String> folded = marks.computeIfAbsent(row[0], k -> new HashSet<>());
            Table.parts(row[1]).forEach(word -> folded.add(NameWords.key(word)));
        }
        return new Roles(words.build(), Map.copyOf(marks));
    }

    public Phrases<Role> words() {
        return words;
    }

    /** Whether a folded word bears a mark of {@code role-marks.tsv}, such as {@code former} or {@code pronoun-he}. */
    public boolean marked(String mark, String folded) {
        return marks.getOrDefault(mark, Set.of()).contains(folded);
    }
}
