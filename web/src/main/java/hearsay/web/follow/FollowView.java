package hearsay.web.follow;

import com.fasterxml.jackson.databind.JsonNode;
import hearsay.follows.FollowJson;
import hearsay.ledger.Alert;
import hearsay.ledger.Channel;
import hearsay.ledger.Delivery;
import hearsay.ledger.Follow;
import hearsay.ledger.Ledger;
import hearsay.ledger.Subject;
import hearsay.ledger.TellWhen;
import hearsay.web.happening.Findings;
import hearsay.web.words.Address;
import hearsay.web.words.Link;
import hearsay.web.words.Shown;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * A follow in words that a page shows.
 *
 * @param number its number
 * @param subject what it looks at, and where that is
 * @param when when it tells
 * @param to where it tells
 * @param who who made it
 * @param since the day on which it was made
 * @param state active, paused or ended
 * @param count how many alerts it has
 * @param alerts the last ones, each leading to the words
 * @param deliveries what became of the last messages
 */
public record FollowView(
        long number,
        Link subject,
        String when,
        String to,
        String who,
        String since,
        String state,
        long count,
        List<Link> alerts,
        List<String> deliveries) {
    private static final int ALERTS = 5;
    private static final int DELIVERIES = 3;
    private static final int LONGEST = 200;
    private static final int DAY = 10;
    private static final int MINUTE = 16;

    /** The rules in words, as they finish "tell me …". */
    static final Map<TellWhen, String> RULES = Map.of(
            TellWhen.NEW, "anything new",
            TellWhen.DENIED, "when someone denies it",
            TellWhen.SECOND_ORIGIN, "when a second independent origin appears",
            TellWhen.NUMBER_RISES, "when a number rises");

    static FollowView of(Ledger ledger, Follow follow) {
        return new FollowView(
                follow.seq(),
                subject(ledger, follow.subject()),
                RULES.getOrDefault(follow.when(), ""),
                to(follow.channel()),
                Shown.line(follow.who()),
                follow.at().substring(0, DAY),
                follow.state().word(),
                ledger.alerts().count(follow.seq()),
                ledger.alerts().newest(follow.seq(), Long.MAX_VALUE, ALERTS).stream().map(FollowView::alert).toList(),
                ledger.deliveries().newest(follow.seq(), DELIVERIES).stream().map(FollowView::words).toList());
    }

    /** Whether it can still be paused or ended. */
    public boolean open() {
        return !state.equals(Follow.State.ENDED.word());
    }

    public boolean paused() {
        return state.equals(Follow.State.PAUSED.word());
    }

    static Link subject(Ledger ledger, Subject subject) {
        return switch (subject) {
            case Subject.Search(var query) -> new Link("claims: " + search(query), "/search" + (query.isEmpty() ? "" : "?" + query));
            case Subject.Happening(var id) -> new Link(title(ledger, id), Address.happening(id));
            case Subject.Speaker(var name) -> new Link("said by " + Shown.line(name, LONGEST), Address.speaker(name));
        };
    }

    private static String title(Ledger ledger, String id) {
        return "happening: " + ledger.summaries().find(id).map(Findings::of).map(Findings::title).filter(title -> !title.isEmpty()).orElse(id);
    }

    private static String search(String query) {
        String words = Searches.parameters(query).entrySet().stream()
                .map(one -> (one.getKey().equals("q") ? "" : one.getKey() + " ") + String.join(", ", one.getValue()))
                .collect(Collectors.joining("; "));
        return words.isEmpty() ? "all" : Shown.line(words, LONGEST);
    }

    private static String to(Channel channel) {
        return switch (channel) {
            case Channel.Feed f -> "in its feed";
            case Channel.Mail(var address) -> "by e-mail to " + Shown.line(address, LONGEST);
            case Channel.Webhook w -> "by webhook to " + Shown.line(FollowJson.to(channel), LONGEST);
        };
    }

    static Link alert(Alert alert) {
        var told = FollowJson.tree(alert);
        var claim = told.path("claims").path(0);
        String address = claim.isMissingNode()
                ? told.path("happening").isTextual() ? Address.happening(told.path("happening").asText()) : null
                : words(claim);
        return new Link(alert.at().substring(0, DAY) + " " + Shown.line(told.path("told").asText(), LONGEST), address);
    }

    /** The page of the words of a claim in an alert. */
    public static String words(JsonNode claim) {
        return Address.words(claim.at("/filed/report").asLong(), claim.at("/filed/claim").asLong());
    }

    private static String words(Delivery delivery) {
        if (delivery.attempts().isEmpty()) {
            return "message " + delivery.seq() + " waits";
        }
        Delivery.Attempt last = delivery.attempts().getLast();
        String what = switch (last.outcome()) {
            case BEGUN -> "is being sent";
            case DELIVERED -> "delivered";
            case FAILED -> "not taken, will be tried again";
            case GIVEN_UP -> "given up";
        };
        return "message " + delivery.seq() + " " + what + " " + last.at().substring(0, MINUTE).replace('T', ' ') + " UTC, "
                + (delivery.tries() == 1 ? "1 try" : delivery.tries() + " tries") + (last.why().isEmpty() ? "" : ": " + Shown.line(last.why(), LONGEST));
    }
}
