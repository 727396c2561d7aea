package hearsay.web.happening;

import hearsay.web.words.Shown;
import hearsay.web.words.Telling;
import hearsay.web.words.Told;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Gathers claims by their origin, so that an origin printed forty times is one voice. */
final class Voices {
    private static final int LONGEST = 260;

    private Voices() {}

    static List<Voice> on(Told.Side side, List<Told> all) {
        Map<String, List<Told>> origins = new LinkedHashMap<>();
        all.stream().filter(told -> told.side() == side)
                .forEach(told -> origins.computeIfAbsent(told.originKey(), k -> new ArrayList<>()).add(told));
        return origins.values().stream()
                .map(Voices::voice)
                .sorted(Comparator.comparingInt((Voice voice) -> voice.outlets().size()).reversed())
                .toList();
    }

    /** The same as the ledger reckons origins: those that stand on their own before those that are tied to another one. */
    static List<Voice> of(List<Findings.Origin> origins, List<Told> all) {
        Map<String, List<Told>> claims = all.stream().collect(Collectors.groupingBy(told -> told.filed().id()));
        return origins.stream()
                .filter(origin -> origin.claims().stream().anyMatch(claims::containsKey))
                .sorted(Comparator.comparing(Findings.Origin::independent).reversed())
                .map(origin -> voice(origin, origin.claims().stream().flatMap(id -> claims.getOrDefault(id, List.of()).stream()).toList()))
                .toList();
    }

    private static Voice voice(Findings.Origin origin, List<Told> told) {
        Voice voice = voice(told);
        return new Voice(voice.name(), voice.kind(), voice.outlets(), origin.independent() ? "" : origin.tie().isEmpty() ? "tied to another origin" : origin.tie(), voice.sayings());
    }

    private static Voice voice(List<Told> told) {
        List<String> outlets = told.stream().map(t -> Telling.dated(t.report()).replaceFirst(", [^,]*$", "")).distinct().toList();
        List<Voice.Saying> sayings = told.stream()
                .map(t -> new Voice.Saying(Shown.line(Telling.content(t.filed()), LONGEST), t.address(), t.day(), Telling.dated(t.report())))
                .toList();
        return new Voice(told.getFirst().origin(), told.getFirst().originKind(), outlets, "", sayings);
    }
}
