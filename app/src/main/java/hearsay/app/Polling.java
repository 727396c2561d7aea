package hearsay.app;

import hearsay.report.Answer;
import hearsay.report.Fetcher;
import hearsay.report.Robots;
import java.io.IOException;
import java.time.Duration;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Asks for a feed as its server wants to be asked. */
final class Polling {
    private static final int OK = 200;
    private static final int NOT_MODIFIED = 304;
    private static final int GONE = 410;

    private final Fetcher fetcher;
    private final Robots robots;
    private final InstantSource clock;

    Polling(Fetcher fetcher, Robots robots, InstantSource clock) {
        this.fetcher = fetcher;
        this.robots = robots;
        this.clock = clock;
    }

    /** What came of asking. */
    sealed interface Result {
        /** Something new, or at least something. */
        record Came(Answer answer) implements Result {}

        /** Nothing has changed since the last time. */
        record Unchanged() implements Result {}

        /** It did not work. @param reason as words that follow a colon @param wished what the server asked for, or null */
        record Failed(String reason, @Nullable Duration wished) implements Result {}

        /** There is no use in asking again. */
        record Ended(String reason) implements Result {}
    }

    Result ask(String feed, FeedMemory memory) {
        if (!robots.allow(feed)) {
            String failure = robots.failure(feed);
            return failure == null
                    ? new Result.Ended("its site's robots.txt does not allow it")
                    : new Result.Failed("its site's robots.txt cannot be had: " + failure, null);
        }
        try {
            return result(fetcher.get(feed, conditions(memory)));
        } catch (IOException e) {
            return new Result.Failed(String.valueOf(e.getMessage()), null);
        }
    }

    /** How long the feed's site wants to be left alone between two requests. */
    Duration delay(String feed) {
        return robots.delay(feed);
    }

    private static Map<String, String> conditions(FeedMemory memory) {
        Map<String, String> headers = new HashMap<>();
        if (memory.etag() != null) {
            headers.put("If-None-Match", memory.etag());
        }
        if (memory.modified() != null) {
            headers.put("If-Modified-Since", memory.modified());
        }
        return headers;
    }

    private Result result(Answer answer) {
        return switch (answer.status()) {
            case OK -> new Result.Came(answer);
            case NOT_MODIFIED -> new Result.Unchanged();
            case GONE -> new Result.Ended("the server says that it is gone for good (410)");
            default -> new Result.Failed(
                    "the server answered " + answer.status(),
                    Backoff.retryAfter(answer.header("Retry-After").orElse(null), clock.instant()));
        };
    }
}
