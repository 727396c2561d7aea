package hearsay.reading;

/**
 * A run of words that the encoder marked.
 *
 * @param words the words
 * @param probability how sure it was, 0 to 1
 */
public record Marked(Range words, double probability) {}
