package hearsay.web.page;

import hearsay.web.Resource;
import io.javalin.http.Context;
import io.javalin.http.NotFoundResponse;
import io.javalin.router.JavalinDefaultRoutingApi;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.zip.CRC32;

/** Styles and scripts. All of them lie in the program; none comes from elsewhere. */
public final class Files implements Resource {

    /** A file. @param type its content type @param mark changes when the content does */
    private record Held(byte[] content, String type, String mark) {}

    private static final Map<String, Held> HELD = Map.of(
            "hearsay.css", own("hearsay.css", "text/css"),
            "hearsay.js", own("hearsay.js", "text/javascript"),
            "mark.svg", own("mark.svg", "image/svg+xml"),
            "htmx.js", held("/META-INF/resources/webjars/htmx.org/2.0.10/dist/htmx.min.js", "text/javascript"));

    @Override
    public void addTo(JavalinDefaultRoutingApi routes) {
        routes.get("/static/{file}", Files::give);
        routes.get("/favicon.ico", context -> context.redirect(address("mark.svg")));
    }

    /** The address of a file, with a mark of its content. */
    static String address(String name) {
        Held file = HELD.get(name);
        if (file == null) {
            throw new IllegalArgumentException("no such file: " + name);
        }
        return "/static/" + name + "?v=" + file.mark();
    }

    private static void give(Context context) {
        Held file = HELD.get(context.pathParam("file"));
        if (file == null) {
            throw new NotFoundResponse("There is no such file.");
        }
        context.header("Cache-Control", "public, max-age=31536000, immutable");
        context.contentType(file.type()).result(file.content());
    }

    private static Held own(String name, String type) {
        return held("/hearsay/web/static/" + name, type);
    }

    private static Held held(String resource, String type) {
        try (InputStream stream = Files.class.getResourceAsStream(resource)) {
            if (stream == null) {
                throw new IllegalStateException("missing from the program: " + resource);
            }
            byte[] content = stream.readAllBytes();
            CRC32 mark = new CRC32();
            mark.update(content);
            return new Held(content, type + "; charset=utf-8", Long.toHexString(mark.getValue()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
