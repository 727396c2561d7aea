package hearsay.lexicon;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** PLOVER's classes and modes, their CAMEO codes and scores, and the words of a language that tell a finer code. */
public final class EventCodes {
    /**
     * A class, a mode within it and its code.
     *
     * @param type the class
     * @param mode PLOVER's mode, or null
     * @param cameo CAMEO code
     */
    public record Code(EventClass type, @Nullable String mode, String cameo) {}

    private record Row(Code code, @Nullable String quad, double score) {}

    private final Map<EventClass, List<Row>> classes;
    private final Map<String, Code> cameo;
    private final Map<EventClass, Phrases<Integer>> triggers;
    private final Map<EventClass, List<Code>> triggered;

    private EventCodes(
            Map<EventClass, List<Row>> classes,
            Map<String, Code> cameo,
            Map<EventClass, Phrases<Integer>> triggers,
            Map<EventClass, List<Code>> triggered) {
        this.classes = classes;
        this.cameo = cameo;
        this.triggers = triggers;
        this.triggered = triggered;
    }

    /** @throws java.io.UncheckedIOException if a file is missing or malformed */
    public static EventCodes load(String language) {
        Map<EventClass, List<Row>> classes = new HashMap<>();
        for (String[] row : Table.rows("plover.tsv", 5)) {
            Code code = new Code(EventClass.valueOf(row[0]), Table.orNull(row[1]), row[2]);
            classes.computeIfAbsent(code.type(), t -> new ArrayList<>())
                    .add(new Row(code, Table.orNull(row[3]), Double.parseDouble(row[4])));
        }
        Map<String, Code> cameo = new HashMap<>();
        for (String[] row : Table.rows("cameo.tsv", 4)) {
            cameo.put(row[0], new Code(EventClass.valueOf(row[1]), Table.orNull(row[2]), row[0]));
        }
        Map<EventClass, List<Code>> triggered = new HashMap<>();
        Map<EventClass, Phrases.Builder<Integer>> builders = new HashMap<>();
        for (String[] row : Table.rows(language + "/triggers.tsv", 4)) {
            Code code = new Code(EventClass.valueOf(row[0]), Table.orNull(row[1]), row[2]);
            List<Code> codes = triggered.computeIfAbsent(code.type(), t -> new ArrayList<>());
            Phrases.Builder<Integer> words = builders.computeIfAbsent(code.type(), t -> new Phrases.Builder<>());
            for (String word : Table.parts(row[3])) {
                if (!words.has(word)) {
                    words.add(word, codes.size());
                }
            }
            codes.add(code);
        }
        Map<EventClass, Phrases<Integer>> triggers = new HashMap<>();
        builders.forEach((type, words) -> triggers.put(type, words.build()));
        return new EventCodes(Map.copyOf(classes), Map.copyOf(cameo), Map.copyOf(triggers), Map.copyOf(triggered));
    }

    /** The class's own code, without a mode. */
    public Code of(EventClass type) {
        return rows(type).getFirst().code();
    }

    /**
     * The finest code that the words tell for a class: that of the row that stands first in {@code triggers.tsv} among those found in
     * the trigger, else among those found in the content; else the class's own.
     *
     * @param trigger the words that tell the event; may be empty
     * @param content the proposition around them; may be empty
     */
    public Code of(EventClass type, String trigger, String content) {
        Integer row = firstRow(type, trigger);
        if (row == null || isOwn(type, row)) {
            Integer around = firstRow(type, content);
            row = around == null ? row : around;
        }
        return row == null ? of(type) : triggered.getOrDefault(type, List.of()).get(row);
    }

    private boolean isOwn(EventClass type, int row) {
        return triggered.getOrDefault(type, List.of()).get(row).cameo().equals(of(type).cameo());
    }

    private @Nullable Integer firstRow(EventClass type, String words) {
        Phrases<Integer> phrases = triggers.get(type);
        if (phrases == null || words.isBlank()) {
            return null;
        }
        return phrases.all(NameWords.of(words)).stream().map(Phrases.Match::first).min(Integer::compare).orElse(null);
    }

    /** PLOVER's class of a CAMEO code, or null for codes that PLOVER has given up (01, 02). */
    public @Nullable EventClass ofCameo(String code) {
        Code known = cameo.get(code);
        return known == null ? null : known.type();
    }

    /** PLOVER's score from -10 (conflict) to 10 (cooperation) of a class or of a mode within it; an unknown mode has its class's. */
    public double score(EventClass type, @Nullable String mode) {
        for (Row row : rows(type)) {
            if (mode != null && mode.equals(row.code().mode())) {
                return row.score();
            }
        }
        return rows(type).getFirst().score();
    }

    /** Verbal or material, cooperation or conflict: PLOVER's quad class, in words. */
    public String quad(EventClass type) {
        String quad = rows(type).getFirst().quad();
        return quad == null ? "" : quad;
    }

    /** The modes of a class. */
    public Set<String> modes(EventClass type) {
        Set<String> modes = new HashSet<>();
        for (Row row : rows(type)) {
            if (row.code().mode() != null) {
                modes.add(row.code().mode());
            }
        }
        return Set.copyOf(modes);
    }

    private List<Row> rows(EventClass type) {
        List<Row> rows = classes.get(type);
        if (rows == null) {
            throw new IllegalStateException("plover.tsv has no row for " + type);
        }
        return rows;
    }
}
