/** What sentences mean, as vectors: two that mean the like lie near each other. */
@NullMarked
package hearsay.meaning;

import org.jspecify.annotations.NullMarked;
