package hearsay.app;

import hearsay.report.Received;

/**
 * Something that came in.
 *
 * @param argument the argument of the command line that it came from
 * @param several whether more than one thing came from it
 * @param received what came
 */
record Arrival(String argument, boolean several, Received received) {}
