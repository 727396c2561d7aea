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
        List<Object> values = new ArrayList<>();
        StringBuilder sql = new StringBuilder("SELECT " + FiledClaim.COLUMNS + " FROM ");
        if (first == null) {
            sql.append("fact f");
        } else {
            sql.append("(SELECT DISTINCT t.claim FROM ").append(first.table()).append(" t WHERE ")
                    .append(first.where()).append(" AND ").append(page.condition("t.claim"))
                    .append(page.order("t.claim")).append(") d CROSS JOIN fact f");
            values.addAll(first.values());
            values.add(page.edge());
        }
        sql.append(" CROSS JOIN claim c WHERE c.seq = f.claim AND ").append(page.condition("f.claim"));
        values.add(page.edge());
        if (first != null) {
            sql.append(" AND f.claim = d.claim");
        }
        if (!earlier) {
            sql.append(" AND f.present = 1");
        }
        for (ConditionSql condition : conditions) {
            if (condition != first) {
                sql.append(" AND ").append(beside(condition));
                values.addAll(condition.values());
            }
        }
        sql.append(page.order(first == null ? "f.claim" : "d.claim")).append(" LIMIT ?");
        values.add(page.most());
        return bind(handle.createQuery(sql.toString()), values);
    }

    private static String beside(ConditionSql condition) {
        return condition.table().equals("fact")
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
