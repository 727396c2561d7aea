package hearsay.claims;

import hearsay.report.Span;

/**
 * Words that were left out, and why.
 *
 * @param span where they stand
 * @param why the reason, as a person would say it
 */
public record Residue(Span span, String why) {}
