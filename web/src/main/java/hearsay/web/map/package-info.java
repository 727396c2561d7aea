/** Maps drawn on the server from shapes that lie in the program: no tiles, no network. */
@NullMarked
package hearsay.web.map;

import org.jspecify.annotations.NullMarked;
