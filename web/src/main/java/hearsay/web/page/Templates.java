package hearsay.web.page;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import hearsay.web.door.Visitor;
import io.javalin.http.Context;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Fills templates. They were turned into Java when the program was built, and escape everything that is put into them. */
public final class Templates {
    private static final Set<String> THEMES = Set.of("light", "dark");

    private final TemplateEngine engine = TemplateEngine.createPrecompiled(
            null, ContentType.Html, Templates.class.getClassLoader(), "gg.jte.generated.precompiled");

    /**
     * Answers with a page.
     *
     * @param template its file without {@code .jte}
     * @param title what the page is about
     * @param section the part of the workspace that it belongs to, or null
     * @param page what the template calls {@code page}
     */
    public void show(Context context, String template, String title, @Nullable Section section, Object page) {
        StringOutput out = new StringOutput();
        engine.render(template + ".jte", Map.of("frame", frame(context, title, section), "page", page), out);
        context.html(out.toString());
    }

    /** Answers with a part of a page, for a browser that has the rest. */
    public void part(Context context, String template, Object page) {
        StringOutput out = new StringOutput();
        engine.render(template + ".jte", Map.of("frame", frame(context, "", null), "page", page), out);
        context.html(out.toString());
    }

    private static Frame frame(Context context, String title, @Nullable Section section) {
        String theme = context.cookie("theme");
        String query = context.queryString();
        String words = context.queryParam("q");
        return new Frame(title, section, Visitor.of(context).csrf(), theme != null && THEMES.contains(theme) ? theme : "auto",
                context.path() + (query == null ? "" : "?" + query), words == null ? "" : words);
    }
}
