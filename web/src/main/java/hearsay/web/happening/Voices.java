package hearsay.web.happening;

import hearsay.web.words.Shown;
import hearsay.web.words.Telling;
import hearsay.web.words.Told;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

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

    private static Voice voice(List<Told> told) {
        List<String> outlets = told.stream().map(t -> Telling.dated(t.report()).replaceFirst(", [^,]*$", "")).distinct().toList();
        List<Voice.Saying> sayings = told.stream()
                .map(t -> new Voice.Saying(Shown.line(Telling.content(t.filed()), LONGEST), t.address(), t.day(), Telling.dated(t.report())))
                .toList();
        return new Voice(told.getFirst().origin(), told.getFirst().originKind(), outlets, sayings);
    }
}
