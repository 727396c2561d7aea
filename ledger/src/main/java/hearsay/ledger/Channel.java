package hearsay.ledger;

/** How a follow tells what it has to tell. Whatever the channel, it can be read in a feed. */
public sealed interface Channel {

    /** Only in a feed, for whoever asks. */
    record Feed() implements Channel {}

    /** To a server. @param address http or https */
    record Webhook(String address) implements Channel {}

    /** By e-mail. @param address one address, without a name */
    record Mail(String address) implements Channel {}

    /** The word for it: feed, webhook, mail. */
    default String kind() {
        return switch (this) {
            case Feed f -> "feed";
            case Webhook w -> "webhook";
            case Mail m -> "mail";
        };
    }

    /** Where to; empty for a feed. */
    default String address() {
        return switch (this) {
            case Feed f -> "";
            case Webhook(var address) -> address;
            case Mail(var address) -> address;
        };
    }

    /** The channel of a kind. @throws LedgerException if there is no such kind */
    static Channel of(String kind, String address) {
        return switch (kind) {
            case "feed" -> new Feed();
            case "webhook" -> new Webhook(address);
            case "mail" -> new Mail(address);
            default -> throw new LedgerException("there is no channel '" + kind + "'");
        };
    }
}
