package hearsay.follows;

import hearsay.follows.Standing.Figure;
import hearsay.follows.Standing.Value;
import hearsay.follows.Standing.Voice;
import hearsay.ledger.TellWhen;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Something new about a happening that can be told.
 *
 * @param what what it is; the same thing has the same words
 * @param told the same for people, on one line
 * @param origin who says so
 * @param number how many, or null
 * @param claims ids of the claims that say so and were not there when the follow was made
 */
record Turn(String what, String told, String origin, @Nullable Rise number, Set<String> claims) {

    /** A number that rose. @param of what is counted @param before the next greatest that is told @param now the greatest */
    record Rise(String of, double before, double now) {}

    /** What a rule finds. @param came ids of the claims that came into the happening since the follow was made */
    static List<Turn> of(TellWhen when, Standing standing, Set<String> came) {
        return switch (when) {
            case NEW -> List.of();
            case DENIED -> denials(standing, came);
            case SECOND_ORIGIN -> second(standing, came).map(List::of).orElse(List.of());
            case NUMBER_RISES -> rises(standing, came);
        };
    }

    private static List<Turn> denials(Standing standing, Set<String> came) {
        return standing.deny().stream()
                .filter(voice -> came.containsAll(voice.claims()))
                .map(voice -> new Turn("denied by " + voice.name(), voice.name() + " denies: " + standing.title(), voice.name(), null, voice.claims()))
                .toList();
    }

    private static Optional<Turn> second(Standing standing, Set<String> came) {
        List<Voice> fresh = standing.affirm().stream().filter(voice -> came.containsAll(voice.claims())).toList();
        int before = standing.affirm().size() - fresh.size();
        if (before > 1 || standing.affirm().size() < 2) {
            return Optional.empty();
        }
        Voice second = fresh.get(1 - before);
        return Optional.of(new Turn("second origin", "second independent origin, " + second.name() + ": " + standing.title(), second.name(), null,
                second.claims()));
    }

    private static List<Turn> rises(Standing standing, Set<String> came) {
        List<Turn> turns = new ArrayList<>();
        for (Figure figure : standing.figures()) {
            Optional<Value> first = greatest(figure, value -> !came.containsAll(value.claims()));
            Optional<Value> now = greatest(figure, value -> !Collections.disjoint(came, value.claims()));
            if (first.isPresent() && now.isPresent() && now.get().most() > first.get().most()) {
                Value before = greatest(figure, value -> value.most() < now.get().most()).orElse(first.get());
                turns.add(rise(standing, figure.of(), before, now.get(), came));
            }
        }
        return turns;
    }

    private static Optional<Value> greatest(Figure figure, Predicate<Value> which) {
        return figure.values().stream().filter(which).max(Comparator.comparingDouble(Value::most));
    }

    private static Turn rise(Standing standing, String of, Value before, Value now, Set<String> came) {
        String who = String.join(", ", now.origins());
        Set<String> claims = new LinkedHashSet<>(now.claims());
        claims.retainAll(came);
        return new Turn(of + " " + now.most(), of + ": " + now.words() + ", " + before.words() + " before (" + who + "): " + standing.title(), who,
                new Rise(of, before.most(), now.most()), claims);
    }
}
