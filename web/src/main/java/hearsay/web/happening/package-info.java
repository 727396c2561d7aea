/** One thing in the world, as everybody tells it. */
@NullMarked
package hearsay.web.happening;

import org.jspecify.annotations.NullMarked;
