package hearsay.evaluate.incidents;

import java.util.List;

/**
 * A happening as a ledger has it.
 *
 * @param id its id
 * @param reports ids of the reports that tell of it
 * @param differ its disputes about numbers
 */
public record Told(String id, List<String> reports, List<Differing> differ) {

    /**
     * Numbers that cannot all hold.
     *
     * @param of what is counted: {@code killed}, {@code wounded} …
     * @param reports for each number the ids of the reports that give it
     */
    public record Differing(String of, List<List<String>> reports) {
        public Differing {
            reports = List.copyOf(reports);
        }
    }

    public Told {
        reports = List.copyOf(reports);
        differ = List.copyOf(differ);
    }
}
