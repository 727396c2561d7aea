package hearsay.web.page;

import hearsay.ledger.LedgerException;
import hearsay.ledger.Overtaken;
import hearsay.web.Resource;
import io.javalin.http.Context;
import io.javalin.http.HttpResponseException;
import io.javalin.router.JavalinDefaultRoutingApi;
import jakarta.servlet.ServletException;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.UnsupportedCharsetException;
import java.util.function.Consumer;
import org.eclipse.jetty.http.HttpException;

/** Pages for what went wrong, and for those who have to show the token first. */
public final class Faults implements Resource {
    private static final int SERVER_ERROR = 500;

    private final Templates templates;
    private final Consumer<Exception> told;

    /** @param told what nobody foresaw, for whoever runs this */
    public Faults(Templates templates, Consumer<Exception> told) {
        this.templates = templates;
        this.told = told;
    }

    /** What went wrong. @param status of HTTP @param words what a person should know */
    public record Fault(int status, String words) {}

    /** The form that asks for the token. @param wrong whether the last one was wrong */
    public record SignIn(boolean wrong) {}

    @Override
    public void addTo(JavalinDefaultRoutingApi routes) {
        routes.get("/sign-in", context ->
                templates.show(context, "sign-in", "Sign in", null, new SignIn(context.queryParam("wrong") != null)));
        routes.exception(HttpResponseException.class, (e, context) -> show(context, e.getStatus(), String.valueOf(e.getMessage())));
        routes.exception(BadRequest.class, (e, context) -> show(context, 400, String.valueOf(e.getMessage())));
        routes.exception(ServletException.class, (e, context) -> {
            if (e.getCause() instanceof HttpException bad) {
                // Its rest stays unread, so that nothing more can come this way.
                context.header("Connection", "close");
                show(context, bad.getCode(), "The request cannot be read: " + bad.getReason() + ".");
            } else {
                unforeseen(e, context);
            }
        });
        routes.exception(UnsupportedCharsetException.class, (e, context) -> show(context, 400, "There is no charset '" + e.getCharsetName() + "' here."));
        routes.exception(IllegalCharsetNameException.class, (e, context) -> show(context, 400, "No charset is called '" + e.getCharsetName() + "'."));
        routes.exception(Overtaken.class, (e, context) ->
                show(context, 409, "Somebody else has judged this in the meantime. Nothing was changed; go back, load the page again and look."));
        routes.exception(LedgerException.class, (e, context) -> show(context, SERVER_ERROR, "The ledger says: " + e.getMessage()));
        routes.exception(Exception.class, this::unforeseen);
        routes.error(404, context -> {
            if (context.result() == null || String.valueOf(context.result()).startsWith("Endpoint")) {
                show(context, 404, "There is nothing at this address.");
            }
        });
    }

    private void unforeseen(Exception e, Context context) {
        told.accept(e);
        show(context, SERVER_ERROR, "This failed, and it is the program's fault: " + e.getClass().getSimpleName() + ".");
    }

    private void show(Context context, int status, String words) {
        context.status(status);
        if (context.path().startsWith("/api/")) {
            context.contentType(Problem.TYPE).result(Problem.json(status, words));
            return;
        }
        if (context.attribute("hearsay.visitor") == null) {
            context.contentType("text/plain; charset=utf-8").result(words + "\n");
            return;
        }
        templates.show(context, "fault", words, null, new Fault(status, words));
    }
}
