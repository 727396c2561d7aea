package hearsay.web.today;

import hearsay.web.happening.Findings;
import hearsay.web.words.Address;

/**
 * A happening among the others of its days.
 *
 * @param title what it is called
 * @param address its page
 * @param affirming how many origins that stand on their own affirm
 * @param denying how many deny
 * @param reports how many reports tell of it
 * @param last the last day on which it was told
 * @param range the lowest and the highest number that is given, or empty
 * @param moved whether later reports give another number than earlier ones
 */
public record Story(String title, String address, int affirming, int denying, int reports, String last, String range,
        boolean moved) {

    static Story of(String happening, Findings findings) {
        String range = findings.figures().stream().filter(Findings.Figure::disputed).findFirst()
                .or(() -> findings.figures().stream().filter(figure -> figure.range().contains(" to ")).findFirst())
                .map(Findings.Figure::range).orElse("");
        return new Story(findings.title(), Address.happening(happening), Findings.independent(findings.affirm()),
                Findings.independent(findings.deny()), findings.reports(), findings.last(), range, !findings.changes().isEmpty());
    }

    /** Per cent of those who take sides that affirm. */
    public int share() {
        int both = affirming + denying;
        return both == 0 ? 100 : Math.round(100f * affirming / both);
    }
}
