package hearsay.web.review;

import hearsay.views.Correction;
import hearsay.web.words.ClaimView;
import hearsay.web.words.Link;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A claim to be judged.
 *
 * @param claim the claim, or null if none is left
 * @param before the words before it
 * @param words its own words
 * @param after the words after it
 * @param because why the program made it
 * @param seen the number of the last judgement about it
 * @param judgements those about it
 * @param choices what can be corrected
 * @param queue the claims that come after it
 * @param who the name that the visitor last judged under
 * @param done the judgement that was just made, or null
 */
public record ReviewPage(
        @Nullable ClaimView claim,
        String before,
        String words,
        String after,
        List<String> because,
        long seen,
        List<JudgementView> judgements,
        List<Correction> choices,
        List<Link> queue,
        String who,
        @Nullable JudgementView done) {}
