package hearsay.happenings;

import hearsay.claims.Claim;
import hearsay.claims.Party;
import hearsay.happenings.Contention.Kind;
import hearsay.happenings.Contention.Value;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Finds on what the reports of one happening differ. */
final class Contentions {
    /** Towns farther apart than this are two answers to where. */
    private static final double OTHER_PLACE_KM = 30;

    private Contentions() {}

    /**
     * @param affirm claims that say that it is so, in the order of publication
     * @param deny claims that say that it is not
     */
    static List<Contention> of(List<Member> affirm, List<Member> deny, List<Figures> figures) {
        List<Contention> out = new ArrayList<>();
        if (!affirm.isEmpty() && !deny.isEmpty()) {
            out.add(new Contention(Kind.WHETHER, "", List.of(Value.of("affirmed", affirm), Value.of("denied", deny))));
        }
        add(out, Kind.WHO, who(affirm));
        figures.stream().filter(Figures::disputed).forEach(f -> out.add(new Contention(Kind.NUMBER, f.thing(), f.values())));
        add(out, Kind.WHEN, when(affirm));
        add(out, Kind.WHERE, where(affirm));
        return out;
    }

    private static void add(List<Contention> out, Kind kind, Map<String, List<Member>> answers) {
        if (answers.size() > 1) {
            out.add(new Contention(kind, "", answers.entrySet().stream().map(e -> Value.of(e.getKey(), e.getValue())).toList()));
        }
    }

    /** Who does it, where different origins name different ones and nobody names both. */
    private static Map<String, List<Member>> who(List<Member> members) {
        Map<String, List<Member>> byName = new LinkedHashMap<>();
        for (Member member : members) {
            List<String> names = member.claim().actors().stream().map(Party::name).filter(Objects::nonNull).distinct().toList();
            if (names.size() == 1) {
                byName.computeIfAbsent(names.getFirst(), n -> new ArrayList<>()).add(member);
            } else if (names.size() > 1) {
                return Map.of();
            }
        }
        return heldApart(byName);
    }

    private static Map<String, List<Member>> when(List<Member> members) {
        Map<String, List<Member>> byDay = new LinkedHashMap<>();
        for (Member member : members) {
            DayRange days = DayRange.of(member.claim().time());
            if (days != null && days.first() == days.last()) {
                byDay.computeIfAbsent(LocalDate.ofEpochDay(days.first()).toString(), d -> new ArrayList<>()).add(member);
            }
        }
        return heldApart(byDay);
    }

    private static Map<String, List<Member>> where(List<Member> members) {
        Map<String, List<Member>> byTown = new LinkedHashMap<>();
        Map<String, Spot> towns = new LinkedHashMap<>();
        for (Member member : members) {
            Spot town = town(member.claim());
            if (town != null) {
                String name = towns.entrySet().stream()
                        .filter(e -> e.getValue().kilometresTo(town) <= OTHER_PLACE_KM)
                        .map(Map.Entry::getKey)
                        .findFirst()
                        .orElse(town.name());
                towns.putIfAbsent(name, town);
                byTown.computeIfAbsent(name, n -> new ArrayList<>()).add(member);
            }
        }
        return heldApart(byTown);
    }

    /** The only town that a claim names, or null. */
    private static @Nullable Spot town(Claim claim) {
        List<Spot> towns = claim.places().stream().map(Spot::of).filter(Objects::nonNull).filter(Spot::exact).toList();
        return towns.size() == 1 ? towns.getFirst() : null;
    }

    /** The answers, if no report gives two of them: one that does tells of two things, or of a change. */
    private static Map<String, List<Member>> heldApart(Map<String, List<Member>> answers) {
        Map<Long, Long> perReport = answers.values().stream()
                .flatMap(members -> members.stream().map(m -> m.account().number()).distinct())
                .collect(Collectors.groupingBy(report -> report, Collectors.counting()));
        return perReport.values().stream().anyMatch(n -> n > 1) ? Map.of() : answers;
    }
}
