/** What people see of a ledger, one file a view: pure records made of entries, claims and happenings, and their JSON. */
@NullMarked
package hearsay.views;

import org.jspecify.annotations.NullMarked;
