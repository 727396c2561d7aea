package hearsay.ledger;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A condition in SQL.
 *
 * @param table the table it looks at
 * @param where what its row must meet; {@code t} stands for the table
 * @param values what to bind, in order
 * @param indexed whether an index leads to the rows, so that it may go first
 */
record ConditionSql(String table, String where, List<Object> values, boolean indexed) {

    private static final String FACT = "fact";
    private static final double EARTH = 6371.0088;
    private static final double DEGREE = Math.toRadians(1) * EARTH;

    static ConditionSql of(Condition condition) {
        return switch (condition) {
            case Condition.Stances(var any) -> in("stance", any.stream().map(s -> s.word()).toList());
            case Condition.Events(var any) -> in("event", any.stream().map(Enum::name).toList());
            case Condition.Cameo(var beginning) -> new ConditionSql(FACT, "t.cameo LIKE ?", List.of(beginning.replaceAll("\\D", "") + "%"), false);
            case Condition.Modalities(var any) -> loose(in("modality", any.stream().map(m -> m.word()).toList()));
            case Condition.Background(var told) -> new ConditionSql(FACT, "t.background = ?", List.of(told ? 1 : 0), false);
            case Condition.OriginKinds(var any) -> in("origin_kind", any.stream().map(k -> k.word()).toList());
            case Condition.Unnamed() -> in("origin_kind", List.of("unnamed"));
            case Condition.Takes(var role, var name) -> party("word", role, Folded.word(name));
            case Condition.TakesFrom(var role, var country) -> party("country", role, country.toUpperCase(Locale.ROOT));
            case Condition.Part(var role, var name, var country) -> country == null
                    ? party("word", role, Folded.word(name))
                    : new ConditionSql("party", "(t.word = ? OR t.country = ?) AND t.role = ?",
                            List.of(Folded.word(name), country.toUpperCase(Locale.ROOT), role.word()), true);
            case Condition.InCountry(var country) -> equal("spot", "country", country.toUpperCase(Locale.ROOT));
            case Condition.Concerns(var country) -> concerns(country.toUpperCase(Locale.ROOT));
            case Condition.InLanguage(var language) -> new ConditionSql(FACT,
                    "EXISTS (SELECT 1 FROM report r WHERE r.seq = t.report AND r.language = ?)", List.of(language.toLowerCase(Locale.ROOT)), false);
            case Condition.AtPlace(var name) -> equal("spot", "word", Folded.word(name));
            case Condition.Near near -> near(near);
            case Condition.Happened(var from, var to) -> overlap(from, to);
            case Condition.Published(var from, var to) -> new ConditionSql(
                    FACT, "t.published BETWEEN ? AND ?", List.of(day(from, Days.EVER), day(to, Days.NEVER)), true);
            case Condition.Outlet(var name) -> equal(FACT, "outlet", Folded.word(name));
            case Condition.InReport(var report) -> equal(FACT, "report", report);
            case Condition.InHappening(var happening) -> equal("belongs", "happening", happening);
            case Condition.Among(var claims) -> claims.isEmpty()
                    ? new ConditionSql(FACT, "1 = 0", List.of(), true)
                    : loose(in("claim", claims));
        };
    }

    private static ConditionSql in(String column, Collection<?> words) {
        String marks = String.join(", ", Collections.nCopies(words.size(), "?"));
        return new ConditionSql(FACT, "t." + column + " IN (" + marks + ")", List.copyOf(words), true);
    }

    private static ConditionSql loose(ConditionSql sql) {
        return new ConditionSql(sql.table, sql.where, sql.values, false);
    }

    private static ConditionSql equal(String table, String column, Object value) {
        return new ConditionSql(table, "t." + column + " = ?", List.of(value), true);
    }

    private static ConditionSql party(String column, Condition.Role role, String value) {
        return new ConditionSql("party", "t." + column + " = ? AND t.role = ?", List.of(value, role.word()), true);
    }

    private static ConditionSql concerns(String country) {
        String where = "(EXISTS (SELECT 1 FROM spot s WHERE s.claim = t.claim AND s.country = ?)"
                + " OR EXISTS (SELECT 1 FROM party p WHERE p.claim = t.claim AND p.country = ? AND p.role IN ('actor', 'recipient')))";
        return new ConditionSql(FACT, where, List.of(country, country), false);
    }

    private static ConditionSql overlap(@Nullable LocalDate from, @Nullable LocalDate to) {
        return new ConditionSql(
                FACT, "t.first_day <= ? AND t.last_day >= ?", List.of(day(to, Days.NEVER), day(from, Days.EVER)), true);
    }

    private static long day(@Nullable LocalDate day, LocalDate otherwise) {
        return (day == null ? otherwise : day).toEpochDay();
    }

    /** First the square degrees that the circle touches, by their index, then the distance itself (haversine). */
    private static ConditionSql near(Condition.Near near) {
        List<Object> values = new ArrayList<>();
        List<String> rows = new ArrayList<>();
        double tall = near.kilometres() / DEGREE;
        int south = (int) Math.floor(Math.max(-90, near.lat() - tall));
        int north = (int) Math.floor(Math.min(90, near.lat() + tall));
        double widest = Math.cos(Math.toRadians(Math.min(89.9, Math.max(Math.abs(near.lat() - tall), Math.abs(near.lat() + tall)))));
        double wide = Math.min(360, tall / Math.max(widest, 0.001));
        for (int row = south; row <= north; row++) {
            rows.add("t.cell BETWEEN ? AND ?");
            values.add(Cell.row(row) + Cell.column(Math.max(-180, near.lon() - wide)));
            values.add(Cell.row(row) + Cell.column(Math.min(180, near.lon() + wide)));
        }
        String half = "(sin(radians(t.lat - ?) / 2) * sin(radians(t.lat - ?) / 2)"
                + " + cos(radians(?)) * cos(radians(t.lat)) * sin(radians(t.lon - ?) / 2) * sin(radians(t.lon - ?) / 2))";
        values.addAll(List.of(near.lat(), near.lat(), near.lat(), near.lon(), near.lon()));
        double bound = Math.pow(Math.sin(Math.min(near.kilometres() / (2 * EARTH), Math.PI / 2)), 2);
        values.add(bound);
        return new ConditionSql("spot", "(" + String.join(" OR ", rows) + ") AND " + half + " <= ?", values, true);
    }
}
