package hearsay.web.add;

import hearsay.ledger.Custody;
import hearsay.ledger.FiledReport;
import hearsay.ledger.Ledger;
import hearsay.ledger.Receipt;
import hearsay.ledger.Submission;
import hearsay.report.Inputs;
import hearsay.report.Received;
import hearsay.report.Report;
import hearsay.web.page.BadRequest;
import hearsay.web.words.Address;
import hearsay.web.words.Shown;
import hearsay.web.words.Telling;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import java.util.function.Supplier;

/** Reads and files what is handed in, one thing at a time, in the order in which it came. */
final class Jobs implements AutoCloseable {
    private static final int MOST_WAITING = 16;
    private static final int REMEMBERED = 200;

    private final Ledger ledger;
    private final Coder coder;
    private final Runnable after;
    private final ExecutorService reader = Executors.newSingleThreadExecutor(Thread.ofPlatform().name("reader").daemon().factory());
    private final Semaphore room = new Semaphore(MOST_WAITING);
    private final Map<String, Job> jobs = new LinkedHashMap<>() {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Job> eldest) {
            return size() > REMEMBERED;
        }
    };

    /** @param after runs when a job has filed something */
    Jobs(Ledger ledger, Coder coder, Runnable after) {
        this.ledger = ledger;
        this.coder = coder;
        this.after = after;
    }

    /**
     * Takes something in.
     *
     * @param name what it is called
     * @param who who hands it in
     * @param inputs opens it, when its turn comes
     */
    Job take(String name, String who, Supplier<Inputs> inputs) {
        if (!room.tryAcquire()) {
            throw new BadRequest("there is enough to read already; wait until some of it is done");
        }
        Job job = new Job(UUID.randomUUID().toString(), name);
        synchronized (jobs) {
            jobs.put(job.id(), job);
        }
        reader.execute(() -> {
            try (Inputs open = inputs.get()) {
                open.forEachRemaining(received -> take(job, who, received));
                after.run();
            } catch (RuntimeException | StackOverflowError e) {
                job.refused("reading broke off: " + e.getClass().getSimpleName());
            } finally {
                room.release();
                job.finish();
            }
        });
        return job;
    }

    Optional<Job> find(String id) {
        synchronized (jobs) {
            return Optional.ofNullable(jobs.get(id));
        }
    }

    private void take(Job job, String who, Received received) {
        switch (received) {
            case Received.Refused refused -> job.refused(Shown.line(refused.toString(), 300));
            case Received.Filed filed -> file(job, who, filed);
        }
    }

    private void file(Job job, String who, Received.Filed filed) {
        Report report = filed.report();
        Optional<FiledReport> there = ledger.reports().find(report.id(), report.sha256());
        if (there.isPresent()) {
            job.known(Telling.title(there.get()), Address.report(there.get().seq()));
            return;
        }
        try {
            Submission submission = new Submission(coder.read(report), filed.original(), coder.provenance(), new Custody(job.name(), "workspace", who));
            switch (ledger.file(List.of(submission)).getFirst()) {
                case Receipt.Filed(var now) -> job.filed(Telling.title(now), Address.report(now.seq()));
                case Receipt.AlreadyThere(var before) -> job.known(Telling.title(before), Address.report(before.seq()));
                case Receipt.Refused(var reason) -> job.refused("report " + Shown.line(report.id(), 60) + ": " + reason);
            }
        } catch (RuntimeException | StackOverflowError e) {
            job.refused("report " + Shown.line(report.id(), 60) + ": reading failed: " + e.getClass().getSimpleName());
        }
    }

    @Override
    public void close() {
        reader.shutdownNow();
    }
}
