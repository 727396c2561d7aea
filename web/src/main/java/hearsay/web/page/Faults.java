package hearsay.web.page;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import hearsay.ledger.LedgerException;
import hearsay.ledger.Overtaken;
import hearsay.web.Resource;
import io.javalin.http.Context;
import io.javalin.http.HttpResponseException;
import io.javalin.http.HttpStatus;
import io.javalin.router.JavalinDefaultRoutingApi;
import java.nio.charset.StandardCharsets;
import java.util.function.Consumer;

/** Pages for what went wrong, and for those who have to show the token first. */
public final class Faults implements Resource {
    private static final ObjectMapper JSON = new ObjectMapper();
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
        routes.exception(Overtaken.class, (e, context) ->
                show(context, 409, "Somebody else has judged this in the meantime. Nothing was changed; go back, load the page again and look."));
        routes.exception(LedgerException.class, (e, context) -> show(context, SERVER_ERROR, "The ledger says: " + e.getMessage()));
        routes.exception(Exception.class, (e, context) -> {
            told.accept(e);
            show(context, SERVER_ERROR, "This failed, and it is the program's fault: " + e.getClass().getSimpleName() + ".");
        });
        routes.error(404, context -> {
            if (context.result() == null || String.valueOf(context.result()).startsWith("Endpoint")) {
                show(context, 404, "There is nothing at this address.");
            }
        });
    }

    private void show(Context context, int status, String words) {
        context.status(status);
        if (context.path().startsWith("/api/")) {
            ObjectNode problem = JSON.createObjectNode().put("type", "about:blank").put("title", HttpStatus.forStatus(status).getMessage())
                    .put("status", status).put("detail", words);
            context.contentType("application/problem+json").result(problem.toString().getBytes(StandardCharsets.UTF_8));
            return;
        }
        if (context.attribute("hearsay.visitor") == null) {
            context.contentType("text/plain; charset=utf-8").result(words + "\n");
            return;
        }
        templates.show(context, "fault", words, null, new Fault(status, words));
    }
}
