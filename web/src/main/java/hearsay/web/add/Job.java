package hearsay.web.add;

import java.util.ArrayList;
import java.util.List;

/** What becomes of one thing that was handed in: how many reports are filed, known already, or refused. Safe for several threads. */
final class Job {
    private static final int MOST_LINES = 400;

    private final String id;
    private final String name;
    private final List<Line> lines = new ArrayList<>();
    private int filed;
    private int known;
    private int refused;
    private boolean done;

    /** One report. @param kind filed, known or refused @param words its title, or why it was refused @param address its page, or empty */
    record Line(String kind, String words, String address) {}

    /** How far it is. @param lines those after the ones that were asked for */
    record State(int filed, int known, int refused, boolean done, List<Line> lines, int next) {}

    /** @param name what was handed in */
    Job(String id, String name) {
        this.id = id;
        this.name = name;
    }

    String id() {
        return id;
    }

    String name() {
        return name;
    }

    synchronized void filed(String title, String address) {
        filed++;
        tell(new Line("filed", title, address));
    }

    synchronized void known(String title, String address) {
        known++;
        tell(new Line("known", title, address));
    }

    synchronized void refused(String why) {
        refused++;
        tell(new Line("refused", why, ""));
    }

    private void tell(Line line) {
        if (lines.size() < MOST_LINES) {
            lines.add(line);
        }
        notifyAll();
    }

    synchronized void finish() {
        done = true;
        notifyAll();
    }

    /** How far it is, without waiting. @param from how many lines are known */
    synchronized State state(int from) {
        return new State(filed, known, refused, done, List.copyOf(lines.subList(Math.min(from, lines.size()), lines.size())), lines.size());
    }

    /** Waits until there is something new, at most so long. */
    synchronized State await(int from, int seen, long millis) throws InterruptedException {
        if (!done && filed + known + refused <= seen) {
            wait(millis);
        }
        return state(from);
    }
}
