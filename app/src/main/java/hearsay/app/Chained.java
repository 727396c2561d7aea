package hearsay.app;

import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Iterator;
import java.util.Queue;

/** Things already taken, then the rest. */
final class Chained<T> implements Iterator<T> {

    private final Queue<T> taken;
    private final Iterator<T> rest;

    Chained(Collection<T> taken, Iterator<T> rest) {
        this.taken = new ArrayDeque<>(taken);
        this.rest = rest;
    }

    @Override
    public boolean hasNext() {
        return !taken.isEmpty() || rest.hasNext();
    }

    @Override
    public T next() {
        return taken.isEmpty() ? rest.next() : taken.remove();
    }
}
