package hearsay.web;

import hearsay.Pipeline;
import hearsay.claims.Claim;
import hearsay.claims.CodedReport;
import hearsay.ledger.Custody;
import hearsay.ledger.FiledClaim;
import hearsay.happenings.Chronicle;
import hearsay.ledger.HappeningState;
import hearsay.ledger.Ledger;
import hearsay.ledger.Provenance;
import hearsay.ledger.Step;
import hearsay.ledger.Submission;
import hearsay.lexicon.EventClass;
import hearsay.report.InputOptions;
import hearsay.report.Inputs;
import hearsay.report.Received;
import hearsay.meaning.Meaning;
import hearsay.meaning.SentenceEncoder;
import hearsay.search.SearchIndex;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/** A small ledger of the project's own reports, open to a browser without a window. */
final class Newsroom implements AutoCloseable {
    private static final Path EXAMPLES = Path.of("..", "examples");
    private static final Path WEEK = Path.of("src", "test", "resources", "hearsay", "web", "newsroom.jsonl");

    final List<Exception> failures = new ArrayList<>();
    private static final hearsay.web.add.Coder coder = new TestCoder();
    final Ledger ledger;
    final SearchIndex index;
    final Workspace workspace;
    private final HttpClient browser =
            HttpClient.newBuilder().cookieHandler(new CookieManager()).followRedirects(HttpClient.Redirect.NORMAL).build();

    private Newsroom(Path folder, Settings settings) {
        this(folder, settings, () -> Encoder.ONE);
    }

    private Newsroom(Path folder, Settings settings, Supplier<Meaning> meaning) {
        this.ledger = Ledger.open(folder.resolve("ledger.db"));
        this.index = SearchIndex.open(ledger, folder.resolve("ledger.db.index"), meaning);
        this.workspace = Workspace.open(ledger, settings, new Staff(coder, index), failures::add);
    }

    /** Loaded when the first report is put into an index. */
    private static final class Encoder {
        static final SentenceEncoder ONE = SentenceEncoder.load(1);
    }

    /** Reads with the pipeline, loaded when it is needed. */
    private static final class TestCoder implements hearsay.web.add.Coder {
        private final Pipeline pipeline = Pipeline.open(1);

        @Override
        public CodedReport read(hearsay.report.Report report) {
            return pipeline.read(report);
        }

        @Override
        public Provenance provenance() {
            return new Provenance("test", "test");
        }
    }

    /** Makes one happening of what the reports but the first tell of attacks: the shelling of the bridge. */
    void tellOfTheBridge() {
        List<Step> steps = new ArrayList<>();
        for (FiledClaim filed : ledger.claims().after(0, 1_000)) {
            Claim claim = filed.claim();
            if (filed.report() > 1 && claim.event() != null && claim.event().type() == EventClass.ASSAULT) {
                steps.add(steps.isEmpty() ? new Step.Opened("bridge", filed.seq(), "first") : new Step.Joined("bridge", filed.seq(), "same day"));
            }
        }
        List<String> before = ledger.happenings().after(0, 1_000).stream().map(HappeningState::id).toList();
        ledger.happenings().append(steps);
        List<String> all = new ArrayList<>(before);
        all.add("bridge");
        Chronicle.of(ledger).sum(all);
    }

    /** With nothing filed yet. */
    static Newsroom empty(Path folder) {
        return new Newsroom(folder, Settings.local(0));
    }

    static Newsroom empty(Path folder, Settings settings) {
        return new Newsroom(folder, settings);
    }

    /** With what was filed there before, and an encoder of one's own. */
    static Newsroom again(Path folder, Supplier<Meaning> meaning) {
        return new Newsroom(folder, Settings.local(0), meaning);
    }

    /** With the examples filed: the Karabakh report is number 1, the five of the bridge follow. */
    static Newsroom withExamples(Path folder) {
        Newsroom newsroom = empty(folder);
        newsroom.file(EXAMPLES.resolve("karabakh.txt"));
        newsroom.file(EXAMPLES.resolve("bridge.jsonl"));
        newsroom.workspace.catchUp();
        return newsroom;
    }

    /** With the examples and eight reports more, on other matters of the same week, all put into happenings by the program itself. */
    static Newsroom withAWeek(Path folder) {
        Newsroom newsroom = empty(folder);
        newsroom.file(EXAMPLES.resolve("karabakh.txt"));
        newsroom.file(EXAMPLES.resolve("bridge.jsonl"));
        newsroom.file(WEEK);
        newsroom.workspace.catchUp();
        return newsroom;
    }

    private void file(Path example) {
        try {
            file(Files.readAllBytes(example));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Reads and files whatever reports the bytes hold. */
    void file(byte[] bytes) {
        try (Inputs inputs = Inputs.open(new ByteArrayInputStream(bytes), "a test", InputOptions.STANDARD)) {
            while (inputs.hasNext()) {
                if (inputs.next() instanceof Received.Filed filed) {
                    CodedReport coded = coder.read(filed.report());
                    ledger.file(List.of(new Submission(coded, filed.original(), new Provenance("test", "test"), new Custody("a test", "add", "test"))));
                }
            }
        }
    }

    URI at(String path) {
        return workspace.address().resolve(path);
    }

    HttpResponse<String> get(String path, String... headers) {
        return send(headers(HttpRequest.newBuilder(at(path)), headers).build());
    }

    private static HttpRequest.Builder headers(HttpRequest.Builder request, String... headers) {
        return headers.length == 0 ? request : request.headers(headers);
    }

    /** The page, as a browser takes it apart. */
    Document page(String path) {
        return Jsoup.parse(get(path).body(), at(path).toString());
    }

    /** Sends a form as a page of the workspace would. */
    HttpResponse<String> post(String path, Map<String, String> fields) {
        String csrf = page("/search").selectFirst("meta[name=csrf]").attr("content");
        return send(HttpRequest.newBuilder(at(path))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(form(fields) + "&csrf=" + csrf))
                .build());
    }

    /** Sends a form as a page of a stranger would. */
    HttpResponse<String> postFromElsewhere(String path, Map<String, String> fields) {
        return send(HttpRequest.newBuilder(at(path))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .header("Sec-Fetch-Site", "cross-site")
                .POST(HttpRequest.BodyPublishers.ofString(form(fields)))
                .build());
    }

    private static String form(Map<String, String> fields) {
        return fields.entrySet().stream()
                .map(f -> f.getKey() + "=" + URLEncoder.encode(f.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
    }

    HttpResponse<String> send(HttpRequest request) {
        try {
            return browser.send(request, HttpResponse.BodyHandlers.ofString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() {
        workspace.close();
        index.close();
        ledger.close();
    }
}
