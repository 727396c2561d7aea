package hearsay.happenings;

import hearsay.claims.Source;
import java.util.Locale;

/**
 * Who stands behind a claim.
 *
 * @param key same for the same one, whoever prints it
 * @param name as it is shown
 * @param own whether it is the outlet's own voice
 */
record Voice(String key, String name, boolean own) {

    static Voice of(Member member) {
        Source origin = member.claim().origin();
        return origin == null ? outlet(member) : source(member, origin);
    }

    private static Voice outlet(Member member) {
        if (member.wire() != null) {
            return new Voice("name " + member.wire().toLowerCase(Locale.ROOT), member.wire(), true);
        }
        String outlet = member.account().outlet();
        return outlet == null
                ? new Voice("report " + member.original(), "report " + member.account().id(), true)
                : new Voice("name " + outlet.toLowerCase(Locale.ROOT), outlet, true);
    }

    private static Voice source(Member member, Source origin) {
        if (origin.name() != null) {
            return new Voice("name " + origin.name().toLowerCase(Locale.ROOT), origin.name(), false);
        }
        String words = origin.mention().text().strip();
        return new Voice("words " + words.toLowerCase(Locale.ROOT) + " by " + through(member), words, false);
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
