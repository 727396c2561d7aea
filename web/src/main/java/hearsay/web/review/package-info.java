/** People judge what was read: confirm, correct, reject, merge, split, grade; each with name, time, reason, and undo. */
@NullMarked
package hearsay.web.review;

import org.jspecify.annotations.NullMarked;
