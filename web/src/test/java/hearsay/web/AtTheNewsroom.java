package hearsay.web;

import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;

/** Tests that look at one workspace with the example reports and leave it as it is. */
abstract class AtTheNewsroom {

    @TempDir
    private static Path folder;

    static Newsroom newsroom;

    @BeforeAll
    static void openNewsroom() {
        newsroom = Newsroom.withExamples(folder);
    }

    @AfterAll
    static void closeNewsroom() {
        newsroom.close();
    }
}
