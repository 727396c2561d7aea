package hearsay.app;

import hearsay.ledger.Custody;
import hearsay.ledger.FiledReport;
import hearsay.ledger.Ledger;
import hearsay.ledger.Submission;
import hearsay.report.Received;
import hearsay.report.Report;
import java.util.Iterator;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** From what comes in to what is filed: what the ledger has already is passed over, the rest is read side by side and filed by the desk. */
final class Intake implements AutoCloseable {
    private final Hearsay hearsay;
    private final Ledger ledger;
    private final String command;
    private final int threads;
    private final UnaryOperator<Report> dated;
    private final String who = System.getProperty("user.name", "");
    private final Chronicler chronicler;
    private final LateCoder coder = new LateCoder();

    /**
     * @param command what takes the reports in, for their custody
     * @param threads how many are read side by side
     * @param dated gives a report the date of the command line, where it has none
     */
    Intake(Hearsay hearsay, Ledger ledger, String command, int threads, UnaryOperator<Report> dated) {
        this.hearsay = hearsay;
        this.ledger = ledger;
        this.command = command;
        this.threads = threads;
        this.dated = dated;
        this.chronicler = new Chronicler(ledger);
    }

    /** Takes all of them in. What the desk tells of them is on the disk. */
    void take(Iterator<Arrival> arrivals, Desk.Told told) {
        try (Desk desk = new Desk(ledger, told, chronicler)) {
            new InOrder(threads).run(arrivals, this::read, desk::put);
            desk.finish();
        }
    }

    private Taken read(Arrival arrival) {
        return switch (arrival.received()) {
            case Received.Refused refused -> new Taken.Unfit(refused);
            case Received.Filed filed -> read(arrival, filed);
        };
    }

    private Taken read(Arrival arrival, Received.Filed filed) {
        Report report = dated.apply(filed.report());
        Optional<FiledReport> known = ledger.reports().known(report);
        if (known.isPresent()) {
            return new Taken.Known(known.get());
        }
        try {
            Custody custody = new Custody(arrival.from(), command, who);
            return new Taken.Read(arrival.from(), new Submission(coder.read(report), filed.original(), coder.provenance(), custody));
        } catch (RuntimeException | StackOverflowError failure) {
            if (hearsay.debugging()) {
                failure.printStackTrace(hearsay.surroundings().errors());
            }
            return new Taken.Unfit(
                    new Received.Refused(arrival.from(), "report " + report.id(), "reading failed: " + Described.failure(failure)));
        }
    }

    @Override
    public void close() {
        coder.close();
    }
}
