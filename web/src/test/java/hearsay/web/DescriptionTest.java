package hearsay.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import hearsay.ledger.Channel;
import hearsay.ledger.Subject;
import hearsay.ledger.TellWhen;
import hearsay.web.Described.Operation;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Requests made from the description of the running server: every operation and parameter with what is right, at its bounds and hostile.
 * Whatever is asked, the answer is one that the description promises. Seeds are fixed: a failure comes again.
 */
class DescriptionTest extends AtTheNewsroom {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final int TOO_MANY = 429;
    /** Of the odd values, so many are tried on each parameter; with some 80 parameters each comes up several times. */
    private static final int ODD_ONES = 6;

    private static final List<String> ODD = List.of("", " ", "\t\r\n", "0", "-0", "-1", "+1", "1.5", "1e3", "0x10", "٣", "9".repeat(18), "9".repeat(19), "9".repeat(290),
            "2147483648", "-9223372036854775808", "9223372036854775807", "9223372036854775808", "9999-99-99", "2020-13", "0000", "-0001-01-01", "+999999999-12-31", "2020-02-30",
            "\u0000", "a\u0000b", "\u0001\u001b[31m", "\ufeff", "\uffff", "\u202eabc", "e\u0301\u0301\u0301", "\ud83d\ude00", "\ud83d\udc69\u200d\ud83d\udc69\u200d\ud83d\udc67",
            "'", "''", "' OR 1=1 --", "'; DROP TABLE claim; --", "\" OR \"\"=\"", "\\'; --", "1 UNION SELECT * FROM report", "${jndi:ldap://x}", "{{7*7}}", "%", "%00", "%2e%2e%2f", "_", "*:*",
            "../../etc/passwd", "..\\..\\x", "/", "//", ".", "..", "file:///etc/passwd", "http://169.254.169.254/", "<script>alert(1)</script>", "]]>", "&amp;", "a=b&c=d", "a;b", "a,b",
            "90,180,1", "90.1,0,1", "NaN,NaN,NaN", "1e400,0,1", "0,0,-1", "0,0,Infinity", "1,2", ",,", "1,2,3,4", "1d,1f,1", "Aleppo", "Aleppo,30", "TUR", "tur", "XXX", "bridge", "r0", "r999999",
            "n-2147483648:1", "n9999999999:1", "n1:1", "true", "null", "[]", "{}", "\"", "\"a", "a AND (b OR", "a~9999999", "a^1e38", "[a TO", "?", "*", "~", "\\", "+-&&||!(){}[]^\"~*?:\\/",
            "x".repeat(300), "x".repeat(301), "\ud83d\ude00".repeat(150), "a ".repeat(149), "*".repeat(299), "(".repeat(299), "x".repeat(4_000));

    /** Beside the odd values, parts of an address that no browser makes. */
    private static final List<String> ODD_ESCAPES = List.of("%00", "1%00", "%2e%2e", "%2e%2e%2f%2e%2e%2fetc%2fpasswd", "..%2f..", "%2F", "%5c", "%C0%80", "%FF", "%ED%A0%80", "%25", "%2500", "%0d%0aX:%20y",
            "1;a=b", "..;", "%3f", "%23", "1%20", "%E2%80%AE");

    private static final List<UnaryOperator<String>> ODD_BODIES = List.of(
            body -> "", body -> " ", body -> "{", body -> "[]", body -> "null", body -> "7", body -> "\"a\"", body -> "[" + body + "]", body -> body.substring(0, body.length() / 2),
            body -> body + body, body -> body + "}", body -> "\ufeff" + body, body -> body.replace('"', '\''), body -> "[".repeat(50_000), body -> "{\"text\":".repeat(5_000),
            body -> "{\"text\":" + "9".repeat(5_000) + "}", body -> "{\"who\":1e999999999}", body -> "{\"" + "k".repeat(100_000) + "\":1}", body -> "{\"text\":\"\\ud800\",\"who\":\"\\udc00\"}",
            body -> body.replaceFirst("^\\{", "{\"__proto__\":{},\"text\":\"a\",\"text\":7,"), body -> "<a>" + body + "</a>", body -> body.replace("\"", "\\\""));

    private static final List<Object> WRONG_TYPES = List.of(7, -1.5e300, true, List.of(), List.of("a"), new Object[] {null});

    private static Described described;

    private final Random random = new Random(6);
    private final List<String> wrong = new ArrayList<>();

