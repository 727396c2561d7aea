package hearsay.ledger;

/**
 * How a report came into the ledger.
 *
 * @param input the file, address or {@code standard input} that it stood in, without user names and passwords
 * @param command what took it in: {@code add}, {@code watch}
 * @param who whose account it was
 */
public record Custody(String input, String command, String who) {}
