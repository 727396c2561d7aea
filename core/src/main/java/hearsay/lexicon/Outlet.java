package hearsay.lexicon;

import org.jspecify.annotations.Nullable;

/**
 * Who publishes or broadcasts.
 *
 * @param name its usual name
 * @param kind wire, paper, broadcaster, state media or social
 * @param country ISO 3166 alpha-3 of its home, or null
 * @param domain its usual domain, or a made-up word where it has none
 */
public record Outlet(String name, String kind, @Nullable String country, String domain) {}
