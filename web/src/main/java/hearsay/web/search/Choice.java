package hearsay.web.search;

import hearsay.claims.Modality;
import hearsay.claims.Source;
import hearsay.claims.Stance;
import hearsay.lexicon.EventClass;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/**
 * One of several values that a claim can have, to be ticked.
 *
 * @param name the parameter
 * @param value its value
 * @param words what is shown
 * @param ticked whether it is asked for
 */
public record Choice(String name, String value, String words, boolean ticked) {

    /**
     * Choices that belong together.
     *
     * @param title what they are about
     * @param choices all that there are
     */
    public record Group(String title, List<Choice> choices) {
        /** Whether any is ticked. */
        public boolean ticked() {
            return choices.stream().anyMatch(Choice::ticked);
        }
    }

    static List<Group> groups(Filter filter) {
        return List.of(
                group("Stance", "stance", Arrays.stream(Stance.values()).map(Stance::word), filter),
                group("What is done", "class", Arrays.stream(EventClass.values()).map(Enum::name), filter),
                group("Kind of origin", "kind", Arrays.stream(Source.Kind.values()).map(Source.Kind::word), filter),
                group("Told as", "modality", Arrays.stream(Modality.values()).map(Modality::word), filter));
    }

    private static Group group(String title, String name, Stream<String> values, Filter filter) {
        List<String> asked = filter.values(name);
        return new Group(title, values.map(value ->
                new Choice(name, value, value.toLowerCase(java.util.Locale.ROOT), asked.stream().anyMatch(value::equalsIgnoreCase))).toList());
    }
}
