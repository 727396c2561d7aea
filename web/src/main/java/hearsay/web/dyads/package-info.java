/** Who does what to whom, over time. */
@NullMarked
package hearsay.web.dyads;

import org.jspecify.annotations.NullMarked;
