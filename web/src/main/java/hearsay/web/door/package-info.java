/** Who may come in: addresses and TLS, tokens, forged requests, sizes, rates, and what every answer tells a browser. */
@NullMarked
package hearsay.web.door;

import org.jspecify.annotations.NullMarked;
