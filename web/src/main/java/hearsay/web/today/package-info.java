/** What is new, disputed and corroborated. */
@NullMarked
package hearsay.web.today;

import org.jspecify.annotations.NullMarked;
