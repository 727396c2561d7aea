package hearsay.lexicon;

import hearsay.lexicon.CountryWord.Kind;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The countries of {@code countries.tsv} and the words for them, with our own words of one language. */
public final class Countries {
    private final Map<String, Country> byCode;
    private final Map<String, Country> byAlpha2;
    private final Phrases<CountryWord> words;

    private Countries(Map<String, Country> byCode, Map<String, Country> byAlpha2, Phrases<CountryWord> words) {
        this.byCode = byCode;
        this.byAlpha2 = byAlpha2;
        this.words = words;
    }

    /**
     * Reads the countries and their words.
     *
     * @param language ISO 639-1 code; there must be a folder of that name in the lexicon
     * @throws java.io.UncheckedIOException if a file is missing or malformed
     */
    public static Countries load(String language) {
        Map<String, Country> byCode = new LinkedHashMap<>();
        Map<String, Country> byAlpha2 = new HashMap<>();
        Map<String, String> usual = new HashMap<>();
        Phrases.Builder<CountryWord> words = new Phrases.Builder<>();
        for (String[] row : Table.rows(language + "/countries-ours.tsv", 4)) {
            Kind kind = Kind.valueOf(row[1].toUpperCase(Locale.ROOT));
            if (kind == Kind.NAME) {
                usual.putIfAbsent(row[0], Table.parts(row[2]).getFirst());
            }
            for (String word : Table.parts(row[2])) {
                words.add(word, new CountryWord(row[0], kind, Table.orNull(row[3])));
            }
        }
        Map<String, String[]> positions = new HashMap<>();
        Table.rows("country-positions.tsv", 3).forEach(row -> positions.put(row[0], row));
        List<String[]> rows = Table.rows("countries.tsv", 12);
        for (boolean independent : new boolean[] {true, false}) {
            Map<String, List<CountryWord>> theirs = new LinkedHashMap<>();
            for (String[] row : rows) {
                if (row[11].equals("yes") == independent) {
                    String[] position = positions.getOrDefault(row[0], new String[] {row[0], row[8], row[9]});
                    Country country = country(row, usual.getOrDefault(row[0], row[2]), position);
                    byCode.put(country.code(), country);
                    byAlpha2.put(country.alpha2(), country);
                    collect(row, language, theirs);
                }
            }
            theirs.forEach((word, meanings) -> addUnlessTaken(words, word, meanings));
        }
        return new Countries(Map.copyOf(byCode), Map.copyOf(byAlpha2), words.build());
    }

    private static Country country(String[] row, String usual, String[] position) {
        return new Country(
                row[0],
                row[1],
                usual,
                Double.parseDouble(position[1]),
                Double.parseDouble(position[2]),
                Double.parseDouble(row[10]),
                Table.parts(row[7]),
                row[11].equals("yes"));
    }

    private static void collect(String[] row, String language, Map<String, List<CountryWord>> words) {
        collect(List.of(row[2]), row[0], Kind.NAME, words);
        collect(Table.parts(row[3]), row[0], Kind.NAME, words);
        collect(abroad(Table.parts(row[4]), language), row[0], Kind.NAME, words);
        collect(Table.parts(row[5]), row[0], Kind.ADJECTIVE, words);
        collect(Table.parts(row[6]), row[0], Kind.CAPITAL, words);
    }

    private static void collect(List<String> names, String code, Kind kind, Map<String, List<CountryWord>> words) {
        for (String name : names) {
            if (!NameWords.key(name).isEmpty()) {
                words.computeIfAbsent(name, n -> new ArrayList<>()).add(new CountryWord(code, kind, null));
            }
        }
    }

    /** Names in other languages: in an English text, those in Latin letters would catch other words ("Island"). */
    private static List<String> abroad(List<String> names, String language) {
        if (!language.equals("en")) {
            return names;
        }
        return names.stream().filter(name -> !latin(name.codePointAt(0))).toList();
    }

    private static boolean latin(int letter) {
        return letter < 128 || Character.UnicodeScript.of(letter) == Character.UnicodeScript.LATIN;
    }

    private static void addUnlessTaken(Phrases.Builder<CountryWord> words, String word, List<CountryWord> meanings) {
        if (words.has(word)) {
            return;
        }
        for (CountryWord meaning : meanings) {
            words.add(word, meaning);
        }
    }

    /** The country of an alpha-3 code, or null. */
    public @Nullable Country get(String code) {
        return byCode.get(code);
    }

    /** The country of an alpha-2 code, or null. */
    public @Nullable Country ofAlpha2(String alpha2) {
        return byAlpha2.get(alpha2);
    }

    /** All countries, in no order. */
    public List<Country> all() {
        return List.copyOf(byCode.values());
    }

    /** The words for countries; several values where a word means several. */
    public Phrases<CountryWord> words() {
        return words;
    }

    /** Whether the two share a border by land. */
    public boolean neighbours(String code, String other) {
        Country country = byCode.get(code);
        return country != null && country.borders().contains(other);
    }
}
