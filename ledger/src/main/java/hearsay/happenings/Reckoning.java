package hearsay.happenings;

import hearsay.claims.Place;
import hearsay.happenings.Member.Side;
import hearsay.lexicon.EventClass;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;

/** What the claims of a happening come to. The same claims come to the same, whenever it is reckoned. */
final class Reckoning {
    private final Counting counting;

    Reckoning(Tolls tolls) {
        this.counting = new Counting(tolls);
    }

    /**
     * @param id the happening's id
     * @param members its claims in the order of filing, one at least
     * @param because why each is there
     */
    Happening of(String id, List<Member> members, List<String> because) {
        List<Member> inTime = members.stream()
                .sorted(Comparator.comparing(
                        (Member m) -> m.account().published(), Comparator.nullsLast(Comparator.naturalOrder())))
                .toList();
        List<Member> affirm = side(inTime, Side.AFFIRMS);
        List<Member> deny = side(inTime, Side.DENIES);
        List<Member> doubt = side(inTime, Side.DOUBTS);
        EventClass type = type(members);
        List<Figures> figures = counting.of(affirm, type);
        List<Contention> disputes = Contentions.of(affirm, deny, figures);
        List<Origin> affirming = Origins.of(affirm);
        List<Origin> denying = Origins.of(deny);
        List<Origin> doubting = Origins.of(doubt);
        List<LocalDate> seen = inTime.stream().map(m -> m.account().published()).filter(Objects::nonNull).toList();
        List<DayRange> days = members.stream()
                .filter(m -> !m.claim().background())
                .map(m -> DayRange.of(m.claim().time()))
                .filter(Objects::nonNull)
                .toList();
        List<String> places = places(members);
        LocalDate from = days.stream().map(d -> LocalDate.ofEpochDay(d.first())).min(Comparator.naturalOrder()).orElse(null);
        LocalDate to = days.stream().map(d -> LocalDate.ofEpochDay(d.last())).max(Comparator.naturalOrder()).orElse(null);
        boolean number = figures.stream().anyMatch(Figures::disputed);
        return new Happening(
                id,
                Titles.of(members, places, from),
                type,
                seen.isEmpty() ? null : seen.getFirst(),
                seen.isEmpty() ? null : seen.getLast(),
                from,
                to,
                places,
                members.stream().map(m -> m.account().id()).distinct().toList(),
                members.stream().map(m -> m.claim().id()).distinct().toList(),
                affirming,
                denying,
                doubting,
                independent(affirming),
                disputes,
                figures,
                counting.changes(affirm, figures),
                Grade.of(independent(affirming), independent(denying), independent(doubting), number),
                because);
    }

    private static List<Member> side(List<Member> members, Side side) {
        return members.stream().filter(m -> m.side() == side).toList();
    }

    private static int independent(List<Origin> origins) {
        return (int) origins.stream().filter(Origin::independent).count();
    }

    private static EventClass type(List<Member> members) {
        return members.stream()
                .map(m -> Objects.requireNonNull(m.claim().event()).type())
                .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()))
                .entrySet()
                .stream()
                .max(Map.Entry.<EventClass, Long>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
                .orElseThrow()
                .getKey();
    }

    private static List<String> places(List<Member> members) {
        return members.stream()
                .flatMap(m -> m.claim().places().stream())
                .filter(place -> place.role() == null)
                .map(Place::name)
                .filter(Objects::nonNull)
                .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()))
                .entrySet()
                .stream()
                .sorted(Map.Entry.<String, Long>comparingByValue().reversed().thenComparing(Map.Entry.comparingByKey()))
                .map(Map.Entry::getKey)
                .toList();
    }
}
