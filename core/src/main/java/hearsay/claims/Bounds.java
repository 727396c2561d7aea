package hearsay.claims;

/**
 * The numbers that a count leaves possible.
 *
 * @param low the smallest
 * @param high the largest
 */
record Bounds(double low, double high) {

    /** How far "about" reaches, as a share of the number. */
    private static final double ABOUT = 0.1;

    static Bounds of(Quantity quantity) {
        double value = quantity.value();
        double upper = quantity.upper() == null ? value : quantity.upper();
        return switch (quantity.bound()) {
            case "at least" -> new Bounds(value, Double.POSITIVE_INFINITY);
            case "at most" -> new Bounds(0, upper);
            case "about" -> new Bounds(value * (1 - ABOUT), upper * (1 + ABOUT));
            default -> new Bounds(value, upper);
        };
    }

    boolean canBothHold(Bounds other) {
        return low <= other.high && other.low <= high;
    }
}
