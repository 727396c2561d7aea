package hearsay.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import hearsay.ledger.Channel;
import hearsay.ledger.Subject;
import hearsay.ledger.TellWhen;
import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The ledger as programs see it. */
class ApiTest extends AtTheNewsroom {
    private static final ObjectMapper JSON = new ObjectMapper();

    @BeforeAll
    static void open() {
        newsroom.tellOfTheBridge();
        newsroom.ledger.follows().make("Mia", new Subject.Happening("bridge"), TellWhen.DENIED, new Channel.Feed());
    }

    private static JsonNode json(String path) throws IOException {
        HttpResponse<String> answer = newsroom.get(path);
        assertThat(answer.statusCode()).as(path + " " + answer.body()).isEqualTo(200);
        assertThat(answer.headers().firstValue("Content-Type")).hasValue("application/json");
        return JSON.readTree(answer.body());
    }

    private static List<String> texts(JsonNode page, String list, String pointer) {
        return StreamSupport.stream(page.path(list).spliterator(), false).map(item -> item.at(pointer).asText()).toList();
    }

    @Test
    void claimsAreFoundByTheSameConditionsAsByAsk() throws IOException {
        JsonNode page = json("/api/v1/search?q=shelling&stance=denies&since=2000");
        assertThat(texts(page, "claims", "/claim/stance")).isNotEmpty().containsOnly("denies");
        assertThat(json("/api/v1/search?actor=TUR").path("claims")).isNotEmpty();
        assertThat(json("/api/v1/search?language=fr").path("claims")).isEmpty();
    }

    @Test
    void pagesFollowEachOtherWithoutGapsOrRepeats() throws IOException {
        List<String> ids = new ArrayList<>();
        String next = "";
        while (next != null) {
            JsonNode page = json("/api/v1/claims?limit=7" + next);
            ids.addAll(texts(page, "claims", "/claim/id"));
            next = page.path("next").isNull() ? null : "&after=" + page.path("next").asText();
        }
        assertThat(ids).doesNotHaveDuplicates().hasSize(json("/api/v1/claims").path("all").asInt());
    }

    @Test
    void eachThingHasItsAddress() throws IOException {
        assertThat(json("/api/v1/status").path("reports").asInt()).isEqualTo(6);
        String id = texts(json("/api/v1/claims?limit=1"), "claims", "/claim/id").getFirst();
        assertThat(json("/api/v1/claims/" + id).path("claim").path("id").asText()).isEqualTo(id);
        assertThat(json("/api/v1/reports/1").path("report").path("text").asText()).contains("Azerbaijan");
        assertThat(texts(json("/api/v1/reports?limit=3"), "reports", "/number")).containsExactly("1", "2", "3");
        assertThat(json("/api/v1/happenings/bridge").path("grade").path("source").asText()).isEqualTo("F");
        assertThat(texts(json("/api/v1/disputes"), "happenings", "/id")).contains("bridge");
        assertThat(json("/api/v1/speakers?name=Harasym").path("matters")).isNotEmpty();
        assertThat(texts(json("/api/v1/changes"), "changes", "/new")).contains("counts", "report");
    }

    @Test
    void aTextIsReadWithoutBeingFiled() throws IOException {
        HttpResponse<String> answer = read("{\"text\":\"The army said on Monday that rebels had shelled the town of Idlib.\"}", "application/json");
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(JSON.readTree(answer.body()).path("claims")).isNotEmpty();
        assertThat(newsroom.ledger.reports().count()).isEqualTo(6);
    }

    @Test
    void aFollowIsMadeReadAndEnded() throws IOException {
        HttpResponse<String> made = post("/api/v1/follows", "{\"who\":\"Mia\",\"kind\":\"speaker\",\"of\":\"Harasym\",\"when\":\"second-origin\",\"to\":\"feed\"}",
                "application/json");
        assertThat(made.statusCode()).isEqualTo(201);
        String address = made.headers().firstValue("Location").orElseThrow();
        assertThat(json(address).path("of").asText()).isEqualTo("Harasym");
        assertThat(json(address).path("state").asText()).isEqualTo("active");
        assertThat(json(address + "/alerts").path("alerts")).isEmpty();
        assertThat(texts(json("/api/v1/follows?limit=1"), "follows", "/when")).containsExactly("second-origin");
        assertThat(post(address + "/end", "{\"who\":\"Bo\"}", "application/json").statusCode()).isEqualTo(200);
        assertThat(json(address).path("state").asText()).isEqualTo("ended");
        assertThat(post(address + "/resume", "{\"who\":\"Bo\"}", "application/json").statusCode()).isEqualTo(400);
        assertThat(post(address + "/burn", "{\"who\":\"Bo\"}", "application/json").statusCode()).isIn(400, 404);
        for (String wrong : List.of("{", "[]", "{\"who\":7}", "{\"who\":\"Mia\",\"kind\":\"planet\",\"of\":\"Mars\",\"when\":\"new\",\"to\":\"feed\"}",
                "{\"who\":\"Mia\",\"kind\":\"speaker\",\"of\":\"Harasym\",\"when\":\"soon\",\"to\":\"feed\"}",
                "{\"who\":\"Mia\",\"kind\":\"speaker\",\"of\":\"Harasym\",\"when\":\"new\",\"to\":\"mailto:mia@desk.example\"}")) {
            HttpResponse<String> answer = post("/api/v1/follows", wrong, "application/json");
            assertThat(answer.statusCode()).as(wrong).isEqualTo(400);
            assertThat(answer.headers().firstValue("Content-Type")).as(wrong).hasValue("application/problem+json");
        }
        assertThat(post("/api/v1/follows", "{}", "text/plain").statusCode()).isEqualTo(403);
    }

