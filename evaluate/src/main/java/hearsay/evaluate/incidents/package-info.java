/** Reports on incidents: put into a ledger that is thrown away afterwards, and what an independent look at their words says of them. */
@NullMarked
package hearsay.evaluate.incidents;

import org.jspecify.annotations.NullMarked;
