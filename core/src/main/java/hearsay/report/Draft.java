package hearsay.report;

import org.jspecify.annotations.Nullable;

/**
 * What an input says of a report, before it is filed. Dates are as they were written there.
 *
 * @param original the bytes it came as
 */
record Draft(
        byte[] original,
        String text,
        @Nullable String id,
        @Nullable String title,
        @Nullable String outlet,
        @Nullable String url,
        @Nullable String published,
        @Nullable String updated,
        @Nullable String language) {

    static Draft of(byte[] original, String text) {
        return new Draft(original, text, null, null, null, null, null, null, null);
    }

    Draft withUrl(@Nullable String other) {
        return new Draft(original, text, id, title, outlet, other, published, updated, language);
    }

    Draft withOriginal(byte[] other) {
        return new Draft(other, text, id, title, outlet, url, published, updated, language);
    }
}
