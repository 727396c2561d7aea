package hearsay.app;

import hearsay.report.Inputs;
import hearsay.report.Received;
import java.util.ArrayDeque;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Queue;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** What several arguments hold, one after the other. An argument is opened when its turn comes, and closed after it. */
final class Arrivals implements Iterator<Arrival> {

    private final Queue<String> waiting;
    private final Function<String, Inputs> opening;
    private String argument = "";
    private @Nullable Inputs open;
    private int taken;

    Arrivals(List<String> arguments, Function<String, Inputs> opening) {
        this.waiting = new ArrayDeque<>(arguments);
        this.opening = opening;
    }

    @Override
    public boolean hasNext() {
        while (open == null || !open.hasNext()) {
            if (open != null) {
                open.close();
                open = null;
            }
            if (waiting.isEmpty()) {
                return false;
            }
            argument = waiting.remove();
            open = opening.apply(argument);
            taken = 0;
        }
        return true;
    }

    @Override
    public Arrival next() {
        if (!hasNext() || open == null) {
            throw new NoSuchElementException();
        }
        Received received = open.next();
        taken++;
        // A feed of lines on standard input is not kept waiting for its next line.
        boolean several = taken > 1 || InputArguments.lasting(argument) && open.hasNext();
        return new Arrival(argument, open.from(), several, received);
    }
}
