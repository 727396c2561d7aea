/** The way of the data: {@link hearsay.Pipeline} leads from a report to its reading and on to its claims. */
@NullMarked
package hearsay;

import org.jspecify.annotations.NullMarked;
