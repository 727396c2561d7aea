package hearsay.happenings;

import java.util.function.IntUnaryOperator;

/** Likeness of two bags of terms. A term that no other report uses counts for nothing: it cannot be shared. */
final class Cosine {
    private Cosine() {}

    /** @param reports in how many reports a term occurs */
    static double of(Bag one, Bag other, IntUnaryOperator reports, Commonness common) {
        double product = 0;
        double first = 0;
        double second = 0;
        int i = 0;
        int j = 0;
        while (i < one.size() || j < other.size()) {
            int order = i == one.size() ? 1 : j == other.size() ? -1 : Integer.compare(one.terms()[i], other.terms()[j]);
            int term = order <= 0 ? one.terms()[i] : other.terms()[j];
            int in = reports.applyAsInt(term);
            double tells = in < 2 ? 0 : common.tells(in);
            double a = order <= 0 ? weight(one.counts()[i++], tells) : 0;
            double b = order >= 0 ? weight(other.counts()[j++], tells) : 0;
            product += a * b;
            first += a * a;
            second += b * b;
        }
        return product == 0 ? 0 : product / Math.sqrt(first * second);
    }

    private static double weight(byte count, double tells) {
        return (1 + Math.log(count)) * tells;
    }
}
