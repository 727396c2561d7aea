package hearsay.app;

/** An end that a person can understand: one line and an exit code. */
final class Failure extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final int exitCode;

    private Failure(int exitCode, String message) {
        super(message);
        this.exitCode = exitCode;
    }

    /** The command line asks for something that is not there. */
    static Failure usage(String message) {
        return new Failure(ExitCode.USAGE, message);
    }

    /** Something went wrong on the way. */
    static Failure work(String message) {
        return new Failure(ExitCode.NOT_ALL, message);
    }

    int exitCode() {
        return exitCode;
    }
}
