package hearsay.report;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.NoSuchFileException;
import org.jspecify.annotations.Nullable;

/** Runs what reads an input and turns each way in which it can fail into a refusal. */
final class Guarded {

    /** No records. */
    static final Records NONE = () -> null;

    private final String input;
    private boolean failed;

    /** Something that reads. */
    interface Step {
        @Nullable Received run() throws IOException;
    }

    Guarded(String input) {
        this.input = input;
    }

    boolean failed() {
        return failed;
    }

    /** What the step gives, or the refusal that its failure is. */
    @Nullable Received run(Step step) {
        try {
            return step.run();
        } catch (Refusal e) {
            return refused(e.place(), e.reason());
        } catch (NoSuchFileException e) {
            return refused("", "there is no such file or folder");
        } catch (AccessDeniedException e) {
            return refused("", "you are not allowed to read it");
        } catch (IOException e) {
            return refused("", "cannot be read: " + Refusal.words(e));
        } catch (RuntimeException e) {
            // A library met something that its makers did not think of; the other inputs go on.
            return refused("", "cannot be understood (" + e.getClass().getSimpleName() + ": " + Refusal.words(e) + ")");
        } catch (StackOverflowError e) {
            return refused("", "is nested too deep");
        }
    }

    private Received refused(String place, String reason) {
        failed = true;
        return new Received.Refused(input, place, reason);
    }
}
