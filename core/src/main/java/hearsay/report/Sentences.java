package hearsay.report;

/** Where sentences end, near enough to look for boilerplate between them; the reading has better ones. */
final class Sentences {

    private Sentences() {}

    /** The offset after the sentence that {@code from} lies in, at most {@code limit}. */
    static int end(String text, int from, int limit) {
        for (int i = from; i < limit; i++) {
            if (".!?".indexOf(text.charAt(i)) >= 0) {
                int end = i + 1;
                while (end < limit && "\"'\u201d\u2019)]".indexOf(text.charAt(end)) >= 0) {
                    end++;
                }
                if (end == limit || Sheet.isBlank(text.charAt(end))) {
                    return end;
                }
            }
        }
        return limit;
    }

    /** Where the next sentence begins, {@code limit} if none does. An offset after a marked part begins one. */
    static int nextStart(String text, int from, int limit) {
        int end = end(text, from, limit);
        while (end < limit && Sheet.isBlank(text.charAt(end))) {
            end++;
        }
        return Math.max(end, Math.min(from + 1, limit));
    }
}
