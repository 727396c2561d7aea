package hearsay.claims;

import hearsay.reading.Name;
import hearsay.report.Report;
import java.util.List;

/**
 * What came of one report: its claims, every mark that could be used, and what was left out.
 *
 * @param report the report
 * @param claims its claims, in order of their contents
 * @param residue attributed words from which no claim was coded
 * @param names every name, used by a claim or not
 * @param times every time expression
 * @param places every place
 * @param quantities every count
 */
public record CodedReport(
        Report report,
        List<Claim> claims,
        List<Residue> residue,
        List<Name> names,
        List<When> times,
        List<Place> places,
        List<Quantity> quantities) {

    public CodedReport {
        claims = List.copyOf(claims);
        residue = List.copyOf(residue);
        names = List.copyOf(names);
        times = List.copyOf(times);
        places = List.copyOf(places);
        quantities = List.copyOf(quantities);
    }
}
