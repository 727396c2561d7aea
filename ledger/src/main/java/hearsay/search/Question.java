package hearsay.search;

import hearsay.ledger.Condition;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is asked.
 *
 * @param words a question or some words; a phrase in quotation marks has to occur as it is; empty: all claims that meet the conditions
 * @param conditions all have to be met
 * @param most how many claims are wanted, at most
 * @param after where the page before ended ({@link Answer#next}), or null for the first page
 */
public record Question(String words, List<Condition> conditions, int most, @Nullable Cursor after) {

    public Question {
        words = words.strip();
        conditions = List.copyOf(conditions);
    }

    /** The first claims for some words. */
    public static Question of(String words, Condition... conditions) {
        return new Question(words, List.of(conditions), 20, null);
    }

    /** The same from where a page ended. */
    public Question after(@Nullable Cursor cursor) {
        return new Question(words, conditions, most, cursor);
    }
}
