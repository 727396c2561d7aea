/** What every page shares: its frame, its templates, its files, and pages for what went wrong. */
@NullMarked
package hearsay.web.page;

import org.jspecify.annotations.NullMarked;
