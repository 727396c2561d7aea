package hearsay.web.review;

import java.util.List;

/**
 * What people decided.
 *
 * @param judgements the newest first
 * @param who the name that the visitor last judged under
 */
public record JudgementsPage(List<JudgementView> judgements, String who) {}
