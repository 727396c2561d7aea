package hearsay.ledger;

/** Somebody else judged the same thing in the meantime; nothing was added. */
public final class Overtaken extends LedgerException {
    private static final long serialVersionUID = 1L;

    private final long last;

    Overtaken(long last) {
        super("somebody else has judged this in the meantime (judgement " + last + ")");
        this.last = last;
    }

    /** The number of the judgement that came before. */
    public long last() {
        return last;
    }
}
