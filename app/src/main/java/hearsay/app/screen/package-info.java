/** What people see: claims as lines for a terminal, fitted to its width, in colours or plain. Nothing here reads or decides. */
@NullMarked
package hearsay.app.screen;

import org.jspecify.annotations.NullMarked;
