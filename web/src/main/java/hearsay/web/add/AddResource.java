package hearsay.web.add;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import hearsay.ledger.Ledger;
import hearsay.report.Format;
import hearsay.report.InputOptions;
import hearsay.report.Inputs;
import hearsay.web.Resource;
import hearsay.web.page.BadRequest;
import hearsay.web.page.Section;
import hearsay.web.page.Templates;
import hearsay.web.review.Reviewer;
import hearsay.web.words.Shown;
import io.javalin.http.Context;
import io.javalin.http.NotFoundResponse;
import io.javalin.http.UploadedFile;
import io.javalin.http.sse.SseClient;
import io.javalin.router.JavalinDefaultRoutingApi;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.function.Supplier;

/** Hands reports in: text that is pasted, files that are dropped, an address that is fetched; and tells how far that is. */
public final class AddResource implements Resource, AutoCloseable {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final int LONGEST_FIELD = 2_000;
    private static final long PATIENCE = 10_000;

    private final Templates templates;
    private final Jobs jobs;

    /** @param after runs when something was filed */
    public AddResource(Ledger ledger, Templates templates, Coder coder, Runnable after) {
        this.templates = templates;
        this.jobs = new Jobs(ledger, coder, after);
    }

    @Override
    public void addTo(JavalinDefaultRoutingApi routes) {
        routes.get("/add", this::show);
        routes.post("/add/text", this::text);
        routes.post("/add/files", this::files);
        routes.post("/add/address", this::address);
        routes.get("/add/{job}", this::show);
        routes.sse("/add/{job}/events", this::events);
    }

    private void show(Context context) {
        String id = context.pathParamMap().get("job");
        AddPage.Progress progress = id == null ? null : AddPage.progress(job(id));
        templates.show(context, "add", "Add", Section.ADD, new AddPage(progress, Reviewer.remembered(context)));
    }

    private Job job(String id) {
        return jobs.find(id).orElseThrow(() -> new NotFoundResponse("There is no such job, or it is long done."));
    }

    private void text(Context context) {
        String text = context.formParam("text");
        if (text == null || text.isBlank()) {
            throw new BadRequest("there is no text");
        }
        ObjectNode report = JSON.createObjectNode().put("text", text);
        for (String name : List.of("title", "outlet", "url")) {
            String value = field(context, name);
            if (!value.isEmpty()) {
                report.put(name, value);
            }
        }
        String published = day(field(context, "published"));
        if (!published.isEmpty()) {
            report.put("published", published);
        }
        byte[] line = report.toString().getBytes(StandardCharsets.UTF_8);
        take(context, "pasted text", () -> Inputs.open(new ByteArrayInputStream(line), "pasted text", InputOptions.STANDARD.withFormat(Format.JSONL)));
    }

    private static String field(Context context, String name) {
        String value = Reviewer.field(context, name);
        if (value.length() > LONGEST_FIELD) {
            throw new BadRequest("'" + name + "' is longer than " + LONGEST_FIELD + " characters");
        }
        return value;
    }

    private static String day(String words) {
        try {
            return words.isEmpty() ? "" : LocalDate.parse(words).toString();
        } catch (DateTimeParseException e) {
            throw new BadRequest("'published' is no day such as 2020-10-03: " + words);
        }
    }

    /** Each file is a job of its own; the last one is shown. */
    private void files(Context context) {
        List<UploadedFile> files = context.uploadedFiles("files").stream().filter(file -> file.size() > 0).toList();
        if (files.isEmpty()) {
            throw new BadRequest("there is no file");
        }
        for (UploadedFile file : files) {
            // The server's own copy is gone when this request is answered.
            byte[] bytes = bytes(file);
            String name = Shown.line(file.filename(), 120);
            take(context, name, () -> Inputs.open(new ByteArrayInputStream(bytes), name, InputOptions.STANDARD));
        }
    }

    private static byte[] bytes(UploadedFile file) {
        try (InputStream content = file.content()) {
            return content.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Never a file of this machine, and no address that leads to it or into a private network: the reader checks each it is sent on to. */
    private void address(Context context) {
        String address = field(context, "address");
        if (!address.matches("(?i)https?://\\S+")) {
            throw new BadRequest("an address begins with http:// or https://");
        }
        take(context, address.replaceFirst("//[^/@]*@", "//"), () -> Inputs.open(address, InputOptions.STANDARD));
    }

    private void take(Context context, String name, Supplier<Inputs> inputs) {
        String who = Reviewer.remembered(context);
        Job job = jobs.take(name, who.isEmpty() ? "a visitor of the workspace" : who, inputs);
        context.redirect("/add/" + job.id());
    }

    /** Told until the job is done or the browser has gone. */
    private void events(SseClient client) {
        Job job = job(client.ctx().pathParam("job"));
        int lines = 0;
        int seen = -1;
        try {
            while (!client.terminated()) {
                Job.State state = job.await(lines, seen, PATIENCE);
                lines = state.next();
                seen = state.filed() + state.known() + state.refused();
                client.sendEvent(state.done() ? "done" : "progress", JSON.valueToTree(state).toString());
                if (state.done()) {
                    return;
                }
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public void close() {
        jobs.close();
    }
}
