package hearsay.ledger;

/** Somebody else judged the same thing in the meantime; nothing was added. */
public final class Overtaken extends LedgerException {
    private static final long serialVersionUID = 1L;

    private final long last;

    Overtaken(long last) {
        super("somebody else has judged this in the meantime (judgement " + last + ")");
        this.last = last;
    }

    /** @param gone a happening that is part of another one by now */
    Overtaken(String gone) {
        super("happening " + gone + " has gone into another one in the meantime");
        this.last = 0;
    }

    /** The number of the judgement that came before; 0 if it was no judgement. */
    public long last() {
        return last;
    }
}
