package hearsay.evaluate;

/** Told how far reading has come. Called by one thread at a time. */
@FunctionalInterface
public interface Progress {
    /** Shows nothing. */
    Progress NONE = (done, of) -> {};

    /**
     * Called after each report.
     *
     * @param done reports that have been read
     * @param of reports to read
     */
    void at(int done, int of);
}
