package hearsay.claims;

import hearsay.lexicon.NameWord;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The persons that a report has introduced so far, found again by their whole name or their last word ("Lavrov", "al-Assad", "Assad"). */
final class PersonNames {
    private static final Set<String> PARTICLES = Set.of("al", "el", "bin", "ben", "van", "von", "de", "der", "den", "le", "abu", "ibn", "da", "dos");
    private static final int SHORTEST = 3;

    private final Map<String, Told.Person> byWords = new HashMap<>();

    /** Introduces a person, or tells more of one; what was known before stays where nothing new is said. */
    void add(List<NameWord> name, Told.Person person) {
        String whole = key(name, 0, name.size());
        String last = name.getLast().folded();
        Told.Person known = byWords.get(whole);
        if (known == null && name.size() == 1) {
            known = byWords.get(last);
        }
        Told.Person merged = known == null ? person : merge(known, person);
        byWords.put(whole, merged);
        if (name.size() > 1 && last.length() >= SHORTEST) {
            byWords.put(last, merged);
            int particle = name.size() - 2;
            if (particle > 0 && PARTICLES.contains(name.get(particle).folded())) {
                byWords.put(key(name, particle, name.size()), merged);
            }
        }
    }

    private static Told.Person merge(Told.Person known, Told.Person more) {
        if (known.party() != null && known.role() != null) {
            return known;
        }
        return new Told.Person(
                known.name().length() >= more.name().length() ? known.name() : more.name(),
                known.party() == null ? more.party() : known.party(),
                known.sector() == null ? more.sector() : known.sector(),
                known.role() == null ? more.role() : known.role(),
                known.party() == null ? more.because() : known.because());
    }

    /** The person whose words start at this place, or null. */
    @Nullable Told at(List<NameWord> words, int from) {
        if (!words.get(from).capital() && !PARTICLES.contains(words.get(from).folded())) {
            return null;
        }
        for (int length = Math.min(5, words.size() - from); length > 0; length--) {
            Told.Person person = byWords.get(key(words, from, from + length));
            if (person != null && words.get(from + length - 1).capital()) {
                return Told.person(from, from + length, person);
            }
        }
        return null;
    }

    /** Everybody introduced, in no order. */
    Set<Told.Person> all() {
        return Set.copyOf(byWords.values());
    }

    static boolean particle(String folded) {
        return PARTICLES.contains(folded);
    }

    private static String key(List<NameWord> words, int from, int to) {
        StringBuilder key = new StringBuilder();
        for (int i = from; i < to; i++) {
            key.append(i == from ? "" : " ").append(words.get(i).folded());
        }
        return key.toString();
    }
}
