package hearsay.lexicon;

import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** Named sets of single words. */
public final class WordLists {
    private final Map<String, Set<String>> sets = new HashMap<>();

    private WordLists() {}

    /**
     * Reads a file of name and words separated by blanks.
     *
     * @param name file under {@code lexicon}
     * @throws UncheckedIOException if there is no such file
     */
    public static WordLists load(String name) {
        WordLists lists = new WordLists();
        for (String[] row : Rows.of(name)) {
            Set<String> set = lists.sets.computeIfAbsent(row[0], k -> new HashSet<>());
            for (String word : row[1].split(" ")) {
                set.add(word);
            }
        }
        return lists;
    }

    /**
     * One set.
     *
     * @throws IllegalArgumentException if the file has no such name
     */
    public Set<String> get(String name) {
        Set<String> set = sets.get(name);
        if (set == null) {
            throw new IllegalArgumentException("no list of words named " + name);
        }
        return set;
    }
}
