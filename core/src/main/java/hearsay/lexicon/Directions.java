package hearsay.lexicon;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Words around a place that say what part it plays: where something happened, or from, via or to where it moved. */
public final class Directions {
    /** What a word before a place can say. */
    public enum Part {
        AT,
        FROM,
        VIA,
        TO,
        /** Nothing by itself; look further back. */
        BETWEEN
    }

    private final Map<String, Part> parts = new HashMap<>();
    private final Map<String, Part> verbs = new HashMap<>();
    private final Map<String, Part> heads = new HashMap<>();
    private final Set<String> joints = new HashSet<>();
    private final Set<String> adjuncts = new HashSet<>();
    private final Map<String, String> nouns = new HashMap<>();
    private final Set<String> determiners = new HashSet<>();
    private final Set<String> owners = new HashSet<>();

    private Directions() {}

    /** @throws java.io.UncheckedIOException if the language has no such data */
    public static Directions load(String language) {
        Directions directions = new Directions();
        for (String[] row : Table.rows(language + "/directions.tsv", 2)) {
            for (String word : row[1].split(" ")) {
                directions.add(row[0], word);
            }
        }
        for (String[] row : Table.rows(language + "/place-nouns.tsv", 2)) {
            Table.parts(row[1]).forEach(noun -> directions.nouns.putIfAbsent(noun, row[0]));
        }
        return directions;
    }

    private void add(String kind, String word) {
        switch (kind) {
            case "at-verb" -> verbs.putIfAbsent(word, Part.AT);
            case "from-verb" -> verbs.putIfAbsent(word, Part.FROM);
            case "to-verb" -> verbs.putIfAbsent(word, Part.TO);
            case "at-of" -> heads.putIfAbsent(word, Part.AT);
            case "from-of" -> heads.putIfAbsent(word, Part.FROM);
            case "via-of" -> heads.putIfAbsent(word, Part.VIA);
            case "head-joint" -> joints.add(word);
            case "adjunct" -> adjuncts.add(word);
            case "determiner" -> determiners.add(word);
            case "owner" -> {
                determiners.add(word);
                owners.add(word);
            }
            default -> parts.putIfAbsent(word, Part.valueOf(kind.toUpperCase(Locale.ROOT)));
        }
    }

    /** What the word says of a place behind it, or null if it says nothing. */
    public @Nullable Part of(String word) {
        return parts.get(low(word));
    }

    /** What a verb says of a place right behind it ("left Iraq", "seized Gaza"), or null. */
    public @Nullable Part ofVerb(String word) {
        return verbs.get(low(word));
    }

    /** Whether the word joins a noun to a place behind it: "of". */
    public boolean head(String word) {
        return joints.contains(low(word));
    }

    /** What a word before "of" says of a place behind that ("out of Syria", "the siege of Aleppo"), or null. */
    public @Nullable Part ofHead(String word) {
        return heads.get(low(word));
    }

    /** Whether a country's name before the word says where ("the Afghanistan war"). */
    public boolean adjunct(String word) {
        return adjuncts.contains(low(word));
    }

    /** Whether a phrase may begin with the word ("the", "its"). */
    public boolean determiner(String word) {
        return determiners.contains(low(word));
    }

    /** Whether such a word says whose it is: then the phrase is no other name of a place told before ("its border"). */
    public boolean owner(String word) {
        return owners.contains(low(word));
    }

    /** What kind of place a common noun names (country, town, region, site, area), or null. */
    public @Nullable String noun(String word) {
        return nouns.get(low(word));
    }

    private static String low(String word) {
        return word.toLowerCase(Locale.ROOT);
    }
}
