package hearsay.lexicon;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The wires, papers, broadcasters and state media of {@code outlets.tsv}. */
public final class Outlets {
    private final Phrases<Outlet> names;
    private final Map<String, Outlet> byDomain;

    private Outlets(Phrases<Outlet> names, Map<String, Outlet> byDomain) {
        this.names = names;
        this.byDomain = byDomain;
    }

    /** @throws java.io.UncheckedIOException if the file is missing or malformed */
    public static Outlets load() {
        Phrases.Builder<Outlet> names = new Phrases.Builder<>();
        Map<String, Outlet> byDomain = new HashMap<>();
        for (String[] row : Table.rows("outlets.tsv", 4)) {
            Outlet outlet = new Outlet(Table.parts(row[3]).getFirst(), row[0], Table.orNull(row[1]), row[2]);
            byDomain.putIfAbsent(row[2], outlet);
            for (String name : Table.parts(row[3])) {
                names.add(name, outlet);
            }
        }
        return new Outlets(names.build(), Map.copyOf(byDomain));
    }

    public Phrases<Outlet> names() {
        return names;
    }

    /** The outlet of a host name ("www.reuters.com"), or null. */
    public @Nullable Outlet ofHost(String host) {
        for (String rest = host; rest.contains("."); rest = rest.substring(rest.indexOf('.') + 1)) {
            Outlet outlet = byDomain.get(rest);
            if (outlet != null) {
                return outlet;
            }
        }
        return null;
    }
}
