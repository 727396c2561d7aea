package hearsay.evaluate;

import hearsay.evaluate.EventGold.Event;
import hearsay.evaluate.EventGold.Sentence;
import hearsay.evaluate.Figure.Scale;
import hearsay.evaluate.PloverCodes.Scheme;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * Scores events against PLOVER's gold standard records, by the rules of {@code plover.py}.
 *
 * <ul>
 *   <li>category: the set of classes of a sentence against the set predicted, in the 18 classes of 2016, the 16 of 2021 and the 4 quads;
 *   <li>source, target: the set of codes likewise; sentences whose records have none are left out; in a reciprocal event the sides may be
 *       told in either order;
 *   <li>triple: a predicted event gives a dyad for each source and target; a dyad is right if some record has its class, its source among
 *       the sources and, unless the record has no target, its target among the targets. Precision counts dyads, recall records.
 *       "s+c" and "c+t" leave one side free.
 * </ul>
 */
final class EventScorer {
    /** Stands for "no code" in a dyad. */
    private static final String NONE = "";

    /** A sentence, its records and the events predicted for it that PLOVER counts as events. */
    private record Scored(Sentence sentence, List<Event> gold, List<CodedEvent> predicted) {}

    private final List<Scored> scored = new ArrayList<>();
    private final boolean countriesOnly;

    private EventScorer(boolean countriesOnly) {
        this.countriesOnly = countriesOnly;
    }

    static Result score(EventGold gold, Readings readings, boolean countriesOnly) {
        EventScorer scorer = new EventScorer(countriesOnly);
        for (Sentence sentence : gold.sentences()) {
            List<Event> events = countriesOnly ? sentence.events().stream().map(Event::countriesOnly).toList() : sentence.events();
            String read = sentence.ids().stream().filter(id -> readings.of(id) != null).findFirst().orElse(sentence.report().id());
            scorer.scored.add(new Scored(sentence, events, counted(CodedEvent.of(readings.of(read)))));
        }
        return Result.of(gold, readings.failures(), scorer.figures(), scorer.outcomes());
    }

    private static List<CodedEvent> counted(List<CodedEvent> events) {
        return events.stream().filter(e -> PloverCodes.category(e.event(), Scheme.OF_2016) != null).toList();
    }

    private List<Figure> figures() {
        List<Figure> figures = new ArrayList<>();
        figures.add(categories("category 18-way (2016)", Scheme.OF_2016));
        figures.add(categories("category 16-way (2021)", Scheme.OF_2021));
        figures.add(categories("quad class 4-way", Scheme.QUAD));
        figures.add(sides("source", true));
        figures.add(sides("target", false));
        for (Scheme scheme : List.of(Scheme.OF_2016, Scheme.OF_2021)) {
            String way = scheme == Scheme.OF_2016 ? " 18-way" : " 16-way";
            figures.add(dyads("triple s+c+t" + way, scheme, true, true));
            figures.add(dyads("s+c" + way, scheme, true, false));
            figures.add(dyads("c+t" + way, scheme, false, true));
        }
        return figures;
    }

    private static Set<String> classes(List<String> labels, Scheme scheme) {
        Set<String> classes = new HashSet<>();
        for (String label : labels) {
            String category = PloverCodes.category(label, scheme);
            if (category != null) {
                classes.add(category);
            }
        }
        return classes;
    }

    private Figure categories(String name, Scheme scheme) {
        Tally all = new Tally();
        Map<String, Tally> each = new TreeMap<>();
        for (Scored s : scored) {
            Set<String> gold = classes(s.gold().stream().map(Event::category).toList(), scheme);
            Set<String> predicted = classes(s.predicted().stream().map(CodedEvent::event).toList(), scheme);
            all.add(shared(gold, predicted), predicted.size(), gold.size());
            for (String c : EventGold.all(List.of(gold, predicted))) {
                boolean both = gold.contains(c) && predicted.contains(c);
                each.computeIfAbsent(c, x -> new Tally()).add(both ? 1 : 0, predicted.contains(c) ? 1 : 0, gold.contains(c) ? 1 : 0);
            }
        }
        double macro = each.values().stream()
                .map(t -> t.ratio("", Scale.PERCENT))
                .filter(r -> r.gold() > 0)
                .mapToDouble(Figure.Ratio::f1)
                .average()
                .orElse(0);
        return all.ratio(name, Scale.PERCENT, "macro-F1 " + Scale.PERCENT.shown(macro));
    }

    private static int shared(Set<String> a, Set<String> b) {
        return (int) a.stream().filter(b::contains).count();
    }

    private Set<String> codes(List<String> raw) {
        Set<String> codes = new HashSet<>();
        for (String code : raw) {
            String actor = PloverCodes.actor(code, countriesOnly);
            if (actor != null) {
                codes.add(actor);
            }
        }
        return codes;
    }

    private Set<String> codes(CodedEvent event, boolean source) {
        return codes(source ? event.source() : event.target());
    }

