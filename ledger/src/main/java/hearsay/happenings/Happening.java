package hearsay.happenings;

import hearsay.lexicon.EventClass;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Claims about one thing in the world, and what they come to.
 *
 * @param id hash of the claim that founded it
 * @param title who does what to whom, where, when, in plain words
 * @param type the class that most of its claims have
 * @param first when the first report of it was published, or null
 * @param last when the last one was, or null
 * @param from the first day on which it is said to have happened, or null
 * @param to the last one
 * @param places where, as reports have it, the most frequent first
 * @param reports ids of its reports in the order in which they were filed
 * @param claims ids of its claims, likewise
 * @param affirm who says that it is so
 * @param deny who says that it is not
 * @param doubt who doubts it
 * @param independent how many of those who affirm stand on their own
 * @param disputes on what they differ
 * @param figures how many of what, least and most
 * @param changes what later reports tell otherwise
 * @param grade how credible, with reasons
 * @param because why each claim was put here, in the order of the claims; empty where nothing tells
 */
public record Happening(
        String id,
        String title,
        EventClass type,
        @Nullable LocalDate first,
        @Nullable LocalDate last,
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        List<String> places,
        List<String> reports,
        List<String> claims,
        List<Origin> affirm,
        List<Origin> deny,
        List<Origin> doubt,
        int independent,
        List<Contention> disputes,
        List<Figures> figures,
        List<Change> changes,
        Grade grade,
        List<String> because) {

    public Happening {
        places = List.copyOf(places);
        reports = List.copyOf(reports);
        claims = List.copyOf(claims);
        affirm = List.copyOf(affirm);
        deny = List.copyOf(deny);
        doubt = List.copyOf(doubt);
        disputes = List.copyOf(disputes);
        figures = List.copyOf(figures);
        changes = List.copyOf(changes);
        because = List.copyOf(because);
    }
}
