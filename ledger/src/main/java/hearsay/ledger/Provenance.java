package hearsay.ledger;

/**
 * What made a reading.
 *
 * @param coder the program's version
 * @param model the beginning of the SHA-256 of the reader's weights, hex
 */
public record Provenance(String coder, String model) {}
