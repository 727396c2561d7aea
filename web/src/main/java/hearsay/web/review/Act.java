package hearsay.web.review;

import hearsay.claims.Claim;
import hearsay.ledger.FiledClaim;
import hearsay.ledger.Verdict;
import hearsay.views.Correction;
import hearsay.web.page.BadRequest;
import java.util.function.UnaryOperator;

/** What a form says is to be decided about a claim. */
final class Act {
    private Act() {}

    /**
     * The verdict that a form asks for.
     *
     * @param act confirm, reject or correct
     * @param field the values of the form's fields, by their names; empty where there is none
     */
    static Verdict of(String act, FiledClaim filed, UnaryOperator<String> field) {
        return switch (act) {
            case "confirm" -> new Verdict.Confirmed(filed.id());
            case "reject" -> new Verdict.Rejected(filed.id());
            case "correct" -> new Verdict.Corrected(filed.id(), fields(filed.claim(), field));
            default -> throw new BadRequest("a claim is confirmed, rejected or corrected, not '" + act + "'");
        };
    }

    private static String fields(Claim claim, UnaryOperator<String> field) {
        try {
            return Correction.fields(claim, field);
        } catch (IllegalArgumentException wrong) {
            throw new BadRequest(String.valueOf(wrong.getMessage()));
        }
    }
}
