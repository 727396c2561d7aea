package hearsay.report;

import crawlercommons.robots.BaseRobotRules;
import crawlercommons.robots.SimpleRobotRulesParser;
import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What sites want of robots (RFC 9309): their {@code robots.txt}, asked for once a day. A site without one allows everything; one that
 * cannot be asked, or fails, allows nothing for now. Not for several threads.
 */
public final class Robots {
    private static final Duration KEPT = Duration.ofHours(24);
    private static final Duration KEPT_FAILURE = Duration.ofMinutes(10);
    private static final int FAILS = 500;
    private static final int FOUND = 200;

    private final Fetcher fetcher;
    private final InstantSource clock;
    private final SimpleRobotRulesParser parser = new SimpleRobotRulesParser();
    private final Map<String, Kept> sites = new HashMap<>();

    private record Kept(BaseRobotRules rules, @Nullable String failure, Instant until) {}

    public Robots(Fetcher fetcher, InstantSource clock) {
        this.fetcher = fetcher;
        this.clock = clock;
    }

    /** Whether its site lets this program ask for the address. */
    public boolean allow(String address) {
        return rules(address).isAllowed(address);
    }

    /** Why its site could not be asked, so that a later try may find it otherwise; null if it could. In words that follow a colon. */
    public @Nullable String failure(String address) {
        return kept(address).failure;
    }

    /** How long its site wants to be left alone between two requests. */
    public Duration delay(String address) {
        long millis = rules(address).getCrawlDelay();
        return millis == BaseRobotRules.UNSET_CRAWL_DELAY ? Duration.ZERO : Duration.ofMillis(Math.max(0, millis));
    }

    private BaseRobotRules rules(String address) {
        return kept(address).rules;
    }

    private Kept kept(String address) {
        String site = URI.create(address).resolve("/robots.txt").toString();
        Kept kept = sites.get(site);
        if (kept == null || kept.until.isBefore(clock.instant())) {
            kept = ask(site);
            sites.put(site, kept);
        }
        return kept;
    }

    private Kept ask(String site) {
        try {
            Answer answer = fetcher.get(site, Map.of());
            if (answer.status() == FOUND) {
                String type = answer.header("Content-Type").orElse("text/plain");
                return kept(parser.parseContent(site, answer.body(), type, List.of(Fetcher.ROBOT)), null);
            }
            return kept(parser.failedFetch(answer.status()), answer.status() < FAILS ? null : "the server answered " + answer.status());
        } catch (IOException e) {
            return kept(parser.failedFetch(FAILS), String.valueOf(e.getMessage()));
        }
    }

    private Kept kept(BaseRobotRules rules, @Nullable String failure) {
        return new Kept(rules, failure, clock.instant().plus(failure == null ? KEPT : KEPT_FAILURE));
    }
}
