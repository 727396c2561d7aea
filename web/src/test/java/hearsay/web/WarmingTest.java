package hearsay.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import hearsay.meaning.Meaning;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** A workspace that was just opened: what is slow to open is opened before anybody asks, and what is not there yet is told. */
@Timeout(120)
class WarmingTest {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final long PATIENCE_SECONDS = 60;

    @TempDir
    private Path folder;

    private final CountDownLatch asked = new CountDownLatch(1);
    private final CountDownLatch loaded = new CountDownLatch(1);

    @BeforeEach
    void fileTheExamples() {
        Newsroom.withExamples(folder).close();
    }

    /** An encoder that takes as long to load as the test wants, and to which all sentences mean the same. */
    private Meaning slow() {
        asked.countDown();
        try {
            assertThat(loaded.await(PATIENCE_SECONDS, TimeUnit.SECONDS)).isTrue();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
        return sentences -> sentences.stream().map(sentence -> {
            float[] vector = new float[Meaning.SIZE];
            vector[0] = 1;
            return vector;
        }).toList();
    }

    @Test
    void theEncoderIsOpenedBeforeAnybodyAsksAndNotClosedWhileItOpens() throws InterruptedException {
        Newsroom newsroom = Newsroom.again(folder, this::slow);
        assertThat(asked.await(PATIENCE_SECONDS, TimeUnit.SECONDS)).isTrue();
        Thread closing = Thread.ofPlatform().start(newsroom::close);
        assertThat(closing.join(Duration.ofMillis(500))).isFalse();

        loaded.countDown();
        assertThat(closing.join(Duration.ofSeconds(PATIENCE_SECONDS))).isTrue();
        assertThat(newsroom.failures).isEmpty();
    }

    @Test
    void whileTheIndexIsMadeSearchesSayHowFarItIs() throws IOException, InterruptedException {
        throwTheIndexAway();
        try (Newsroom newsroom = Newsroom.again(folder, this::slow)) {
            long all = newsroom.ledger.claims().present();
            assertThat(told(newsroom)).isEqualTo("the index is being made: 0 of " + all + " claims read");
            JsonNode making = JSON.readTree(newsroom.get("/api/v1/search?q=bridge").body()).path("making");
            assertThat(making.path("read").asLong()).isZero();
            assertThat(making.path("all").asLong()).isEqualTo(all);

            loaded.countDown();
            while (told(newsroom).contains("being made")) {
                Thread.sleep(100);
            }
            assertThat(told(newsroom)).isEqualTo(all + " claims");
            assertThat(JSON.readTree(newsroom.get("/api/v1/search?q=bridge").body()).path("making").isNull()).isTrue();
        }
    }

    private static String told(Newsroom newsroom) {
        return newsroom.page("/search").select(".over").text();
    }

    private void throwTheIndexAway() throws IOException {
        try (var files = Files.list(folder.resolve("ledger.db.index"))) {
            for (Path file : files.toList()) {
                Files.delete(file);
            }
        }
    }
}
