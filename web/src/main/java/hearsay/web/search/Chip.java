package hearsay.web.search;

/**
 * A condition that is asked for, and how to be rid of it.
 *
 * @param words what it is
 * @param without the address without it
 */
public record Chip(String words, String without) {}
