package hearsay.app;

import java.util.ArrayDeque;
import java.util.Iterator;
import java.util.Queue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.function.Function;

/** Works on things side by side and hands on the results in the order of the things. Only a few are held at a time. */
final class InOrder {

    /** Things in hand for each thread: one in work, one waiting behind a slow one. */
    private static final int IN_HAND = 2;

    private final int threads;

    InOrder(int threads) {
        this.threads = threads;
    }

    /** Takes from {@code things} and gives to {@code results} in this thread; a failure of the work ends it. */
    <T, R> void run(Iterator<T> things, Function<T, R> work, Consumer<R> results) {
        if (threads == 1) {
            things.forEachRemaining(thing -> results.accept(work.apply(thing)));
            return;
        }
        ExecutorService pool = Executors.newFixedThreadPool(
                threads, Thread.ofPlatform().name("reader-", 1).daemon().factory());
        try {
            Queue<Future<R>> under = new ArrayDeque<>();
            while (things.hasNext()) {
                T thing = things.next();
                under.add(pool.submit(() -> work.apply(thing)));
                if (under.size() >= threads * IN_HAND) {
                    results.accept(done(under.remove()));
                }
            }
            while (!under.isEmpty()) {
                results.accept(done(under.remove()));
            }
        } finally {
            stop(pool);
        }
    }

    /** What is in work may hold on to what the caller is about to close: it is waited for. What is not begun is dropped. */
    private static void stop(ExecutorService pool) {
        pool.shutdownNow();
        try {
            if (!pool.awaitTermination(1, TimeUnit.HOURS)) {
                throw Failure.work("reading does not end");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static <R> R done(Future<R> future) {
        try {
            return future.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw Failure.work("interrupted");
        } catch (ExecutionException e) {
            switch (e.getCause()) {
                case RuntimeException failure -> throw failure;
                case Error error -> throw error;
                case null, default -> throw new IllegalStateException(e);
            }
        }
    }
}
