package hearsay.views;

import hearsay.ledger.FiledClaim;
import hearsay.ledger.FiledReport;
import hearsay.ledger.FiledStep;
import hearsay.ledger.Judgement;
import hearsay.ledger.Ledger;
import hearsay.ledger.News;
import hearsay.ledger.News.FirstDenial;
import hearsay.ledger.News.Moved;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * What came into a ledger after an entry of its log.
 *
 * @param since that entry's number
 * @param until the last entry's number; ask from here the next time
 * @param counts how many of each: report, claim, judgement, and opened, joined, merged, split
 * @param reports the last ones
 * @param steps happenings that went into another one or out of one, the last ones
 * @param denials happenings that are denied for the first time
 * @param moved happenings whose figures reach further than before
 * @param judgements what people decided, the last ones
 * @param titles the words of the first claim of each happening that is named above
 */
public record WhatIsNew(
        long since,
        long until,
        Map<String, Long> counts,
        List<FiledReport> reports,
        List<FiledStep> steps,
        List<FirstDenial> denials,
        List<Moved> moved,
        List<Judgement> judgements,
        Map<String, String> titles) {

    /** @param most how many of each are listed at the most */
    public static WhatIsNew of(Ledger ledger, long since, int most) {
        News news = ledger.log().after(since);
        List<FiledStep> steps = Stream.of("merged", "split").flatMap(kind -> news.steps(kind, most).stream()).toList();
        List<FirstDenial> denials = news.firstDenials(most);
        List<Moved> moved = news.moved(most);
        return new WhatIsNew(
                since,
                ledger.log().head().map(entry -> entry.seq()).orElse(0L),
                news.counts(),
                news.reports(most),
                steps,
                denials,
                moved,
                ledger.judgements().last(since, most),
                titles(ledger, Stream.of(
                        steps.stream().map(step -> step.step().happening()),
                        denials.stream().map(FirstDenial::happening),
                        moved.stream().map(Moved::happening)).flatMap(names -> names).distinct().toList()));
    }

    /** Whether there is nothing. */
    public boolean nothing() {
        return counts.values().stream().allMatch(count -> count == 0);
    }

    private static Map<String, String> titles(Ledger ledger, List<String> happenings) {
        Map<String, String> titles = new HashMap<>();
        for (String happening : happenings) {
            ledger.happenings().claims(happening).stream()
                    .limit(1)
                    .flatMap(first -> ledger.claims().get(List.of(first)).stream())
                    .forEach(first -> titles.put(happening, words(first)));
        }
        return titles;
    }

    private static String words(FiledClaim claim) {
        return FoundClaim.tree(claim).path("content").path("text").asText();
    }
}
