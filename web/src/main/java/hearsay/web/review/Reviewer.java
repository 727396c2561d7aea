package hearsay.web.review;

import hearsay.ledger.Judgement;
import hearsay.web.page.BadRequest;
import hearsay.web.words.Shown;
import io.javalin.http.Context;
import io.javalin.http.Cookie;
import io.javalin.http.SameSite;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;

/** Who judges: the name that a form gives, kept in the browser for the next one. */
public final class Reviewer {
    private static final String COOKIE = "reviewer";

    private Reviewer() {}

    /** The name under which this browser judged last, or empty. */
    public static String remembered(Context context) {
        String kept = context.cookie(COOKIE);
        try {
            return kept == null || kept.length() > 6 * Judgement.LONGEST_WHO ? "" : Shown.line(URLDecoder.decode(kept, StandardCharsets.UTF_8), Judgement.LONGEST_WHO);
        } catch (IllegalArgumentException e) {
            return "";
        }
    }

    /** The name that the form gives. @throws BadRequest if there is none */
    public static String named(Context context) {
        String name = field(context, "who");
        if (name.isEmpty() || name.length() > Judgement.LONGEST_WHO) {
            throw new BadRequest("this needs a name of " + Judgement.LONGEST_WHO + " characters or less: who are you?");
        }
        Cookie cookie = new Cookie(COOKIE, URLEncoder.encode(name, StandardCharsets.UTF_8));
        cookie.setPath("/");
        cookie.setHttpOnly(true);
        cookie.setSameSite(SameSite.STRICT);
        cookie.setMaxAge((int) Duration.ofDays(90).toSeconds());
        context.cookie(cookie);
        return name;
    }

    /** The reason that the form gives. @throws BadRequest if there is none and one is needed */
    public static String reason(Context context, boolean needed) {
        String reason = field(context, "why");
        if (reason.isEmpty() && needed || reason.length() > Judgement.LONGEST_WHY) {
            throw new BadRequest("this needs a reason of " + Judgement.LONGEST_WHY + " characters or less");
        }
        return reason;
    }

    /** A field of the form, on one line; empty where there is none. */
    public static String field(Context context, String name) {
        String value = context.formParam(name);
        return value == null ? "" : Shown.line(value);
    }
}
