/** Follows in a browser, and how they reach people: who wants to be told of what, and the messages that go out. */
@NullMarked
package hearsay.web.follow;

import org.jspecify.annotations.NullMarked;
