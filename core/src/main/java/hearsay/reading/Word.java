package hearsay.reading;

import hearsay.report.Span;

/**
 * A run of letters and digits, or one other visible character: the unit that the encoder labels.
 *
 * @param span where it stands
 * @param text its characters
 * @param paragraph number of the paragraph that it stands in, from 0
 * @param sentence number of the sentence that it stands in, from 0
 */
public record Word(Span span, String text, int paragraph, int sentence) {}
