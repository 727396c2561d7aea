package hearsay.web.page;

import io.javalin.http.NotFoundResponse;

/** Numbers in addresses. */
public final class Numbers {
    private static final int DIGITS = 18;

    private Numbers() {}

    /** A whole number from an address. @throws NotFoundResponse if it is none */
    public static long whole(String words) {
        if (words.isEmpty() || words.length() > DIGITS || !words.chars().allMatch(c -> c >= '0' && c <= '9')) {
            throw new NotFoundResponse("There is nothing at this address.");
        }
        return Long.parseLong(words);
    }
}
