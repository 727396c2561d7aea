/** The command line: reads arguments, calls the pipeline, prints. */
@NullMarked
package hearsay.app;

import org.jspecify.annotations.NullMarked;
