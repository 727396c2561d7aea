package hearsay.happenings;

import java.util.HashMap;
import java.util.Map;

/**
 * How many reports use each term: what most reports say tells little about any of them. Starts from counts over some thousand news reports
 * ({@code common-terms.tsv}), so that the first reports of a ledger are weighed sensibly, and goes on with the ledger's own.
 */
final class Commonness {
    private static final String TABLE = "common-terms.tsv";
    /** What a name tells that one report in four hundred has. */
    private static final double RARE = 6;

    private final Map<Integer, Integer> words = new HashMap<>();
    private final Map<Integer, Integer> names = new HashMap<>();
    /** Forgotten with each report, as it changes them. */
    private final Map<String, Double> rarities = new HashMap<>();
    private double reports;

    /** Knows the table that comes with the program, and no report yet. */
    static Commonness load() {
        Commonness common = new Commonness();
        for (String[] row : Rows.of(TABLE, 3)) {
            common.count(row[0], Integer.parseInt(row[1]), Integer.parseInt(row[2]));
        }
        return common;
    }

    private void count(String word, int asWord, int asName) {
        if (word.isEmpty()) {
            reports = asWord;
            return;
        }
        words.merge(Bag.term(word), asWord, Integer::sum);
        if (asName > 0) {
            names.merge(Bag.term(word), asName, Integer::sum);
        }
    }

    /** Counts one report more. */
    void add(Gist gist) {
        reports++;
        rarities.clear();
        for (int term : gist.words().terms()) {
            words.merge(term, 1, Integer::sum);
        }
        for (int term : gist.names().terms()) {
            names.merge(term, 1, Integer::sum);
        }
    }

    /** How many reports there are, those of the table included. */
    double reports() {
        return reports;
    }

    /** In how many reports the term occurs, 1 at least. */
    int words(int term) {
        return words.getOrDefault(term, 1);
    }

    /** In how many reports the term occurs as a name, 1 at least. */
    int names(int term) {
        return names.getOrDefault(term, 1);
    }

    /** What a term tells that occurs in so many reports: 0 for one that all have. */
    double tells(int in) {
        return Math.log((1 + reports) / in);
    }

    /** How rare a name is, 0 for one that most reports have to 1 for one that a handful have; a name of several words is as rare as the rarest. */
    double rarity(String name) {
        Double known = rarities.get(name);
        if (known != null) {
            return known;
        }
        double best = 0;
        for (String word : name.split("[^\\p{L}]+")) {
            best = Math.max(best, word.isEmpty() ? 0 : tells(names(Bag.term(word))));
        }
        rarities.put(name, Math.min(1, best / RARE));
        return Math.min(1, best / RARE);
    }
}
