package hearsay.web.follow;

import java.util.List;

/**
 * Who is told of what.
 *
 * @param follows those that have not ended, the newest first, then the last ones that have
 * @param who the visitor's name, or empty
 */
public record FollowsPage(List<FollowView> follows, String who) {}
