package hearsay.claims;

import hearsay.lexicon.EventClass;
import org.jspecify.annotations.Nullable;

/**
 * What a claim reports, in PLOVER's classes.
 *
 * @param type the class
 * @param mode PLOVER's mode within the class, or null
 * @param cameo CAMEO code, two to four digits
 * @param trigger the words that tell it, or null if no single words do
 */
public record Event(EventClass type, @Nullable String mode, String cameo, @Nullable Mention trigger) {}
