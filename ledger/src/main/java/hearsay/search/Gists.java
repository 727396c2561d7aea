package hearsay.search;

import hearsay.claims.Claim;
import hearsay.claims.Party;
import java.util.Comparator;
import java.util.List;

/**
 * Which claims of a report are found by meaning, too, and as what. Vectors cost more than all else that the index does, so only the
 * likeliest that tell an event of today have them; claims of the same words share one.
 */
final class Gists {
    /** For one report. A report of the demo corpora has 10 such claims in the middle. */
    private static final int MOST = 6;

    private Gists() {}

    /** The gists that are worth a vector, each once. */
    static List<String> of(List<Claim> claims, String text) {
        return claims.stream()
                .filter(claim -> claim.event() != null && !claim.background())
                .sorted(Comparator.comparingDouble(Claim::confidence).reversed())
                .map(claim -> gist(claim, text))
                .distinct()
                .limit(MOST)
                .toList();
    }

    /** The words of a claim, after who does it where the words do not say so. */
    static String gist(Claim claim, String text) {
        String words = claim.extent().of(text).strip();
        StringBuilder gist = new StringBuilder();
        for (Party actor : claim.actors()) {
            if (actor.name() != null && !words.contains(actor.name())) {
                gist.append(actor.name()).append(", ");
            }
        }
        return gist.append(words).toString();
    }
}
