package hearsay.happenings;

import hearsay.claims.Source;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Who stands behind a claim.
 *
 * @param key same for the same one, whoever prints it
 * @param name as it is shown
 * @param own whether it is the outlet's own voice
 * @param country of which country it is, or null
 */
record Voice(String key, String name, boolean own, @Nullable String country) {

    /** Shorter names may stand in others by chance. */
    private static final int SHORTEST = 4;

    static Voice of(Member member) {
        Source origin = member.claim().origin();
        return origin == null ? outlet(member) : source(member, origin);
    }

    /** Whether this is a shorter name of the other: its words stand in the other's, and nothing speaks for two countries. */
    boolean within(Voice other) {
        String part = plain(name);
        return !own && !other.own
                && part.length() >= SHORTEST
                && (country == null || other.country == null || country.equals(other.country))
                && (" " + plain(other.name) + " ").contains(" " + part + " ");
    }

    private static String plain(String name) {
        return name.toLowerCase(Locale.ROOT).replaceFirst("^(?:the|an?) ", "").replaceAll("[^\\p{L}\\p{N}'’]+", " ").strip();
    }

    private static Voice outlet(Member member) {
        if (member.wire() != null) {
            return new Voice("name " + member.wire().toLowerCase(Locale.ROOT), member.wire(), true, null);
        }
        String outlet = member.account().outlet();
        return outlet == null
                ? new Voice("report " + member.original(), "report " + member.account().id(), true, null)
                : new Voice("name " + outlet.toLowerCase(Locale.ROOT), outlet, true, null);
    }

    private static Voice source(Member member, Source origin) {
        if (origin.name() != null) {
            return new Voice("name " + origin.name().toLowerCase(Locale.ROOT), origin.name(), false, origin.country());
        }
        String words = origin.mention().text().strip();
        return new Voice("words " + words.toLowerCase(Locale.ROOT) + " by " + through(member), words, false, origin.country());
    }

    /** Two outlets that heard it from the same wire heard the same "two officials". */
    private static String through(Member member) {
        for (Source link : member.claim().sources()) {
            if (link.name() != null) {
                return link.name().toLowerCase(Locale.ROOT);
            }
        }
        return outlet(member).key();
    }
}
