package hearsay.web.words;

import hearsay.ledger.FiledClaim;
import hearsay.ledger.FiledReport;
import hearsay.ledger.Ledger;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Claims with their reports. */
public final class Tellings {

    private Tellings() {}

    /** The claims, each with its report; a report is fetched once. */
    public static List<Told> of(Ledger ledger, Collection<FiledClaim> claims) {
        Map<Long, FiledReport> reports = new HashMap<>();
        return claims.stream()
                .map(claim -> new Told(claim, claim.claim(), reports.computeIfAbsent(claim.report(), ledger.reports()::get)))
                .toList();
    }
}
