package hearsay.happenings;

import hearsay.claims.Claim;
import hearsay.claims.Party;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Names a happening: the words of the claim that tells most in least room, with place and day if those words lack them. */
final class Titles {
    private static final int LONGEST = 90;
    private static final int SHORTEST = 20;

    private Titles() {}

    static String of(List<Member> members, List<String> places, @Nullable LocalDate day) {
        Member best = members.stream().max(Comparator.comparingDouble(Titles::tells)).orElseThrow();
        String words = cut(words(best));
        StringBuilder title = new StringBuilder(words);
        if (!places.isEmpty() && !words.toLowerCase(Locale.ROOT).contains(places.getFirst().toLowerCase(Locale.ROOT))) {
            title.append(" · ").append(places.getFirst());
        }
        return day == null ? title.toString() : title.append(" · ").append(day).toString();
    }

    private static double tells(Member member) {
        Claim claim = member.claim();
        int length = claim.extent().length();
        return (named(claim.actors()) ? 2 : claim.actors().isEmpty() ? 0 : 1)
                + (claim.recipients().isEmpty() ? 0 : 1)
                + (claim.quantities().isEmpty() ? 0 : 1)
                + (claim.places().isEmpty() ? 0 : 0.5)
                + claim.confidence()
                - (length < SHORTEST ? 2 : Math.max(0, length - LONGEST) / 40.0);
    }

    private static boolean named(List<Party> parties) {
        return parties.stream().anyMatch(party -> party.name() != null);
    }

    private static String words(Member member) {
        String words = member.claim().extent().of(member.account().text()).strip().replaceAll("\\s+", " ");
        return words.isEmpty() ? words : words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }

    private static String cut(String words) {
        if (words.length() <= LONGEST) {
            return words;
        }
        int space = words.lastIndexOf(' ', LONGEST);
        return words.substring(0, space < SHORTEST ? LONGEST : space) + "…";
    }
}
