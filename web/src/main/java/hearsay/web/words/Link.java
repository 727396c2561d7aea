package hearsay.web.words;

import org.jspecify.annotations.Nullable;

/**
 * Words that may lead somewhere.
 *
 * @param words what is shown
 * @param address where they lead, or null
 */
public record Link(String words, @Nullable String address) {}
