package hearsay.web.words;

import hearsay.ledger.FiledClaim;
import hearsay.ledger.FiledReport;
import hearsay.ledger.Ledger;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Claims with their reports. */
public final class Tellings {

    private Tellings() {}

    /** The claims, each with its report; the reports are fetched together. */
    public static List<Told> of(Ledger ledger, Collection<FiledClaim> claims) {
        Map<Long, FiledReport> reports = ledger.reports().get(claims.stream().map(FiledClaim::report).toList());
        return claims.stream()
                .map(claim -> new Told(claim, claim.claim(), Objects.requireNonNull(reports.get(claim.report()))))
                .toList();
    }
}
