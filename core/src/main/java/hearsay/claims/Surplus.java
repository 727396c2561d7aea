package hearsay.claims;

import hearsay.report.Span;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What was taken for a claim and is none beside the others:
 *
 * <ul>
 *   <li>a description in the outlet's own words: it tells of no happening and rests on nobody's word;
 *   <li>a piece without an event of what the same source says in whole;
 *   <li>a bare attribution ("intelligence reports had established"), whose words only hand on another claim;
 *   <li>one deed told twice in overlapping words by one source: the narrower words stay if they lie within the wider, else the longer.
 * </ul>
 */
final class Surplus {

    private Surplus() {}

    /** The claims without the surplus, in the same order. */
    static List<Claim> without(Collection<Claim> claims) {
        List<Claim> kept = new ArrayList<>(claims);
        kept.removeIf(Surplus::description);
        List<Claim> all = List.copyOf(kept);
        kept.removeIf(claim -> all.stream().anyMatch(other -> other != claim && beside(claim, other)));
        return kept;
    }

    private static boolean beside(Claim claim, Claim other) {
        return bareAttribution(claim, other) || sameVoice(claim, other) && (pieceOf(claim, other) || toldBetter(claim, other));
    }

    private static boolean description(Claim claim) {
        return claim.sources().isEmpty() && claim.event() == null;
    }

    private static boolean sameVoice(Claim one, Claim other) {
        return one.stance() == other.stance() && one.sources().equals(other.sources()) && one.extent().overlaps(other.extent());
    }

    private static boolean pieceOf(Claim piece, Claim whole) {
        Span part = piece.extent();
        Span all = whole.extent();
        return piece.event() == null && all.length() > part.length() && all.start() <= part.end() && part.end() <= all.end();
    }

    private static boolean toldBetter(Claim claim, Claim other) {
        Mention trigger = trigger(claim);
        if (trigger == null || !trigger.equals(trigger(other))) {
            return false;
        }
        Span mine = claim.extent();
        Span others = other.extent();
        if (mine.equals(others)) {
            return false;
        }
        return mine.contains(others) || !others.contains(mine) && others.length() > mine.length();
    }

    private static @Nullable Mention trigger(Claim claim) {
        return claim.event() == null ? null : claim.event().trigger();
    }

    /** The claim's words reach from a source of the other claim at most to where that claim's own words begin. */
    private static boolean bareAttribution(Claim claim, Claim other) {
        Span words = claim.extent();
        return claim.event() == null && words.end() <= other.extent().start()
                && other.sources().stream().map(s -> s.mention().span()).anyMatch(s -> s.overlaps(words) && s.start() <= words.start());
    }
}
