package hearsay.web.words;

import hearsay.claims.Party;
import hearsay.claims.Place;
import hearsay.lexicon.Deeds;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What a happening is called: who does what to whom, where, as most of its claims have it. */
public final class Headline {
    private static final Deeds DEEDS = Deeds.load("en");

    private Headline() {}

    /** The name of what these claims are about. */
    public static String of(List<Told> all) {
        String who = common(all, told -> told.claim().actors().stream().map(Headline::name));
        String deed = common(all, told -> Stream.ofNullable(told.claim().event()).map(event -> DEEDS.word(event.type())));
        String whom = common(all, told -> told.claim().recipients().stream().map(Headline::name).filter(name -> !name.equals(who)));
        String where = common(all, told -> told.claim().places().stream().map(Headline::name).filter(name -> !name.equals(whom)));
        String words = Stream.of(who.isEmpty() ? "Somebody" : who, deed.isEmpty() ? "does something" : deed, whom)
                .filter(word -> !word.isEmpty()).collect(Collectors.joining(" "));
        return where.isEmpty() ? words : words + ", " + where;
    }

    private static String name(Party party) {
        return Shown.line(party.name() == null ? party.mention().text() : party.name(), 60);
    }

    private static String name(Place place) {
        return Shown.line(place.name() == null ? place.mention().text() : place.name(), 60);
    }

    private static String common(List<Told> all, Function<Told, Stream<String>> words) {
        return all.stream().flatMap(words).collect(Collectors.groupingBy(Function.identity(), java.util.LinkedHashMap::new, Collectors.counting()))
                .entrySet().stream().max(Map.Entry.comparingByValue()).map(Map.Entry::getKey).orElse("");
    }

}
