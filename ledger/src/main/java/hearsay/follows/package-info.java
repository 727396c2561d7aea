/** What follows are to be told: looks at what came in, and at what became of happenings, for those who want to know. */
@NullMarked
package hearsay.follows;

import org.jspecify.annotations.NullMarked;
