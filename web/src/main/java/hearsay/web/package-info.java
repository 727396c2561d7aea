/**
 * The workspace: a ledger in a browser. One class a resource; each asks the ledger and its views, and hands a record to a template under
 * {@code src/main/jte}. No rule of the field lives here.
 */
@NullMarked
package hearsay.web;

import org.jspecify.annotations.NullMarked;
