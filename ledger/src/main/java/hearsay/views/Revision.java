package hearsay.views;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.github.difflib.DiffUtils;
import com.github.difflib.patch.AbstractDelta;
import hearsay.ledger.FiledReport;
import hearsay.ledger.Ledger;
import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * What a later version of a report says otherwise than the one before, sentence by sentence.
 *
 * @param changes in the order of the text; empty if only blanks differ
 * @param hidden how many more changes there are
 */
public record Revision(List<Change> changes, int hidden) {
    /** More changes than this are another report. */
    private static final int MOST = 200;
    /** Longer texts are compared up to here, in code units. */
    private static final int LONGEST = 200_000;

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Revision NONE = new Revision(List.of(), 0);

    /**
     * Sentences that gave way to others.
     *
     * @param before the sentences that are gone, empty if something was only added
     * @param after the sentences that are new, empty if something was only taken away
     */
    public record Change(String before, String after) {}

    /** What changed from the version before; nothing if the report is the first. */
    public static Revision of(Ledger ledger, FiledReport report) {
        Long earlier = report.earlier();
        if (earlier == null) {
            return NONE;
        }
        Locale locale = Locale.forLanguageTag(report.language() == null ? "en" : report.language());
        return between(ledger.reports().text(earlier), ledger.reports().text(report.seq()), locale);
    }

    static Revision between(String before, String after, Locale locale) {
        List<AbstractDelta<String>> deltas = DiffUtils.diff(sentences(before, locale), sentences(after, locale)).getDeltas();
        List<Change> changes = deltas.stream()
                .limit(MOST)
                .map(delta -> new Change(String.join(" ", delta.getSource().getLines()), String.join(" ", delta.getTarget().getLines())))
                .toList();
        return new Revision(changes, deltas.size() - changes.size());
    }

    private static List<String> sentences(String whole, Locale locale) {
        String text = whole.substring(0, Math.min(whole.length(), LONGEST));
        BreakIterator breaks = BreakIterator.getSentenceInstance(locale);
        breaks.setText(text);
        List<String> out = new ArrayList<>();
        int start = breaks.first();
        for (int end = breaks.next(); end != BreakIterator.DONE; start = end, end = breaks.next()) {
            for (String line : text.substring(start, end).split("\\R")) {
                String sentence = line.strip().replaceAll("\\s+", " ");
                if (!sentence.isEmpty()) {
                    out.add(sentence);
                }
            }
        }
        return out;
    }

    /** {@code [{"before","after"}]}. */
    public ArrayNode json() {
        ArrayNode array = JSON.createArrayNode();
        changes.forEach(change -> array.addObject().put("before", change.before()).put("after", change.after()));
        return array;
    }
}
