package hearsay.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import hearsay.claims.Place;
import hearsay.ledger.FiledClaim;
import java.io.IOException;
import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.StreamSupport;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Claims near a place: by its name or its coordinates, in the form, in the address and for programs. */
class NearTest extends AtTheNewsroom {
    private static final ObjectMapper JSON = new ObjectMapper();

    private static FiledClaim somewhere;
    private static Place place;

    @BeforeAll
    static void lookForAPlace() {
        somewhere = newsroom.ledger.claims().after(0, 1_000).stream()
                .filter(filed -> filed.claim().places().stream().anyMatch(NearTest::onTheMap)).findFirst().orElseThrow();
        place = somewhere.claim().places().stream().filter(NearTest::onTheMap).findFirst().orElseThrow();
    }

    private static boolean onTheMap(Place place) {
        return place.name() != null && place.lat() != null && place.lon() != null;
    }

    private static List<String> ids(String query) throws IOException {
        HttpResponse<String> answer = newsroom.get("/api/v1/search?limit=100&" + query);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        return StreamSupport.stream(JSON.readTree(answer.body()).path("claims").spliterator(), false).map(claim -> claim.at("/claim/id").asText()).toList();
    }

    private static String encoded(String words) {
        return URLEncoder.encode(words, StandardCharsets.UTF_8);
    }

    @Test
    void aPlaceIsKnownByNameAsByItsCoordinates() throws IOException {
        String point = place.lat() + "," + place.lon();
        List<String> byName = ids("near=" + encoded(place.name()) + "&within=30");
        assertThat(byName).contains(somewhere.claim().id());
        assertThat(ids("near=" + point + "&within=30")).isEqualTo(byName);
        assertThat(ids("near=" + point + ",30")).isEqualTo(byName);
        assertThat(ids("near=Aleppo&within=30")).doesNotContain(somewhere.claim().id());
    }

    @Test
    void theAddressSaysAllThatTheFormSays() {
        Document page = newsroom.page("/search?near=" + encoded(place.name()) + "&within=30&stance=affirms");
        assertThat(page.select("#near").val()).isEqualTo(place.name());
        assertThat(page.select("#within").val()).isEqualTo("30");
        assertThat(page.select(".chips a").eachAttr("aria-label")).contains("without near: " + place.name() + ", within 30 km");
        assertThat(page.select(".chips a[aria-label*=near]").attr("href")).isEqualTo("/search?stance=affirms");
        assertThat(newsroom.get("/map?near=" + encoded(place.name()) + "&within=30").statusCode()).isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(strings = {"near=Xyzzyville", "near=95,10", "near=1,2,3,4", "near=Aleppo&within=far", "near=Aleppo&within=0", "near=36.2,37.1,99999"})
    void whatIsNoPlaceIsToldInOneLine(String query) throws IOException {
        HttpResponse<String> answer = newsroom.get("/api/v1/search?" + query);
        assertThat(answer.statusCode()).isEqualTo(400);
        JsonNode problem = JSON.readTree(answer.body());
        assertThat(problem.path("detail").asText()).startsWith("'").doesNotContain("\n").containsAnyOf("no place is called", "latitude", "kilometres");
        assertThat(newsroom.get("/search?" + query).statusCode()).isEqualTo(400);
        assertThat(newsroom.page("/search?" + query).text()).contains(problem.path("detail").asText());
    }
}