    @BeforeAll
    static void open() throws IOException {
        newsroom.tellOfTheBridge();
        newsroom.ledger.follows().make("Mia", new Subject.Happening("bridge"), TellWhen.DENIED, new Channel.Feed());
        described = new Described(JSON.readTree(newsroom.get("/api/v1/openapi.json").body()));
    }

    static Stream<Operation> operations() {
        return described.operations().stream().filter(operation -> !operation.endless());
    }

    static Stream<Operation> writing() {
        return operations().filter(operation -> operation.body().isPresent());
    }

    @AfterEach
    void nobodyForesawNothing() {
        List<Exception> failures = List.copyOf(newsroom.failures);
        newsroom.failures.clear();
        assertThat(wrong).isEmpty();
        assertThat(failures).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("operations")
    void whatIsRightIsAnswered(Operation operation) {
        for (JsonNode parameter : operation.parameters("query")) {
            for (String value : right(parameter)) {
                String query = query(operation, parameter.path("name").asText() + "=" + encoded(value));
                HttpResponse<String> answer = ask(operation, path(operation, null) + query, rightBody(operation));
                // A page that was never given is refused; everything else is as it may be.
                if (answer.statusCode() / 100 != 2 && !parameter.path("name").asText().equals("after")) {
                    wrong.add(answer.statusCode() + " " + operation + query + " " + answer.body());
                }
            }
        }
        HttpResponse<String> answer = ask(operation, path(operation, null) + query(operation, ""), rightBody(operation));
        assertThat(answer.statusCode() / 100).as(operation + " " + answer.body()).isEqualTo(2);
    }

    @ParameterizedTest
    @MethodSource("operations")
    void outOfBoundsIsRefused(Operation operation) {
        for (JsonNode parameter : operation.parameters("query")) {
            String name = parameter.path("name").asText() + "=";
            List<String> beyond = new ArrayList<>();
            JsonNode schema = parameter.path("schema");
            if (schema.path("type").asText().equals("integer")) {
                beyond.addAll(List.of(String.valueOf(schema.path("minimum").asLong() - 1), "a", "1.5", "9".repeat(30)));
                beyond.add(String.valueOf(schema.path("maximum").asLong(Long.MAX_VALUE - 1) + 1));
            } else if (schema.has("maxLength")) {
                beyond.add("x".repeat(schema.path("maxLength").asInt() + 1));
            }
            for (String value : beyond) {
                HttpResponse<String> answer = ask(operation, path(operation, null) + query(operation, name + encoded(value)), rightBody(operation));
                if (answer.statusCode() != 400) {
                    wrong.add(answer.statusCode() + " " + operation + " " + name + value);
                }
            }
        }
        assertThat(ask(operation, path(operation, null) + "?no-such-parameter=1", rightBody(operation)).statusCode()).as(operation.toString()).isEqualTo(400);
    }

    @ParameterizedTest
    @MethodSource("operations")
    void nothingOddInAParameterBreaksIt(Operation operation) {
        List<JsonNode> parameters = operation.parameters("query");
        for (JsonNode parameter : parameters) {
            for (int i = 0; i < ODD_ONES; i++) {
                StringBuilder query = new StringBuilder(parameter.path("name").asText()).append('=').append(odd());
                for (JsonNode other : parameters) {
                    if (random.nextInt(12) == 0) {
                        query.append('&').append(other.path("name").asText()).append('=').append(random.nextBoolean() ? odd() : encoded(other.path("example").asText()));
                    }
                }
                ask(operation, path(operation, null) + "?" + query, rightBody(operation));
            }
        }
    }

    @ParameterizedTest
    @MethodSource("operations")
    void nothingOddInAnAddressBreaksIt(Operation operation) {
        boolean writes = operation.body().isPresent();
        if (operation.parameters("path").isEmpty()) {
            return;
        }
        List<String> parts = Stream.concat(ODD_ESCAPES.stream(), ODD.stream().filter(value -> !List.of("", ".", "..").contains(value)).map(DescriptionTest::encoded)).toList();
        for (String part : writes ? ODD_ESCAPES : parts) {
            HttpResponse<String> answer = send(operation, path(operation, part.replace("+", "%20")), rightBody(operation), "application/json");
            // Some lead to another operation (an escaped slash, a path that is cut off): what they promise is much the same.
            if (answer.statusCode() >= 400) {
                look(operation, part, answer);
            } else if (answer.statusCode() / 100 != 2) {
                wrong.add(answer.statusCode() + " " + operation + " " + part);
            }
        }
    }

    @ParameterizedTest
    @MethodSource("writing")
    void nothingOddInABodyBreaksIt(Operation operation) throws IOException {
        String right = rightBody(operation);
        for (UnaryOperator<String> oddly : ODD_BODIES) {
            ask(operation, path(operation, null), oddly.apply(right));
        }
        for (var property : operation.body().orElseThrow().path("properties").properties()) {
            ObjectNode body = (ObjectNode) JSON.readTree(right);
            List<Object> values = new ArrayList<>(List.of(WRONG_TYPES.get(random.nextInt(WRONG_TYPES.size())), "a\u0000", ODD.get(random.nextInt(ODD.size()))));
            int most = property.getValue().path("maxLength").asInt(0);
            if (most > 0) {
                values.add("x".repeat(most + 1));
            }
            for (Object value : values) {
                ask(operation, path(operation, null), body.<ObjectNode>set(property.getKey(), JSON.valueToTree(value)).toString());
            }
            ask(operation, path(operation, null), body.<ObjectNode>without(property.getKey()).toString());
        }
        for (String type : List.of("text/plain", "application/x-www-form-urlencoded", "multipart/form-data; boundary=x", "", "application/json; charset=utf-16", "application/json; charset=none")) {
            look(operation, type, send(operation, path(operation, null), right, type));
        }
    }

    @ParameterizedTest
    @MethodSource("writing")
    void moreThanIsTakenIsRefusedEvenWhereItsLengthIsNotTold(Operation operation) {
        byte[] much = ("{\"text\":\"" + "x".repeat(3_000_000) + "\"}").getBytes(StandardCharsets.UTF_8);
        BodyPublisher unmeasured = BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(much));
        for (BodyPublisher body : List.of(BodyPublishers.ofByteArray(much), unmeasured)) {
            HttpResponse<String> answer = patiently(HttpRequest.newBuilder(newsroom.at("/api/v1" + path(operation, null)))
                    .header("Content-Type", "application/json").method("POST", body).build());
            look(operation, "3 MB", answer);
            assertThat(answer.statusCode()).as(operation.toString()).isEqualTo(413);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"PUT", "DELETE", "PATCH", "TRACE"})
    void whatIsNotOfferedIsAProblem(String method) {
        for (Operation operation : described.operations()) {
            HttpResponse<String> answer = patiently(HttpRequest.newBuilder(newsroom.at("/api/v1" + path(operation, null)))
                    .header("Content-Type", "application/json").method(method, BodyPublishers.ofString("{}")).build());
            if (answer.statusCode() / 100 != 4 || !answer.headers().firstValue("Content-Type").orElse("").equals("application/problem+json")) {
                wrong.add(method + " " + operation + " " + answer.statusCode() + " " + answer.headers().firstValue("Content-Type"));
            }
        }
    }

