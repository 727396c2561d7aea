package hearsay.happenings;

import java.util.List;

/**
 * Something about a happening on which reports differ.
 *
 * @param kind what they differ on
 * @param of what is counted for {@link Kind#NUMBER}, else empty
 * @param values what is said, two at least, the one seen first before the others
 */
public record Contention(Kind kind, String of, List<Value> values) {

    public Contention {
        values = List.copyOf(values);
    }

    /** What reports can differ on. */
    public enum Kind {
        WHETHER,
        WHO,
        NUMBER,
        WHEN,
        WHERE
    }

    /**
     * One answer.
     *
     * @param value in words: "affirmed", "at least 3", "2016-07-11", "Aleppo"
     * @param origins who says so
     * @param claims ids of the claims
     * @param reports ids of their reports
     */
    public record Value(String value, List<String> origins, List<String> claims, List<String> reports) {

        public Value {
            origins = List.copyOf(origins);
            claims = List.copyOf(claims);
            reports = List.copyOf(reports);
        }

        static Value of(String value, List<Member> members) {
            return new Value(
                    value,
                    Origins.names(members),
                    members.stream().map(m -> m.claim().id()).distinct().toList(),
                    members.stream().map(m -> m.account().id()).distinct().toList());
        }
    }
}
