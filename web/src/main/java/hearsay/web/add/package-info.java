/** Reports come in through a browser: pasted, dropped, or fetched from an address that is named. */
@NullMarked
package hearsay.web.add;

import org.jspecify.annotations.NullMarked;
