package hearsay.views;

import hearsay.claims.Stance;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What somebody has said over time.
 *
 * @param name who, as asked
 * @param on the matter that was asked for, or null for all
 * @param matters each matter that they spoke of, the one of which they spoke most first
 * @param claims how many claims these rest on
 * @param all whether these are all; if not, they are the last ones
 */
public record Speaker(String name, @Nullable String on, List<Matter> matters, int claims, boolean all) {

    /**
     * What they said on one matter.
     *
     * @param happening the happening, or null where the matter is none
     * @param claims in the order in which they were published
     * @param turns stretches of one stance, in order
     * @param shifted whether they affirmed first and denied later, or the other way about
     * @param silent the day on which they last spoke, where others went on without them; else null
     * @param others the last day on which others spoke of it, or null if they never did
     */
    public record Matter(
            @Nullable String happening,
            List<FoundClaim> claims,
            List<Turn> turns,
            boolean shifted,
            @Nullable LocalDate silent,
            @Nullable LocalDate others) {}

    /**
     * A stretch in which they kept to one stance.
     *
     * @param first day of publication of the first claim, or null if its report is undated
     * @param last day of the last one, likewise
     * @param claims how many
     */
    public record Turn(Stance stance, @Nullable LocalDate first, @Nullable LocalDate last, int claims) {}
}
