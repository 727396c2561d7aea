package hearsay.ledger;

/**
 * A judgement in the ledger.
 *
 * @param seq its number, in the order of filing, from 1
 * @param at when, ISO 8601 in UTC
 * @param who who decided
 * @param why their reason
 * @param verdict what they decided
 * @param undone whether a later judgement undid it
 */
public record Judgement(long seq, String at, String who, String why, Verdict verdict, boolean undone) {}
