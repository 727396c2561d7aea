/** Claims in words that a page can show: who says that who did what to whom. */
@NullMarked
package hearsay.web.words;

import org.jspecify.annotations.NullMarked;
