/**
 * Scores of what the coder reads against gold: claims, attributions, times, places and events, compared with an earlier run item by item.
 *
 * <p>{@link hearsay.evaluate.Evaluation} is the way in. Each kind of gold has a record that opens it ({@code ClaimGold}) and a scorer whose
 * header states the rules ({@code ClaimScorer}); both say one line about what is wrong with a file and where.
 */
@NullMarked
package hearsay.evaluate;

import org.jspecify.annotations.NullMarked;
