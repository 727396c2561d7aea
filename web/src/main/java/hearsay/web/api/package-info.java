/** The ledger for programs: REST under {@code /api/v1}, Atom feeds. */
@NullMarked
package hearsay.web.api;

import org.jspecify.annotations.NullMarked;
