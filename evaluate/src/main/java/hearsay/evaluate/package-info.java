/** Scores of the coder against annotated reports. */
@NullMarked
package hearsay.evaluate;

import org.jspecify.annotations.NullMarked;
