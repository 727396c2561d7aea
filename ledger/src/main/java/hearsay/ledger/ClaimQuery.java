package hearsay.ledger;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.Query;
import org.jspecify.annotations.Nullable;

/**
 * A filter in SQL. The condition that the fewest claims meet goes first, by its index; the others are looked at claim by claim. Which is
 * the rarest is counted, but never further than {@value #ENOUGH}.
 */
final class ClaimQuery {
    private static final int ENOUGH = 5_000;
    private static final String FACT = "fact";

    private final List<ConditionSql> conditions;
    private final boolean earlier;
    private final Page page;

    ClaimQuery(ClaimFilter filter, Page page) {
        this.conditions = filter.conditions().stream().map(ConditionSql::of).toList();
        this.earlier = filter.earlier();
        this.page = page;
    }

    /** The query, its values bound. */
    Query query(Handle handle) {
        ConditionSql first = rarest(handle);
        // A table of its own leads to the claims; else they are gone through by their own columns.
        ConditionSql leads = first == null || first.table().equals(FACT) ? null : first;
        String number = leads == null ? "f.claim" : "t.claim";
        List<Object> values = new ArrayList<>();
        // The numbers come first, from indexes alone and in their order, so that a page ends where it is full.
        StringBuilder numbers = new StringBuilder("SELECT DISTINCT " + number + " AS claim FROM ");
        numbers.append(leads == null ? "fact f WHERE " : leads.table() + " t CROSS JOIN fact f WHERE f.claim = t.claim AND ");
        numbers.append(page.condition(number));
        values.add(page.edge());
        if (!earlier) {
            numbers.append(" AND f.present = 1");
        }
        for (ConditionSql condition : conditions) {
            numbers.append(" AND ").append(condition == leads ? condition.where() : beside(condition));
            values.addAll(condition.values());
        }
        numbers.append(page.order(number)).append(" LIMIT ?");
        values.add(page.most());
        String sql = "SELECT " + FiledClaim.COLUMNS + " FROM (" + numbers + ") d CROSS JOIN claim c CROSS JOIN fact f"
                + " WHERE c.seq = d.claim AND f.claim = d.claim" + page.order("c.seq");
        return bind(handle.createQuery(sql), values);
    }

    private static String beside(ConditionSql condition) {
        return condition.table().equals(FACT)
                ? condition.where().replace("t.", "f.")
                : "EXISTS (SELECT 1 FROM " + condition.table() + " t WHERE t.claim = f.claim AND " + condition.where() + ")";
    }

    private @Nullable ConditionSql rarest(Handle handle) {
        return conditions.stream()
                .filter(ConditionSql::indexed)
                .min(Comparator.comparingLong(condition -> count(handle, condition)))
                .orElse(null);
    }

    private static long count(Handle handle, ConditionSql condition) {
        String sql = "SELECT COUNT(*) FROM (SELECT 1 FROM " + condition.table() + " t WHERE " + condition.where() + " LIMIT " + ENOUGH + ") n";
        return bind(handle.createQuery(sql), condition.values()).mapTo(Long.class).one();
    }

    private static Query bind(Query query, List<Object> values) {
        for (int i = 0; i < values.size(); i++) {
            query.bind(i, values.get(i));
        }
        return query;
    }
}
