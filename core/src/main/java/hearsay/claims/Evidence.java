package hearsay.claims;

import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What speaks for and against something: the signs found, each with the points that a logistic regression gave it. Their sum is the
 * logarithm of the odds.
 *
 * @param <S> the signs that may be found
 */
final class Evidence<S extends Enum<S> & Evidence.Sign> {
    private final double bias;
    private final Set<S> signs;

    /**
     * Nothing found yet.
     *
     * @param kind the signs that may be found
     * @param bias points before anything is found
     */
    Evidence(Class<S> kind, double bias) {
        this.bias = bias;
        this.signs = EnumSet.noneOf(kind);
    }

    /** Something that speaks for or against. */
    interface Sign {
        double points();

        /** In words, for {@code because}. */
        String says();
    }

    void add(S sign) {
        signs.add(sign);
    }

    /** Adds a sign if it holds. */
    void add(S sign, boolean holds) {
        if (holds) {
            signs.add(sign);
        }
    }

    double points() {
        return bias + signs.stream().mapToDouble(Sign::points).sum();
    }

    double probability() {
        return 1 / (1 + Math.exp(-points()));
    }

    /** The signs in words, each once. */
    String why() {
        return signs.stream().map(Sign::says).distinct().collect(Collectors.joining(", "));
    }
}
