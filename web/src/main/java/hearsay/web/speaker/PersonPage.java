package hearsay.web.speaker;

import hearsay.web.review.JudgementView;
import hearsay.web.words.Bar;
import hearsay.web.words.ClaimView;
import hearsay.web.words.Strip;
import java.util.List;

/**
 * Somebody, as one who speaks or as one who acts.
 *
 * @param name who
 * @param speaks whether the page is about what they say; else about what they are said to do
 * @param total how many claims, in words
 * @param affirmed how many of them affirm
 * @param denied how many deny
 * @param strip over time
 * @param partners whom it is about, or who says it
 * @param deeds what is done
 * @param outlets who prints it
 * @param calls the words that name them, their roles among them
 * @param claims the newest
 * @param letter the grade that people gave them as a source, A to F, or empty
 * @param judgements what people decided about them
 * @param seen the number of the last judgement about them
 * @param who the name that the visitor last judged under
 */
public record PersonPage(
        String name,
        boolean speaks,
        String total,
        int affirmed,
        int denied,
        Strip strip,
        List<Bar> partners,
        List<Bar> deeds,
        List<Bar> outlets,
        List<Bar> calls,
        List<ClaimView> claims,
        String letter,
        List<JudgementView> judgements,
        long seen,
        String who) {}