    @Test
    void whatOneHasIsAskedForInAnyWay() {
        for (Operation operation : operations().filter(one -> one.method().equals("get")).toList()) {
            for (String had : List.of("*", "\"", "W/\"1\"", "x".repeat(4_000), "\u00e9")) {
                look(operation, had, patiently(HttpRequest.newBuilder(newsroom.at("/api/v1" + path(operation, null) + query(operation, "")))
                        .header("If-None-Match", had).header("Accept", "text/html;q=bad,*/*").build()));
            }
        }
    }

    @Test
    void theStreamBeginsWhereverOneWasBefore() throws IOException, InterruptedException {
        try (HttpClient listener = HttpClient.newHttpClient()) {
            for (String last : List.of("", "-1", "9".repeat(18), "9".repeat(40), "a", "'")) {
                HttpResponse<InputStream> answer = listener.send(
                        HttpRequest.newBuilder(newsroom.at("/api/v1/events")).header("Accept", "text/event-stream").header("Last-Event-ID", last).build(), HttpResponse.BodyHandlers.ofInputStream());
                assertThat(answer.statusCode()).as(last).isEqualTo(200);
                assertThat(answer.headers().firstValue("Content-Type").orElse("")).startsWith("text/event-stream");
                answer.body().close();
            }
            listener.shutdownNow();
        }
    }

