/** What the text marks: words, sentences, names, attributions, event triggers, all as spans into the report's text. */
@NullMarked
package hearsay.reading;

import org.jspecify.annotations.NullMarked;
