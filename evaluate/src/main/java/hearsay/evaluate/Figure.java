package hearsay.evaluate;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.jspecify.annotations.Nullable;

/** One row of a result. */
public sealed interface Figure {

    /** What is measured, unique within a result. */
    String name();

    /** The one number by which two runs are compared, or null where there is nothing to measure. */
    @Nullable Double value();

    /** The number of {@link #value} as it is printed. */
    String shown();

    /** Whether a higher value is a better one. */
    boolean higherIsBetter();

    /** In which unit precision, recall and F1 are printed. */
    enum Scale {
        /** 0 to 1, three digits. */
        FRACTION(1, 3),
        /** 0 to 100, one digit. */
        PERCENT(100, 1);

        private final double whole;
        private final int digits;

        Scale(double whole, int digits) {
            this.whole = whole;
            this.digits = digits;
        }

        String of(double fraction) {
            return round(whole * fraction, digits);
        }

        /** A number that is on this scale already. */
        String shown(double number) {
            return round(number, digits);
        }

        /** As printf of C and Python rounds: the exact binary value, halves to the even digit. */
        static String round(double value, int digits) {
            return new BigDecimal(value).setScale(digits, RoundingMode.HALF_EVEN).toPlainString();
        }
    }

    /**
     * Precision, recall and F1.
     *
     * @param rightPredicted predictions that are right
     * @param predicted predictions
     * @param rightGold gold items that were found; other than {@code rightPredicted} only where matching is not one to one
     * @param gold gold items
     * @param note words after the counts, or empty
     */
    record Ratio(String name, Scale scale, int rightPredicted, int predicted, int rightGold, int gold, String note) implements Figure {

        public double precision() {
            return predicted == 0 ? 0 : (double) rightPredicted / predicted;
        }

        public double recall() {
            return gold == 0 ? 0 : (double) rightGold / gold;
        }

        /** Harmonic mean of the two, 0 where both are 0, on the scale. */
        public double f1() {
            double p = precision();
            double r = recall();
            return p + r == 0 ? 0 : 2 * scale.whole * p * r / (p + r);
        }

        @Override
        public Double value() {
            return f1();
        }

        @Override
        public String shown() {
            return scale.shown(f1());
        }

        @Override
        public boolean higherIsBetter() {
            return true;
        }
    }

    /**
     * A part of a whole.
     *
     * @param label what the number is called: {@code accuracy}, {@code share}
     * @param of what is counted, after the number of them; or empty
     */
    record Share(String name, Scale scale, String label, int hit, int count, String of, boolean higherIsBetter) implements Figure {
        @Override
        public Double value() {
            return scale.whole * (count == 0 ? 0 : (double) hit / count);
        }

        @Override
        public String shown() {
            return scale.shown(value());
        }
    }

    /**
     * A measured amount; less is better.
     *
     * @param value the number, or null if nothing could be measured
     * @param of over what, in words
     */
    record Amount(String name, @Nullable Double value, String unit, String of) implements Figure {
        @Override
        public String shown() {
            return value == null ? "-" : Scale.round(value, 1);
        }

        @Override
        public boolean higherIsBetter() {
            return false;
        }
    }
}
