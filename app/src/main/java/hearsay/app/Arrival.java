package hearsay.app;

import hearsay.report.Received;

/**
 * Something that came in.
 *
 * @param argument the argument of the command line that it came from
 * @param from the file, address or {@code standard input} that it stood in, without user name and password
 * @param several whether more than one thing came from it
 * @param received what came
 */
record Arrival(String argument, String from, boolean several, Received received) {}
