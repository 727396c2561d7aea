package hearsay.ledger;

import java.util.List;
import java.util.stream.IntStream;

/** A program of its own that files reports without end, three at a time, and prints each one's id once it is acknowledged. Tests kill it. */
final class FilingProcess {
    private static final int BATCH = 3;

    private FilingProcess() {}

    /** @param arguments the ledger's address, and what ids begin with */
    public static void main(String[] arguments) {
        try (Ledger ledger = Ledger.open(LedgerAddress.parse(arguments[0]))) {
            for (int first = 0; true; first += BATCH) {
                int from = first;
                List<Submission> batch = IntStream.range(from, from + BATCH)
                        .mapToObj(i -> Samples.shelling(arguments[1] + i, "More of it. ".repeat(i % 50)))
                        .toList();
                ledger.file(batch);
                batch.forEach(submission -> System.out.println(submission.coded().report().id()));
                System.out.flush();
            }
        } catch (LedgerException e) {
            System.out.println("failed: " + e.getMessage());
        }
    }
}
