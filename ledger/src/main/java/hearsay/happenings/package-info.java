/**
 * Claims of many reports about one thing in the world: which reports tell one story, which are copies of each other, which claims make one
 * happening, whose word it rests on, and what is disputed about it.
 */
@NullMarked
package hearsay.happenings;

import org.jspecify.annotations.NullMarked;
