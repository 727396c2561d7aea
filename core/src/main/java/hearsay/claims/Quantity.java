package hearsay.claims;

import org.jspecify.annotations.Nullable;

/**
 * A count that the report gives: of people, casualties, weapons, money.
 *
 * @param mention its words, with bound and unit
 * @param value the number, or the lower end of a range
 * @param upper the upper end of a range, or null
 * @param bound {@code exactly}, {@code at least}, {@code at most} or {@code about}
 * @param unit what is counted, in the report's words ("fighters", "people killed"), or null
 * @param because the rule that read it
 */
public record Quantity(Mention mention, double value, @Nullable Double upper, String bound, @Nullable String unit, String because) {}
