package hearsay.web.report;

/**
 * A stretch of text that is marked alike from end to end.
 *
 * @param text its words, safe to show
 * @param looks classes of its style: content, source, cue, residue; may be empty
 * @param content numbers of the claims whose content it is part of, parted by spaces
 * @param speech numbers of the claims of whose sources it names one
 * @param cue numbers of the claims whose speech it hands over
 * @param begins numbers of the claims whose content begins here, each with its stance
 * @param why why it gave no claim, or empty
 */
public record Piece(String text, String looks, String content, String speech, String cue, java.util.List<Beginning> begins, String why) {

    /** Where a claim begins. @param number its number on the page @param seq its number in the ledger @param stance its stance */
    public record Beginning(int number, long seq, String stance) {}

    /** Whether it is plain text. */
    public boolean plain() {
        return looks.isEmpty() && begins.isEmpty();
    }
}
