package hearsay.web;

import hearsay.search.Question;
import hearsay.search.SearchIndex;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Consumer;

/**
 * Asks the index a question whose answer nobody sees: it and the sentence encoder are opened when they are first needed, which takes some
 * seconds, and the first visitor is not to wait for that.
 */
final class Warming implements AutoCloseable {
    private static final Question ANY = new Question("what was said", List.of(), 1, null);

    private final ExecutorService line = Executors.newSingleThreadExecutor(Thread.ofPlatform().name("warming").daemon().factory());

    private Warming() {}

    /** Begins, and comes back at once. @param told why it could not be done */
    static Warming begin(SearchIndex index, Consumer<Exception> told) {
        Warming warming = new Warming();
        warming.line.execute(() -> {
            try {
                index.ask(ANY);
            } catch (RuntimeException e) {
                told.accept(e);
            }
        });
        return warming;
    }

    /** Comes back when it is done: index and encoder must not be closed under it. */
    @Override
    public void close() {
        line.close();
    }
}
