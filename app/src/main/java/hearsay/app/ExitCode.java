package hearsay.app;

/** What the program ends with. The launcher adds 69 and 70. */
final class ExitCode {

    /** All was done. */
    static final int DONE = 0;
    /** Something was refused or failed. */
    static final int NOT_ALL = 1;
    /** The command line cannot be followed. */
    static final int USAGE = 2;

    private ExitCode() {}
}
