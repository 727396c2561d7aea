package hearsay.web.door;

import hearsay.web.Resource;
import hearsay.web.Settings;
import io.javalin.http.Context;
import io.javalin.http.Cookie;
import io.javalin.http.ContentTooLargeResponse;
import io.javalin.http.ForbiddenResponse;
import io.javalin.http.HandlerType;
import io.javalin.http.SameSite;
import io.javalin.http.TooManyRequestsResponse;
import io.javalin.router.JavalinDefaultRoutingApi;
import java.io.IOException;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Everybody comes through here first, whatever they ask for. */
public final class Door implements Resource {

    /** The field of a form that carries {@link Visitor#csrf}. */
    public static final String CSRF_FIELD = "csrf";
    /** The header that may carry it instead. */
    static final String CSRF_HEADER = "X-Hearsay-Csrf";

    private static final String COOKIE = "hearsay";
    private static final String BEARER = "Bearer ";
    private static final int LONGEST_SESSION = 200;
    private static final Set<HandlerType> READING = Set.of(HandlerType.GET, HandlerType.HEAD, HandlerType.OPTIONS);
    private static final int MEGABYTE = 1024 * 1024;
    /** Bytes read away of a body that is refused for its length. */
    private static final long HEARD_OUT = 16L * MEGABYTE;

    private final Settings settings;
    private final Seals seals = new Seals();
    private final Rates looks = new Rates(InstantSource.system(), 400, 100);
    private final Rates acts = new Rates(InstantSource.system(), 60, 5);
    private final Rates tries = new Rates(InstantSource.system(), 10, 0.2);

    public Door(Settings settings) {
        this.settings = settings;
    }

    @Override
    public void addTo(JavalinDefaultRoutingApi routes) {
        routes.before(this::receive);
        routes.post("/sign-in", this::signIn);
        routes.post("/sign-out", this::signOut);
    }

    private void receive(Context context) {
        Headers.on(context, settings.keystore() != null);
        if (settings.loopback() && !Hosts.isLoopback(context.host())) {
            throw new ForbiddenResponse("This server answers to localhost only.");
        }
        bound(context);
        Visitor visitor = visitor(context);
        visitor.attachTo(context);
        boolean reading = READING.contains(context.method());
        if (!reading && !bearer(context) && !program(context)) {
            checkForged(context, visitor);
        }
        if (!visitor.signedIn() && !open(context.path())) {
            refuse(context, reading);
        }
    }

    private void bound(Context context) {
        boolean reading = READING.contains(context.method());
        if (!(reading ? looks : acts).take(context.ip())) {
            if (context.req().getContentLengthLong() <= Listening.FORM_BYTES) {
                hearOut(context);
            }
            context.header("Retry-After", "1");
            throw new TooManyRequestsResponse("Too many requests at once. Wait a second.");
        }
        long most = context.isMultipart() ? 5L * Listening.FILE_MEGABYTES * MEGABYTE : Listening.FORM_BYTES;
        if (context.req().getContentLengthLong() > most) {
            hearOut(context);
            throw new ContentTooLargeResponse("That is more than " + most / MEGABYTE + " MB at once.");
        }
    }

    /** Whoever is still sending does not hear the answer: what is too long but not endless is read away first. */
    private static void hearOut(Context context) {
        try {
            context.req().getInputStream().skipNBytes(Math.clamp(context.req().getContentLengthLong(), 0, HEARD_OUT));
        } catch (IOException gone) {
            // Whoever hung up needs no answer.
            context.header("Connection", "close");
        }
    }

    private Visitor visitor(Context context) {
        String cookie = context.cookie(COOKIE);
        String session = cookie == null || cookie.length() > LONGEST_SESSION ? "" : cookie.replaceFirst("\\..*", "");
        if (session.isEmpty()) {
            session = seals.number();
            give(context, session);
        }
        boolean in = settings.token() == null
                || bearer(context)
                || cookie != null && Seals.same(cookie, session + "." + seals.seal("in", session));
        return new Visitor(session, seals.seal("csrf", session), in);
    }

    private boolean bearer(Context context) {
        String said = context.header("Authorization");
        String token = settings.token();
        return token != null && said != null && said.startsWith(BEARER) && Seals.same(said.substring(BEARER.length()), token);
    }

    /** A form must come from a page of ours: it carries the seal of the browser's session, and the browser does not say otherwise. */
    private void checkForged(Context context, Visitor visitor) {
        String site = context.header("Sec-Fetch-Site");
        boolean elsewhere = site != null && !site.equals("same-origin") && !site.equals("none");
        String said = context.header(CSRF_HEADER);
        if (said == null) {
            said = context.formParam(CSRF_FIELD);
        }
        if (elsewhere || said == null || !Seals.same(said, visitor.csrf())) {
            throw new ForbiddenResponse("This form is no longer good, or did not come from this workspace. Load the page again.");
        }
    }

    /**
     * A program that sends JSON: a page of a stranger cannot make a browser do that without asking first, and we never allow it. Where a
     * browser says where it comes from, that is looked at, too.
     */
    private static boolean program(Context context) {
        String type = context.contentType();
        String site = context.header("Sec-Fetch-Site");
        String origin = context.header("Origin");
        return (context.path().startsWith("/api/") || context.path().equals("/mcp"))
                && type != null && type.startsWith("application/json")
                && (site == null || site.equals("same-origin") || site.equals("none"))
                && (origin == null || origin.equals(context.scheme() + "://" + context.host()));
    }

    private static boolean open(String path) {
        return path.equals("/sign-in") || path.startsWith("/static/");
    }

    private static void refuse(Context context, boolean reading) {
        if (reading && !context.path().startsWith("/api/") && !context.path().startsWith("/feeds/") && !context.path().equals("/mcp")) {
            context.redirect("/sign-in");
            context.skipRemainingHandlers();
            return;
        }
        throw new io.javalin.http.UnauthorizedResponse("A token is needed: Authorization: Bearer …");
    }

    private void signIn(Context context) {
        if (!tries.take(context.ip())) {
            throw new TooManyRequestsResponse("Too many tries. Wait a few seconds.");
        }
        String said = context.formParam("token");
        @Nullable String token = settings.token();
        if (token == null || said != null && Seals.same(said, token)) {
            String session = seals.number();
            give(context, session + "." + seals.seal("in", session));
            context.redirect("/");
        } else {
            context.redirect("/sign-in?wrong");
        }
    }

    private void signOut(Context context) {
        context.removeCookie(COOKIE);
        context.redirect("/sign-in");
    }

    private void give(Context context, String value) {
        Cookie cookie = new Cookie(COOKIE, value);
        cookie.setPath("/");
        cookie.setHttpOnly(true);
        cookie.setSecure(settings.keystore() != null);
        cookie.setSameSite(SameSite.STRICT);
        cookie.setMaxAge((int) Duration.ofDays(30).toSeconds());
        context.cookie(cookie);
    }
}
