package hearsay.claims;

import hearsay.lexicon.EventKin;
import hearsay.lexicon.SmallWords;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Finds what is disputed within one report: what some affirm and others deny, and counts of one thing that cannot both hold.
 * A denial that nobody in the report speaks against is no dispute.
 */
public final class Disputes {

    private static final Pattern SPACE = Pattern.compile("\\s+");

    private final EventKin kin;

    private Disputes(EventKin kin) {
        this.kin = kin;
    }

    /** With the tables that come with the program. */
    public static Disputes load() {
        return new Disputes(EventKin.load());
    }

    /** The disputes of one report, in the order in which their first claims stand in it. */
    public List<Dispute> in(CodedReport report) {
        SameThing same = new SameThing(
                report.report().text(), kin, SmallWords.of(report.report().language()));
        List<Dispute> disputes = new ArrayList<>(denials(report.claims(), same));
        disputes.addAll(figures(report.claims(), same));
        disputes.sort(Comparator.comparing(dispute -> report.claims().indexOf(dispute.first())));
        return disputes;
    }

    private static List<Dispute> denials(List<Claim> claims, SameThing same) {
        List<Claim> affirming = claims.stream().filter(Disputes::affirms).toList();
        List<List<Claim>> groups = new ArrayList<>();
        for (Claim denial : claims.stream().filter(Disputes::denies).toList()) {
            groups.stream()
                    .filter(group -> group.stream().anyMatch(other -> same.holds(denial, other)))
                    .findFirst()
                    .orElseGet(() -> {
                        List<Claim> group = new ArrayList<>();
                        groups.add(group);
                        return group;
                    })
                    .add(denial);
        }
        List<Dispute> disputes = new ArrayList<>();
        for (List<Claim> denying : groups) {
            List<Claim> against = affirming.stream()
                    .filter(claim -> denying.stream().anyMatch(denial -> same.holds(claim, denial)))
                    .toList();
            if (!against.isEmpty()) {
                disputes.add(new Dispute.Denied(against, denying));
            }
        }
        return disputes;
    }

    /** Says that it is so: "it did", and also a denial that it did not. */
    private static boolean affirms(Claim claim) {
        return claim.modality() == Modality.NEGATED
                ? claim.stance() == Stance.DENIES
                : claim.stance() == Stance.AFFIRMS && claim.modality() != Modality.HYPOTHETICAL;
    }

    /** Says that it is not so: a denial, and also "it did not". */
    private static boolean denies(Claim claim) {
        return claim.modality() == Modality.NEGATED
                ? claim.stance() == Stance.AFFIRMS
                : claim.stance() == Stance.DENIES;
    }

    private static List<Dispute> figures(List<Claim> claims, SameThing same) {
        List<Dispute> disputes = new ArrayList<>();
        List<Claim> telling = claims.stream()
                .filter(claim -> affirms(claim) && claim.event() != null && !claim.quantities().isEmpty())
                .toList();
        for (int i = 0; i < telling.size(); i++) {
            for (int j = i + 1; j < telling.size(); j++) {
                Claim one = telling.get(i);
                Claim other = telling.get(j);
                if (!sameOrigin(one, other) && sameTime(one, other) && samePlace(one, other) && same.holds(one, other)) {
                    disputes.addAll(figures(one, other));
                }
            }
        }
        return disputes;
    }

    private static List<Dispute> figures(Claim one, Claim other) {
        List<Dispute> disputes = new ArrayList<>();
        for (Quantity a : one.quantities()) {
            for (Quantity b : other.quantities()) {
                if (sameUnit(a, b) && !Bounds.of(a).canBothHold(Bounds.of(b))) {
                    disputes.add(new Dispute.Figures(new Dispute.Count(one, a), new Dispute.Count(other, b)));
                }
            }
        }
        return disputes;
    }

    private static boolean sameOrigin(Claim one, Claim other) {
        return Objects.equals(key(one.origin()), key(other.origin()));
    }

    private static @Nullable String key(@Nullable Source origin) {
        if (origin == null) {
            return null;
        }
        String name = origin.name() == null ? origin.mention().text() : origin.name();
        return name.toLowerCase(Locale.ROOT);
    }

    private static boolean sameTime(Claim one, Claim other) {
        String a = sureDate(one);
        String b = sureDate(other);
        return a == null || b == null || a.equals(b);
    }

    /** The date of a claim, or null where it has none or only one that is carried over. */
    private static @Nullable String sureDate(Claim claim) {
        String edtf = claim.time() == null ? null : claim.time().edtf();
        return edtf == null || edtf.endsWith("?") || edtf.endsWith("%") ? null : edtf;
    }

    private static boolean samePlace(Claim one, Claim other) {
        return one.places().isEmpty()
                || other.places().isEmpty()
                || one.places().stream().anyMatch(a -> other.places().stream().anyMatch(b -> key(a).equals(key(b))));
    }

    private static String key(Place place) {
        String name = place.name() == null ? place.mention().text() : place.name();
        return name.toLowerCase(Locale.ROOT);
    }

    private static boolean sameUnit(Quantity one, Quantity other) {
        return one.unit() != null && other.unit() != null && words(one.unit()).equals(words(other.unit()));
    }

    private static Set<String> words(String unit) {
        return SPACE.splitAsStream(unit.toLowerCase(Locale.ROOT)).collect(Collectors.toSet());
    }
}
