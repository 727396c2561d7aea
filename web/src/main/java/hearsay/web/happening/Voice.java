package hearsay.web.happening;

import hearsay.web.words.Link;
import java.util.List;

/**
 * An origin on one side of a happening.
 *
 * @param name who it is
 * @param kind government, wire, unnamed …
 * @param outlets who prints it
 * @param tie what ties it to another origin, so that it does not count on its own; empty where it stands on its own
 * @param sayings its words, each leading to where it stands
 */
public record Voice(Link name, String kind, List<String> outlets, String tie, List<Saying> sayings) {

    /** What it says. @param words the claim's words @param address where they stand @param when day of publication @param outlet who prints it */
    public record Saying(String words, String address, String when, String outlet) {}

    /** The first of its words; the others are folded under it. */
    public Saying first() {
        return sayings.getFirst();
    }

    /** All but the first. */
    public List<Saying> others() {
        return sayings.subList(1, sayings.size());
    }
}
