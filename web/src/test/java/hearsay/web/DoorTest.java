package hearsay.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Who may come in, and what a stranger's page cannot do. */
class DoorTest {

    @TempDir
    private Path folder;

    @Test
    void anotherAddressThanLoopbackNeedsATokenAndACertificate() {
        assertThatThrownBy(() -> new Settings("0.0.0.0", 0, null, null)).hasMessageContaining("token");
        assertThatThrownBy(() -> new Settings("0.0.0.0", 0, "correct horse battery", null)).hasMessageContaining("--keystore");
        assertThatThrownBy(() -> new Settings("127.0.0.1", 0, "short", null)).hasMessageContaining("16 characters");
    }

    @Test
    void withATokenNobodySeesAnythingBeforeSigningIn() {
        Settings settings = new Settings("127.0.0.1", 0, "correct horse battery", null);
        try (Newsroom newsroom = Newsroom.empty(folder, settings)) {
            assertThat(newsroom.page("/search").title()).startsWith("Sign in");
            assertThat(newsroom.get("/api/v1/anything").statusCode()).isEqualTo(401);
            assertThat(newsroom.post("/sign-in", Map.of("token", "wrong")).body()).contains("That is not the token.");
            newsroom.post("/sign-in", Map.of("token", "correct horse battery"));
            assertThat(newsroom.page("/search").title()).startsWith("Search");
        }
    }

    @Test
    void aProgramShowsTheTokenInAHeader() {
        Settings settings = new Settings("127.0.0.1", 0, "correct horse battery", null);
        try (Newsroom newsroom = Newsroom.empty(folder, settings)) {
            HttpRequest.Builder request = HttpRequest.newBuilder(newsroom.at("/search"));
            HttpResponse<String> answer = newsroom.send(request.header("Authorization", "Bearer correct horse battery").build());
            assertThat(answer.body()).contains("<title>Search");
        }
    }

    @Test
    void aFormOfAStrangerIsRefused() {
        try (Newsroom newsroom = Newsroom.empty(folder)) {
            newsroom.get("/search");
            assertThat(newsroom.postFromElsewhere("/sign-out", Map.of()).statusCode()).isEqualTo(403);
            assertThat(newsroom.postFromElsewhere("/sign-out", Map.of("csrf", "guessed")).statusCode()).isEqualTo(403);
        }
    }

    @Test
    void everyAnswerForbidsScriptsOfOthersAndFrames() {
        try (Newsroom newsroom = Newsroom.empty(folder)) {
            for (String path : new String[] {"/search", "/nowhere", "/static/hearsay.js"}) {
                var headers = newsroom.get(path).headers();
                assertThat(headers.firstValue("Content-Security-Policy")).get().asString()
                        .startsWith("default-src 'self'").doesNotContain("unsafe");
                assertThat(headers.firstValue("X-Content-Type-Options")).hasValue("nosniff");
                assertThat(headers.firstValue("X-Frame-Options")).hasValue("DENY");
            }
        }
    }

    @Test
    void aPageNeedsLessThanAHundredKilobytesOfScript() {
        try (Newsroom newsroom = Newsroom.empty(folder)) {
            int bytes = newsroom.page("/search").select("script").stream()
                    .mapToInt(script -> newsroom.get(script.attr("src")).body().length()).sum();
            assertThat(bytes).isBetween(1, 100_000);
        }
    }

    @Test
    void tooMuchAtOnceIsRefused() {
        try (Newsroom newsroom = Newsroom.empty(folder)) {
            assertThat(newsroom.post("/sign-in", Map.of("token", "x".repeat(3_000_000))).statusCode()).isEqualTo(413);
        }
    }

    @Test
    void aPathDoesNotLeadOutOfTheFiles() {
        try (Newsroom newsroom = Newsroom.empty(folder)) {
            for (String path : new String[] {"/static/..%2f..%2fpom.xml", "/static/%2e%2e/package-info.class", "/static/", "/report/1%00", "/report/-1"}) {
                assertThat(newsroom.get(path).statusCode()).as(path).isBetween(400, 404);
            }
            assertThat(newsroom.failures).isEmpty();
        }
    }
}
