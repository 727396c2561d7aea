/** What somebody says, denies and is said to do, over time. */
@NullMarked
package hearsay.web.speaker;

import org.jspecify.annotations.NullMarked;
