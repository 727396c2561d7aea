package hearsay.follows;

import hearsay.ledger.Condition;
import java.util.List;

/**
 * The claims that a follow looks at.
 *
 * @param words that a claim has to have, in any form; empty: conditions alone decide. What only means the like does not count here.
 * @param conditions all have to be met
 */
public record Scope(String words, List<Condition> conditions) {

    public Scope {
        words = words.strip();
        conditions = List.copyOf(conditions);
    }
}
