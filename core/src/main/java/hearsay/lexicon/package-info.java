/** What the field knows, as data with one loader each: event classes, cues, countries, places, outlets, roles. */
@NullMarked
package hearsay.lexicon;

import org.jspecify.annotations.NullMarked;
