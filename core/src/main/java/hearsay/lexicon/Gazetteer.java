package hearsay.lexicon;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Where names of places are looked up: our own list (regions, waters, fronts, contested territories), countries, and the world's towns
 * and regions. The towns are read from disk when the first name is looked up that the other two do not settle.
 */
public final class Gazetteer {
    /** The {@link KnownPlace#feature} of a country. */
    public static final String COUNTRY_FEATURE = "COUNTRY";

    private final Phrases<KnownPlace> named;
    private final Set<String> notPlaces;
    private final Set<String> never;
    private final Map<String, String> placeWords;
    private final Map<String, String[]> shortNames;
    private final Object lock = new Object();
    private volatile @Nullable TownTable towns;

    private Gazetteer(
            Phrases<KnownPlace> named, Set<String> notPlaces, Set<String> never, Map<String, String> placeWords, Map<String, String[]> shortNames) {
        this.named = named;
        this.notPlaces = notPlaces;
        this.never = never;
        this.placeWords = placeWords;
        this.shortNames = shortNames;
    }

    /**
     * Reads the lists of one language; the towns come later.
     *
     * @throws java.io.UncheckedIOException if a file is missing or malformed
     */
    public static Gazetteer load(String language, Countries countries) {
        Phrases.Builder<KnownPlace> named = new Phrases.Builder<>();
        for (String[] row : Table.rows(language + "/places-ours.tsv", 5)) {
            String usual = Table.parts(row[4]).getFirst();
            for (String name : Table.parts(row[4])) {
                named.add(name, own(row, usual));
            }
        }
        for (String[] row : Table.rows(language + "/countries-ours.tsv", 4)) {
            Country country = countries.get(row[0]);
            if (country != null && row[1].equals("name")) {
                Table.parts(row[2]).forEach(name -> addCountry(named, name, country));
            }
        }
        for (Country country : countries.all()) {
            addCountry(named, country.name(), country);
        }
        Set<String> notPlaces = new HashSet<>();
        Set<String> never = new HashSet<>();
        for (String[] row : Table.rows(language + "/not-places.tsv", 2)) {
            Table.parts(row[1]).forEach(word -> (row[0].equals("word") ? notPlaces : never).add(NameWords.key(word)));
        }
        Map<String, String> placeWords = new HashMap<>();
        for (String[] row : Table.rows(language + "/place-words.tsv", 2)) {
            Table.parts(row[1]).forEach(word -> placeWords.putIfAbsent(NameWords.key(word), row[0]));
        }
        Map<String, String[]> shortNames = new HashMap<>();
        for (String[] row : Table.rows(language + "/region-names.tsv", 3)) {
            Table.parts(row[2]).forEach(name -> shortNames.put(name, row));
        }
        return new Gazetteer(named.build(), Set.copyOf(notPlaces), Set.copyOf(never), Map.copyOf(placeWords), Map.copyOf(shortNames));
    }

    private static KnownPlace own(String[] row, String usual) {
        return new KnownPlace(
                usual,
                Table.orNull(row[1]),
                null,
                Double.parseDouble(row[2]),
                Double.parseDouble(row[3]),
                null,
                row[0],
                0);
    }

    private static void addCountry(Phrases.Builder<KnownPlace> named, String name, Country country) {
        if (!named.has(name) && !name.startsWith("the ")) {
            named.add(
                    name,
                    new KnownPlace(country.name(), country.code(), null, country.lat(), country.lon(), null, COUNTRY_FEATURE, 0));
        }
    }

    /** Our own places and the countries, as phrases. */
    public Phrases<KnownPlace> named() {
        return named;
    }

    /** Towns and regions of this name, the largest population first; all of the world's that bear it in one of the scripts that are kept. */
    public List<KnownPlace> towns(String name) {
        String key = NameWords.key(name);
        return key.isEmpty() ? List.of() : townTable().find(key);
    }

    /** Every place that bears this name: our own and countries first, then towns and regions by population. */
    public List<KnownPlace> find(String name) {
        List<KnownPlace> found = new ArrayList<>(named.get(name));
        found.addAll(towns(name));
        return List.copyOf(found);
    }

    /** The region that a short name stands for ("Tenn.", "TX", "NSW"), or none; capitals count. */
    public List<KnownPlace> ofShortName(String name) {
        String[] row = shortNames.get(name.replace(".", "").strip());
        if (row == null) {
            return List.of();
        }
        return towns(row[1]).stream()
                .filter(place -> place.feature().equals("ADM1") && row[0].equals(place.country()))
                .toList();
    }

    /** Whether news hardly ever means a town by this word ("Reading", "Mobile"). */
    public boolean doubtful(String name) {
        return notPlaces.contains(NameWords.key(name));
    }

    /** Whether a word with a capital names no place, whatever a list of towns holds ("Kurdish", "European", "Eid"). */
    public boolean never(String name) {
        return never.contains(NameWords.key(name));
    }

    /** What a common word says about the place whose name it belongs to: region, town, water, site or side; null for any other word. */
    public @Nullable String placeWord(String folded) {
        return placeWords.get(folded);
    }

    /** Reads the towns now, where there is time, not when the first name is looked up. */
    public void prepare() {
        townTable();
    }

    private TownTable townTable() {
        TownTable read = towns;
        if (read == null) {
            synchronized (lock) {
                read = towns;
                if (read == null) {
                    read = TownTable.load();
                    towns = read;
                }
            }
        }
        return read;
    }
}
