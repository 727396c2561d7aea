/** From marks to meaning: who says that who did what to whom, when, where, on whose word, and who denies it. */
@NullMarked
package hearsay.claims;

import org.jspecify.annotations.NullMarked;
