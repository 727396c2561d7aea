package hearsay.web.door;

import io.javalin.http.Context;

/** What every answer tells a browser: load nothing from elsewhere, run nothing that is not a file of ours, be in nobody's frame. */
final class Headers {

    private static final String CONTENT_POLICY = "default-src 'self'; img-src 'self' data:; object-src 'none'; base-uri 'none';"
            + " form-action 'self'; frame-ancestors 'none'";

    private Headers() {}

    static void on(Context context, boolean tls) {
        context.header("Content-Security-Policy", CONTENT_POLICY);
        context.header("X-Content-Type-Options", "nosniff");
        context.header("X-Frame-Options", "DENY");
        context.header("Referrer-Policy", "same-origin");
        context.header("Cross-Origin-Opener-Policy", "same-origin");
        context.header("Cross-Origin-Resource-Policy", "same-origin");
        context.header("Permissions-Policy", "camera=(), geolocation=(), microphone=()");
        context.header("Cache-Control", "no-store");
        if (tls) {
            context.header("Strict-Transport-Security", "max-age=31536000");
        }
    }
}
