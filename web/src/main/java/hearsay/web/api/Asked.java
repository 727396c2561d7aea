package hearsay.web.api;

import hearsay.web.page.BadRequest;
import io.javalin.http.Context;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.TreeSet;
import java.util.zip.CRC32;
import org.jspecify.annotations.Nullable;

/** One request of a program: what its address says, and how it is answered. */
record Asked(Context context) {
    private static final int LONGEST = 300;
    private static final int MOST_DIGITS = 18;

    /** @throws BadRequest if the address has a parameter that is not among these: a typing error would be passed over */
    void only(Set<String> parameters) {
        Set<String> others = new TreeSet<>(context.queryParamMap().keySet());
        others.removeAll(parameters);
        if (!others.isEmpty()) {
            throw new BadRequest("there is no parameter '" + others.iterator().next() + "' here");
        }
    }

    /** What is asked. @throws BadRequest if something else is asked than these parameters can say */
    static Asked of(Context context, Set<String> parameters) {
        Asked asked = new Asked(context);
        asked.only(parameters);
        return asked;
    }

    /** A parameter, or null. @throws BadRequest if it is too long */
    @Nullable String word(String name) {
        String said = context.queryParam(name);
        if (said != null && said.length() > LONGEST) {
            throw new BadRequest("'" + name + "' is longer than " + LONGEST + " characters");
        }
        return said == null || said.isBlank() ? null : said.strip();
    }

    /** How many are wanted. @param most how many can be had at once */
    int limit(int usual, int most) {
        long said = number("limit", usual);
        if (said < 1 || said > most) {
            throw new BadRequest("'limit' takes 1 to " + most + ", not " + said);
        }
        return (int) said;
    }

    /** A whole number from 0. */
    long number(String name, long usual) {
        String said = word(name);
        if (said == null) {
            return usual;
        }
        if (said.length() > MOST_DIGITS || !said.chars().allMatch(c -> c >= '0' && c <= '9')) {
            throw new BadRequest("'" + name + "' takes a whole number, not '" + said + "'");
        }
        return Long.parseLong(said);
    }

    /** Answers with JSON, or only says that it is what the other has already. */
    void give(String json) {
        give("application/json", json);
    }

    /** Answers, or only says that it is what the other has already ({@code If-None-Match}). */
    void give(String type, String body) {
        byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
        CRC32 sum = new CRC32();
        sum.update(bytes);
        String mark = "\"" + Long.toHexString(sum.getValue()) + "-" + Integer.toHexString(bytes.length) + "\"";
        context.header("ETag", mark).header("Cache-Control", "private, no-cache");
        String had = context.header("If-None-Match");
        if (had != null && had.contains(mark)) {
            context.status(304);
            return;
        }
        context.contentType(type + (type.startsWith("application/json") ? "" : "; charset=utf-8")).result(bytes);
    }
}
