package hearsay.claims;

import org.jspecify.annotations.Nullable;

/**
 * Somebody who does something or is done to: an actor or a recipient.
 *
 * @param mention the words that name it
 * @param name its usual name, or null if it is not known
 * @param country ISO 3166 alpha-3 or the acronym of a body of several states or of an armed group, or null
 * @param sector PLOVER's sector code (GOV MIL REB OPP LEG JUD COP SPY CVL BUS MED NGO IGO …), or null
 * @param because the rule or table that resolved it, or why nothing did
 */
public record Party(Mention mention, @Nullable String name, @Nullable String country, @Nullable String sector, String because) {}
