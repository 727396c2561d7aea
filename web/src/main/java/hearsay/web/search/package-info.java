/** Finding claims: conditions as addresses, and what is found. */
@NullMarked
package hearsay.web.search;

import org.jspecify.annotations.NullMarked;
