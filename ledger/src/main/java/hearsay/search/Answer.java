package hearsay.search;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What was found.
 *
 * @param hits the best first, or the newest first where nothing was asked in words
 * @param all how many there are by words and conditions; at least so many where {@code exact} is false
 * @param next where the next page begins, or null if this is the last
 */
public record Answer(List<Hit> hits, long all, boolean exact, @Nullable Cursor next) {}
