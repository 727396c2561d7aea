package hearsay.reading;

import hearsay.lexicon.EventClass;

/**
 * Words that tell an event.
 *
 * @param words the words
 * @param type its class
 * @param probability that an event of any class is told there, 0 to 1
 */
public record Trigger(Range words, EventClass type, double probability) {}
