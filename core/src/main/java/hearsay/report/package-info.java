/** The first room: reports as they came in. Bytes in a format become a {@link hearsay.report.Report}: text that is never altered, and its parts by offsets. */
@NullMarked
package hearsay.report;

import org.jspecify.annotations.NullMarked;
