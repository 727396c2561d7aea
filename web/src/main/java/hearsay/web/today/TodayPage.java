package hearsay.web.today;

import hearsay.web.page.Period;
import hearsay.web.words.Bar;
import hearsay.web.words.Link;
import java.util.List;

/**
 * What is new.
 *
 * @param period the days
 * @param reports how many reports the ledger has
 * @param claims how many claims
 * @param disputed happenings that some affirm and others deny, the most disputed first
 * @param corroborated happenings that most origins affirm
 * @param numbers happenings whose numbers differ
 * @param speakers who speaks most
 * @param newest the reports that were filed last
 */
public record TodayPage(
        Period period,
        long reports,
        long claims,
        List<Story> disputed,
        List<Story> corroborated,
        List<Story> numbers,
        List<Bar> speakers,
        List<Link> newest) {}
