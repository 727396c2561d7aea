package hearsay.lexicon;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** Which event classes may be two readings of one happening. The table is {@code event-kin.tsv}, one kinship a row. */
public final class EventKin {

    private final List<Set<EventClass>> families;

    private EventKin(List<Set<EventClass>> families) {
        this.families = List.copyOf(families);
    }

    /** The table that comes with the program. */
    public static EventKin load() {
        List<Set<EventClass>> families = new ArrayList<>();
        for (String[] row : Table.rows("event-kin.tsv", 1)) {
            Set<EventClass> family = EnumSet.noneOf(EventClass.class);
            Table.parts(row[0]).forEach(name -> family.add(EventClass.valueOf(name)));
            families.add(family);
        }
        return new EventKin(families);
    }

    /** Whether a happening of the one class may be told as one of the other. */
    public boolean kin(EventClass one, EventClass other) {
        return one == other || families.stream().anyMatch(family -> family.contains(one) && family.contains(other));
    }
}
