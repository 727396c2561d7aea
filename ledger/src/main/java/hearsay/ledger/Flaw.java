package hearsay.ledger;

/**
 * Something in the ledger that is not as it was filed.
 *
 * @param where the entry, and what it filed: {@code entry 12 (report r1)}
 * @param what what is wrong there
 */
public record Flaw(String where, String what) {
    @Override
    public String toString() {
        return where + ": " + what;
    }
}