    private Figure sides(String role, boolean source) {
        Tally tally = new Tally();
        for (Scored s : scored) {
            Set<String> gold = EventGold.all(s.gold().stream().map(e -> source ? e.source() : e.target()).toList());
            if (gold.isEmpty()) {
                continue;
            }
            Set<String> predicted = EventGold.all(s.predicted().stream().map(e -> codes(e, source)).toList());
            Set<String> swapped = EventGold.all(s.predicted().stream().map(e -> codes(e, !source)).toList());
            Set<String> eitherWay = EventGold.all(
                    s.gold().stream().filter(Event::reciprocal).map(e -> source ? e.source() : e.target()).toList());
            int right = shared(gold, predicted);
            int toldOtherWay = (int) gold.stream().filter(c -> !predicted.contains(c) && eitherWay.contains(c) && swapped.contains(c)).count();
            tally.add(right, predicted.size(), right, gold.size() - toldOtherWay);
        }
        return tally.ratio(role + (countriesOnly ? " country" : " code"), Scale.PERCENT);
    }

    /** One source, class and target; {@link #NONE} for a side without a code or left free. */
    private record Dyad(String source, String category, String target) {}

    /** Which sides count. */
    private record Sides(boolean source, boolean target) {

        boolean right(Dyad dyad, Event record, Scheme scheme) {
            if (!dyad.category().equals(PloverCodes.category(record.category(), scheme))) {
                return false;
            }
            if (source && !record.source().contains(dyad.source())) {
                return false;
            }
            if (target && !record.target().isEmpty() && !record.target().contains(dyad.target())) {
                return false;
            }
            boolean self = dyad.source().equals(dyad.target());
            return !(record.reciprocal() && source && target && self && record.source().size() > 1);
        }

        /** Whether a record has what is asked for. */
        boolean countIn(Event record) {
            return source ? !record.source().isEmpty() : !record.target().isEmpty();
        }
    }

    private Figure dyads(String name, Scheme scheme, boolean useSource, boolean useTarget) {
        Sides sides = new Sides(useSource, useTarget);
        Tally tally = new Tally();
        for (Scored s : scored) {
            Set<Dyad> dyads = dyads(s.predicted(), scheme, sides);
            List<Event> records = s.gold().stream().filter(sides::countIn).toList();
            int right = (int) dyads.stream().filter(d -> s.gold().stream().anyMatch(r -> sides.right(d, r, scheme))).count();
            int hit = (int) records.stream().filter(r -> dyads.stream().anyMatch(d -> sides.right(d, r, scheme))).count();
            tally.add(right, dyads.size(), hit, records.size());
        }
        return tally.ratio(name, Scale.PERCENT);
    }

    private Set<Dyad> dyads(List<CodedEvent> events, Scheme scheme, Sides sides) {
        Set<Dyad> dyads = new HashSet<>();
        for (CodedEvent event : events) {
            String category = PloverCodes.category(event.event(), scheme);
            Set<String> sources = side(event.source());
            Set<String> targets = side(event.target());
            boolean reciprocal = sources.equals(targets) && sources.size() > 1;
            for (String source : sources) {
                for (String target : targets) {
                    if (category != null && !(reciprocal && source.equals(target))) {
                        dyads.add(new Dyad(sides.source() ? source : NONE, category, sides.target() ? target : NONE));
                    }
                }
            }
        }
        return dyads;
    }

    /** The codes of one side of an event, {@link #NONE} for one that has no code; never empty. */
    private Set<String> side(List<String> raw) {
        Set<String> codes = new HashSet<>();
        for (String code : raw) {
            String actor = PloverCodes.actor(code, countriesOnly);
            codes.add(actor == null ? NONE : actor);
        }
        return codes.isEmpty() ? Set.of(NONE) : codes;
    }

    private List<Outcome> outcomes() {
        List<Outcome> outcomes = new ArrayList<>();
        for (Scored s : scored) {
            Set<Dyad> triples = dyads(s.predicted(), Scheme.OF_2021, new Sides(true, true));
            Set<String> predicted = classes(s.predicted().stream().map(CodedEvent::event).toList(), Scheme.OF_2021);
            Set<String> gold = classes(s.gold().stream().map(Event::category).toList(), Scheme.OF_2021);
            for (Event record : s.gold()) {
                Map<String, Boolean> right = new LinkedHashMap<>();
                boolean found = triples.stream().anyMatch(d -> new Sides(true, true).right(d, record, Scheme.OF_2021));
                right.put(Outcome.FOUND, found);
                right.put("category", predicted.contains(PloverCodes.category(record.category(), Scheme.OF_2021)));
                right.put("triple", found);
                outcomes.add(Outcome.gold(record.id(), sorted(record.source()) + " " + record.category() + " " + sorted(record.target()) + " in: "
                        + s.sentence().report().text(), right));
            }
            predicted.stream().filter(c -> !gold.contains(c)).sorted().forEach(c ->
                    outcomes.add(Outcome.falsePrediction(s.sentence().report().id(), c + " in: " + s.sentence().report().text())));
        }
        return outcomes;
    }

    private static List<String> sorted(Set<String> codes) {
        return codes.stream().sorted().toList();
    }
}
