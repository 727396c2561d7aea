package hearsay.happenings;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What was placed before: what {@link Placing} asks of a ledger, or of a memory that stands for one. */
interface Placed {

    /** What the claims of a report can be recognised by; those of its latest reading. */
    List<Trace> traces(long report);

    /** The happening of each of these claims that belongs to one. */
    Map<Long, String> happenings(Collection<Long> claims);

    /** The reports that have a claim in a happening. */
    Set<Long> reports(String happening);

    /** Whether there ever was a happening of this id. */
    boolean exists(String happening);
}
