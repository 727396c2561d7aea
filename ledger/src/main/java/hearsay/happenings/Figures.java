package hearsay.happenings;

import java.util.List;

/**
 * What is said of how many.
 *
 * @param thing what is counted
 * @param least the smallest number that anybody gives
 * @param most the greatest
 * @param values who says which, in the order in which they were published
 * @param disputed whether two of them cannot both hold
 */
public record Figures(String thing, double least, double most, List<Contention.Value> values, boolean disputed) {

    public Figures {
        values = List.copyOf(values);
    }
}
