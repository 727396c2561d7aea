package hearsay.happenings;

import java.util.List;

/**
 * One on whose word a happening rests.
 *
 * @param name as it is shown
 * @param claims ids of the claims that go back to it
 * @param reports ids of their reports
 * @param independent whether it stands on its own; false for one that is tied to another that stands before it
 * @param because what ties it, or empty
 */
public record Origin(String name, List<String> claims, List<String> reports, boolean independent, String because) {

    public Origin {
        claims = List.copyOf(claims);
        reports = List.copyOf(reports);
    }
}
