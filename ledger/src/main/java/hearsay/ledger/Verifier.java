package hearsay.ledger;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/** Goes through the log from its beginning and recomputes every hash: of the entries themselves and of what they filed. */
final class Verifier {
    private static final int PAGE = 500;

    private final Database database;
    private final Map<String, Long> filed = new TreeMap<>();
    private long flaws;

    Verifier(Database database) {
        this.database = database;
    }

    Verification verify(Consumer<Flaw> told) {
        Consumer<Flaw> counted = flaw -> {
            flaws++;
            told.accept(flaw);
        };
        Entry last = null;
        List<Entry> page = page(0);
        while (!page.isEmpty()) {
            for (Entry entry : page) {
                chain(last, entry, counted);
                database.read(h -> contents(h, entry, counted));
                last = entry;
            }
            page = page(page.getLast().seq());
        }
        counts(counted);
        long claims = database.read(h -> count(h, "claim"));
        return new Verification(last == null ? 0 : last.seq(), filed.getOrDefault("report", 0L), claims, last == null ? "" : last.hash(), flaws);
    }

    private List<Entry> page(long after) {
        return new Log(database).after(after, PAGE);
    }

    private static void chain(@Nullable Entry last, Entry entry, Consumer<Flaw> told) {
        long expected = last == null ? 1 : last.seq() + 1;
        if (entry.seq() != expected) {
            told.accept(new Flaw("entry " + expected, "is missing from the log" + (entry.seq() > expected + 1 ? ", with those up to " + (entry.seq() - 1) : "")));
        }
        if (!entry.follows(last == null ? Entry.BEGINNING : last.hash())) {
            told.accept(new Flaw(where(entry), "its hash does not follow from the entry before and what it says"));
        }
    }

    private int contents(Handle handle, Entry entry, Consumer<Flaw> told) {
        Consumer<String> here = what -> told.accept(new Flaw(where(entry), what));
        Contents contents = new Contents(handle, entry, here);
        long rows = switch (entry.kind()) {
            case "report" -> contents.report();
            case "reading" -> contents.reading();
            case "judgement" -> contents.judgement();
            case "steps" -> contents.steps();
            case "follow" -> contents.follow();
            case "follow_act" -> contents.followAct();
            default -> {
                here.accept("is of a kind that this program does not know");
                yield 0;
            }
        };
        filed.merge(entry.kind().equals("steps") ? "step" : entry.kind(), rows, Long::sum);
        return 0;
    }

    /** Rows that no entry filed were slipped in. */
    private void counts(Consumer<Flaw> told) {
        for (String table : List.of("report", "reading", "judgement", "step", "follow", "follow_act")) {
            long there = database.read(h -> count(h, table));
            long known = filed.getOrDefault(table, 0L);
            if (there != known) {
                told.accept(new Flaw("table " + table, "has " + there + " rows, but the log filed " + known));
            }
        }
        alone(told, "claim", "SELECT COUNT(*) FROM claim c WHERE NOT EXISTS (SELECT 1 FROM found n WHERE n.claim = c.seq)", "in no reading");
        alone(told, "claim", "SELECT COUNT(*) FROM claim c WHERE NOT EXISTS (SELECT 1 FROM fact f WHERE f.claim = c.seq)", "without the columns to find them by");
        alone(told, "document", "SELECT COUNT(*) FROM document d WHERE NOT EXISTS (SELECT 1 FROM report r WHERE r.seq = d.report)", "without a report");
    }

    private void alone(Consumer<Flaw> told, String table, String sql, String what) {
        long rows = database.read(h -> h.createQuery(sql).mapTo(Long.class).one());
        if (rows > 0) {
            told.accept(new Flaw("table " + table, "has " + rows + " rows " + what));
        }
    }

    private static long count(Handle handle, String table) {
        return handle.createQuery("SELECT COUNT(*) FROM " + table).mapTo(Long.class).one();
    }

    private static String where(Entry entry) {
        return "entry " + entry.seq() + " (" + entry.kind() + " " + entry.subject() + ")";
    }
}
