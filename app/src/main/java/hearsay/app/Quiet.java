package hearsay.app;

/**
 * What the JDK's own logging is set up by: nothing, so that no library writes to standard error on the side. The JDK makes one by its name
 * and leaves the rest to it.
 */
public final class Quiet {
    /** The property that names this class to the JDK. */
    static final String PROPERTY = "java.util.logging.config.class";
}
