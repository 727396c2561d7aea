package hearsay.app.screen;

import hearsay.report.Span;

/**
 * A stretch of a report with a part to play.
 *
 * @param part what it is: "content", "cue"
 * @param span where it stands
 * @param style how it is shown
 */
record Marked(String part, Span span, Style style) {}
