package hearsay.ledger;

import hearsay.report.Report;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/**
 * Which report is a later version of which: one with the same id, or of the same
 * address where inputs give no ids, that tells much the same. Inputs number their reports 1, 2, 3, so that
 * the same id alone does not make two texts one report.
 */
final class Versions {
    /** The least share of the shorter text's longer words that the other text has, too. Unlike reports of one war share about a third. */
    private static final double ALIKE = 0.5;

    private static final int LONG_WORD = 4;
    private static final Pattern BREAK = Pattern.compile("[^\\p{L}\\p{N}]++");

    private Versions() {}

    /** The number of the version before this report, or null. */
    static @Nullable Long earlier(Handle handle, Report report) {
        return Reports.latest(handle, report.id())
                .or(() -> Reports.at(handle, report))
                .filter(candidate -> alike(Reports.text(handle, candidate.seq()), report.text()))
                .map(FiledReport::seq)
                .orElse(null);
    }

    static boolean alike(String one, String other) {
        Set<String> words = words(one);
        Set<String> others = words(other);
        int fewer = Math.min(words.size(), others.size());
        words.retainAll(others);
        return fewer == 0 ? one.equals(other) : words.size() >= ALIKE * fewer;
    }

    private static Set<String> words(String text) {
        Set<String> words = new HashSet<>();
        for (String word : BREAK.split(text.toLowerCase(Locale.ROOT))) {
            if (word.length() >= LONG_WORD) {
                words.add(word);
            }
        }
        return words;
    }

    /** The claims of the version before are no longer what the outlet says. */
    static void supersede(Handle handle, FiledReport report) {
        if (report.earlier() != null) {
            handle.execute("UPDATE fact SET present = 0 WHERE report = ?", report.earlier());
        }
    }

    /** Whether a later version of the report is in the ledger. */
    static boolean superseded(Handle handle, FiledReport report) {
        return handle.createQuery("SELECT COUNT(*) FROM report WHERE earlier = ?").bind(0, report.seq()).mapTo(Long.class).one() > 0;
    }
}