    private static HttpResponse<String> read(String body, String type, String... headers) {
        return post("/api/v1/read", body, type, headers);
    }

    private static HttpResponse<String> post(String path, String body, String type, String... headers) {
        HttpRequest.Builder request = HttpRequest.newBuilder(newsroom.at(path)).header("Content-Type", type)
                .POST(HttpRequest.BodyPublishers.ofString(body));
        return newsroom.send((headers.length == 0 ? request : request.headers(headers)).build());
    }

    @Test
    void aStrangersPageCannotMakeABrowserAsk() {
        assertThat(read("{\"text\":\"a\"}", "text/plain").statusCode()).isEqualTo(403);
        assertThat(read("{\"text\":\"a\"}", "application/json", "Sec-Fetch-Site", "cross-site").statusCode()).isEqualTo(403);
        assertThat(read("{\"text\":\"a\"}", "application/json", "Origin", "https://evil.example").statusCode()).isEqualTo(403);
    }

    @Test
    void whatIsWrongIsToldAsAProblem() throws IOException {
        Map<String, Integer> wrong = Map.of("/api/v1/search?stance=perhaps", 400, "/api/v1/search?colour=red", 400, "/api/v1/search?limit=0", 400,
                "/api/v1/search?after=x", 400, "/api/v1/claims/nothing", 404, "/api/v1/happenings/nowhere", 404, "/api/v1/nothing", 404, "/api/v1/reports/99", 404);
        for (Map.Entry<String, Integer> one : wrong.entrySet()) {
            HttpResponse<String> answer = newsroom.get(one.getKey());
            assertThat(answer.statusCode()).as(one.getKey()).isEqualTo(one.getValue());
            assertThat(answer.headers().firstValue("Content-Type")).as(one.getKey()).hasValue("application/problem+json");
            assertThat(JSON.readTree(answer.body()).path("status").asInt()).isEqualTo(one.getValue());
            assertThat(JSON.readTree(answer.body()).path("detail").asText()).isNotEmpty();
        }
        assertThat(read("{", "application/json").statusCode()).isEqualTo(400);
        assertThat(read("[]", "application/json").statusCode()).isEqualTo(400);
        assertThat(read("{\"text\":7}", "application/json").statusCode()).isEqualTo(400);
    }

    @Test
    void whatOneHasAlreadyIsNotSentAgain() {
        HttpResponse<String> first = newsroom.get("/api/v1/status");
        String mark = first.headers().firstValue("ETag").orElseThrow();
        HttpResponse<String> second = newsroom.get("/api/v1/status", "If-None-Match", mark);
        assertThat(second.statusCode()).isEqualTo(304);
        assertThat(second.body()).isEmpty();
    }

    @Test
    void everyAddressAndParameterOfTheDescriptionAnswers() throws IOException {
        JsonNode description = json("/api/v1/openapi.json");
        assertThat(description.path("openapi").asText()).startsWith("3.1");
        for (Map.Entry<String, JsonNode> path : description.path("paths").properties()) {
            JsonNode get = path.getValue().path("get");
            if (get.isMissingNode() || path.getKey().equals("/events")) {
                continue;
            }
            String query = "";
            for (JsonNode parameter : get.path("parameters")) {
                if (parameter.path("in").asText().equals("query")) {
                    query += (query.isEmpty() ? "?" : "&") + parameter.path("name").asText() + "=" + encoded(parameter.path("example").asText());
                }
            }
            HttpResponse<String> answer = newsroom.get("/api/v1" + path.getKey().replace("{number}", "1").replace("{id}", "bridge") + query);
            assertThat(answer.statusCode()).as(path.getKey() + query + " " + answer.body()).isIn(path.getKey().equals("/claims/{id}") ? List.of(404) : List.of(200));
        }
    }

    @Test
    void whatIsNewIsToldAsItComes() throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(newsroom.at("/api/v1/events")).header("Accept", "text/event-stream").header("Last-Event-ID", "0").build();
        try (HttpClient listener = HttpClient.newHttpClient()) {
            List<String> lines = listener.send(request, HttpResponse.BodyHandlers.ofLines()).body().filter(line -> !line.isEmpty())
                    .takeWhile(line -> !line.startsWith("data:")).toList();
            assertThat(lines).contains("event: changes").anyMatch(line -> line.matches("id: \\d+"));
            listener.shutdownNow();
        }
    }

    @Test
    void whereATokenIsNeededProgramsNeedItToo(@TempDir Path other) {
        String token = "a token of this test only";
        try (Newsroom guarded = Newsroom.empty(other, new Settings("127.0.0.1", 0, token, null))) {
            for (String path : List.of("/api/v1/status", "/feeds/search.atom")) {
                assertThat(guarded.get(path).statusCode()).as(path).isEqualTo(401);
                assertThat(guarded.get(path, "Authorization", "Bearer " + token).statusCode()).as(path).isEqualTo(200);
            }
            HttpRequest agent = HttpRequest.newBuilder(guarded.at("/mcp")).header("Content-Type", "application/json").POST(HttpRequest.BodyPublishers.ofString("{}")).build();
            assertThat(guarded.send(agent).statusCode()).isEqualTo(401);
        }
    }

    private static String encoded(String words) {
        return java.net.URLEncoder.encode(words, StandardCharsets.UTF_8);
    }
}
