package hearsay.web.today;

/**
 * A happening among the others of its days.
 *
 * @param title what it is called
 * @param address its page
 * @param affirming how many origins affirm
 * @param denying how many deny
 * @param reports how many reports tell of it
 * @param last the last day on which it was told
 * @param range the lowest and the highest number that is given, or empty
 */
public record Story(String title, String address, int affirming, int denying, int reports, String last, String range) {

    /** Per cent of those who take sides that affirm. */
    public int share() {
        int both = affirming + denying;
        return both == 0 ? 100 : Math.round(100f * affirming / both);
    }
}