    /** What no client library lets through. */
    @ParameterizedTest
    @ValueSource(strings = {"/status?%", "/status?a=%zz", "/claims/%", "/claims/%zz", "/claims/\u00ff", "/search?q=%C0%80", "/search?q=%FF", "/claims/a b", "//", "/..//../status", "/status#x", "/status?q=\u0000"})
    void anAddressThatIsNoneIsRefused(String path) throws IOException {
        try (Socket socket = new Socket(newsroom.at("/").getHost(), newsroom.at("/").getPort())) {
            socket.setSoTimeout((int) Duration.ofSeconds(20).toMillis());
            socket.getOutputStream().write(("GET /api/v1" + path + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n").getBytes(StandardCharsets.ISO_8859_1));
            String answer = new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            assertThat(answer).startsWith("HTTP/1.1 ").doesNotStartWith("HTTP/1.1 5").doesNotContain("Exception", "\tat ");
            assertThat(answer).as(answer).satisfiesAnyOf(it -> assertThat(it).startsWith("HTTP/1.1 200"), it -> assertThat(it).containsIgnoringCase("content-type: application/problem+json"));
        }
    }

    private String odd() {
        return encoded(ODD.get(random.nextInt(ODD.size())));
    }

    /** Values that the schema allows: the example, and the bounds of numbers. */
    private static List<String> right(JsonNode parameter) {
        JsonNode schema = parameter.path("schema");
        List<String> values = new ArrayList<>(List.of(parameter.path("example").asText()));
        for (String bound : List.of("minimum", "maximum")) {
            if (schema.has(bound)) {
                values.add(schema.path(bound).asText());
            }
        }
        if (parameter.path("name").asText().equals("q")) {
            values.add("x".repeat(schema.path("maxLength").asInt()));
        }
        return values;
    }

    /** With what has to be there. */
    private static String query(Operation operation, String asked) {
        String needed = operation.parameters("query").stream().filter(parameter -> parameter.path("required").asBoolean())
                .map(parameter -> parameter.path("name").asText()).filter(name -> !asked.startsWith(name + "="))
                .map(name -> name + "=" + encoded(example(operation, name))).collect(Collectors.joining("&"));
        String all = Stream.of(needed, asked).filter(one -> !one.isEmpty()).collect(Collectors.joining("&"));
        return all.isEmpty() ? "" : "?" + all;
    }

    private static String example(Operation operation, String name) {
        return operation.parameters("query").stream().filter(parameter -> parameter.path("name").asText().equals(name))
                .map(parameter -> parameter.path("example").asText()).findFirst().orElseThrow();
    }

    /** An address of something that is there. @param part instead of its first part that is not fixed, or null */
    private static String path(Operation operation, String part) {
        String id = operation.path().startsWith("/claims/") ? newsroom.ledger.claims().after(0, 1).getFirst().id() : "bridge";
        String with = part == null ? operation.path() : operation.path().replaceFirst("\\{[^}]*}", java.util.regex.Matcher.quoteReplacement(part));
        return with.replace("{number}", "1").replace("{id}", id).replace("{turn}", "pause");
    }

    private static String rightBody(Operation operation) {
        if (operation.body().isEmpty()) {
            return "";
        }
        if (operation.path().endsWith("{turn}")) {
            return "{\"who\":\"Mia\"}";
        }
        return operation.path().equals("/read") ? "{\"text\":\"The army said rebels had shelled Idlib.\",\"published\":\"2020-10-03\"}"
                : "{\"who\":\"Mia\",\"kind\":\"speaker\",\"of\":\"Harasym\",\"when\":\"new\",\"to\":\"feed\"}";
    }

    /** Asks, and notes what is not as described. */
    private HttpResponse<String> ask(Operation operation, String address, String body) {
        HttpResponse<String> answer = send(operation, address, body, "application/json");
        look(operation, address + " " + body, answer);
        return answer;
    }

    private void look(Operation operation, String asked, HttpResponse<String> answer) {
        described.wrong(operation, answer).ifPresent(why -> wrong.add(operation + " " + start(asked) + ": " + why + " " + start(answer.body())));
    }

    private static String start(String words) {
        return words.substring(0, Math.min(200, words.length()));
    }

    private static HttpResponse<String> send(Operation operation, String address, String body, String type) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(newsroom.at("/").toString() + "api/v1" + address));
        if (operation.method().equals("post")) {
            request.POST(BodyPublishers.ofString(body));
            if (!type.isEmpty()) {
                request.header("Content-Type", type);
            }
        }
        return patiently(request.build());
    }

    /** Asks again where the server wants one to wait. */
    private static HttpResponse<String> patiently(HttpRequest request) {
        HttpResponse<String> answer = newsroom.send(request);
        while (answer.statusCode() == TOO_MANY) {
            try {
                TimeUnit.MILLISECONDS.sleep(250);
            } catch (InterruptedException e) {
                throw new IllegalStateException(e);
            }
            answer = newsroom.send(request);
        }
        return answer;
    }

    private static String encoded(String words) {
        return URLEncoder.encode(words, StandardCharsets.UTF_8);
    }
}
