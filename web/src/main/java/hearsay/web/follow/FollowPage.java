package hearsay.web.follow;

import hearsay.web.words.Link;
import java.util.List;

/**
 * A follow that is to be made.
 *
 * @param kind search, happening or speaker
 * @param of the search as in an address, the happening's id, the speaker's name
 * @param subject the same in words, and where it is
 * @param rules when it can tell: words and value of each
 * @param mail whether the workspace sends e-mail
 * @param webhooks whether it sends webhooks
 * @param who the visitor's name, or empty
 */
public record FollowPage(String kind, String of, Link subject, List<Rule> rules, boolean mail, boolean webhooks, String who) {

    /** A rule. @param value as programs know it @param words as people do */
    public record Rule(String value, String words) {}
}
