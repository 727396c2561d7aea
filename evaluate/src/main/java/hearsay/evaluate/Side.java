package hearsay.evaluate;

import hearsay.report.Report;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Function;

/**
 * Reports read side by side.
 *
 * @param read what came of each, by the report's id, in the order of the reports
 * @param failures reports at which the coder failed, one line each
 */
record Side<T>(Map<String, T> read, List<String> failures) {

    /** Reads each report, so many at a time as the options say. A report at which the coder fails counts as one in which it saw nothing. */
    static <T> Side<T> bySide(List<Report> reports, Function<Report, T> reading, Options options) {
        Map<String, T> read = new LinkedHashMap<>();
        List<String> failures = new ArrayList<>();
        try (ExecutorService workers = Executors.newFixedThreadPool(options.threads())) {
            List<Future<T>> results = new ArrayList<>();
            reports.forEach(r -> results.add(workers.submit(() -> reading.apply(r))));
            for (int i = 0; i < results.size(); i++) {
                String id = reports.get(i).id();
                try {
                    read.put(id, results.get(i).get());
                } catch (ExecutionException e) {
                    failures.add(id + ": the coder failed: " + e.getCause());
                }
                options.progress().at(i + 1, results.size());
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while reports were read", e);
        }
        return new Side<>(read, failures);
    }
}
