/** A report with its claims marked in the text. */
@NullMarked
package hearsay.web.report;

import org.jspecify.annotations.NullMarked;
