package hearsay.claims;

import hearsay.Pipeline;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;

/** Examples that the whole pipeline reads, with its real weights. */
abstract class ReadInFull {
    static Pipeline pipeline;

    @BeforeAll
    static void open() {
        pipeline = Pipeline.open(1);
    }

    @AfterAll
    static void close() {
        pipeline.close();
    }
}
