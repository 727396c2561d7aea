package hearsay.web.door;

import hearsay.web.page.Problem;
import java.nio.ByteBuffer;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.server.handler.ErrorHandler;
import org.eclipse.jetty.util.Callback;
import org.jspecify.annotations.Nullable;

/**
 * Answers requests that are none: a broken escape, a control character in the address. They are refused before anybody sees their path,
 * so that whoever asks hears of it as programs do. The connection is closed, and says so.
 */
final class Unreadable extends ErrorHandler {

    @Override
    protected void generateResponse(Request request, Response response, int status, @Nullable String message, @Nullable Throwable cause, Callback callback) {
        response.getHeaders().put(HttpHeader.CONTENT_TYPE, Problem.TYPE);
        response.getHeaders().put(HttpHeader.CONNECTION, "close");
        response.getHeaders().put("X-Content-Type-Options", "nosniff");
        response.write(true, ByteBuffer.wrap(Problem.json(status, "The request cannot be read" + (message == null ? "." : ": " + message + "."))), callback);
    }
}
