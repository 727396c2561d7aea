package hearsay.app;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;

/** Where the ledger lies if nothing says so: where the system keeps what belongs to a person's programs. */
final class DefaultLedger {
    /** The variable that says so. */
    static final String VARIABLE = "HEARSAY_LEDGER";

    private static final String NAME = "ledger.db";

    private DefaultLedger() {}

    /** What {@value #VARIABLE} says, else a file in the user's data folder. */
    static String of(Map<String, String> environment) {
        String wished = environment.getOrDefault(VARIABLE, "");
        return wished.isBlank() ? folder(environment, System.getProperty("os.name", "")).resolve(NAME).toString() : wished;
    }

    static Path folder(Map<String, String> environment, String system) {
        Path home = Path.of(environment.getOrDefault("HOME", System.getProperty("user.home", ".")));
        String name = system.toLowerCase(Locale.ROOT);
        if (name.startsWith("mac")) {
            return home.resolve("Library").resolve("Application Support").resolve("Hearsay");
        }
        if (name.startsWith("windows")) {
            String local = environment.getOrDefault("LOCALAPPDATA", "");
            return (local.isBlank() ? home : Path.of(local)).resolve("Hearsay");
        }
        String data = environment.getOrDefault("XDG_DATA_HOME", "");
        return (data.isBlank() ? home.resolve(".local").resolve("share") : Path.of(data)).resolve("hearsay");
    }
}
