package hearsay.happenings;

import hearsay.claims.Quantity;

/**
 * How many of what.
 *
 * @param thing what is counted: a fate ({@code killed}, {@code wounded} …) or the counted noun
 * @param low least number that the words leave possible
 * @param high greatest
 * @param part whether the words count only a part of those concerned ("two others", "three of the men"), or those of a whole war or year
 * @param quantity the words
 */
record Toll(String thing, double low, double high, boolean part, Quantity quantity) {

    boolean canBothHold(Toll other) {
        return low <= other.high && other.low <= high;
    }
}
