package hearsay.claims;

import hearsay.lexicon.EventCodes;

/**
 * What turns a report's words into names that a database can join.
 *
 * @param parties who is meant by a noun phrase
 * @param identities who speaks
 * @param codes PLOVER's modes and CAMEO's codes
 * @param known whom the report has introduced
 */
record Resolution(Parties parties, Identities identities, EventCodes codes, Acquaintances known) {}
