package hearsay.claims;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import hearsay.lexicon.EventClass;
import hearsay.reading.Name;
import hearsay.report.Report;
import hearsay.report.Span;
import java.util.List;
import org.junit.jupiter.api.Test;

class ClaimJsonTest {
    private static final String TEXT = "Norland \"sends\" 300 men to Ostra 🚚, two rebels told Redwire on Friday.";
    private static final Report REPORT = new Report("r1", null, "The Gazette", null, "2020-10-03", null, "en", "ab12", TEXT, List.of());

    @Test
    void aReportOfNothingIsOneLineWithEmptyLists() {
        CodedReport coded = new CodedReport(REPORT, List.of(), List.of(), List.of(), List.of(), List.of(), List.of());

        assertThat(new ClaimJson(false).line(coded)).isEqualTo("{\"report\":{\"id\":\"r1\",\"title\":null,\"outlet\":\"The Gazette\",\"url\":null,"
                + "\"published\":\"2020-10-03\",\"updated\":null,\"language\":\"en\",\"sha256\":\"ab12\","
                + "\"text\":\"Norland \\\"sends\\\" 300 men to Ostra 🚚, two rebels told Redwire on Friday.\"},"
                + "\"claims\":[],\"residue\":[]}");
    }

    @Test
    void aClaimHasItsFieldsInTheirOrder() throws Exception {
        JsonNode line = new ObjectMapper().readTree(new ClaimJson(false).line(coded()));

        assertThat(line.path("claims").path(0).toString()).isEqualTo("{\"id\":\"00ff\","
                + "\"content\":{\"start\":0,\"end\":32,\"text\":\"Norland \\\"sends\\\" 300 men to Ostra\",\"spans\":[{\"start\":0,\"end\":15},{\"start\":16,\"end\":32}]},"
                + "\"sources\":[{\"start\":53,\"end\":60,\"text\":\"Redwire\",\"name\":\"Redwire\",\"country\":\"GBR\",\"kind\":\"wire\",\"named\":true,"
                + "\"cue\":{\"start\":48,\"end\":52,\"text\":\"told\"}},"
                + "{\"start\":37,\"end\":47,\"text\":\"two rebels\",\"name\":null,\"country\":null,\"kind\":\"unnamed\",\"named\":false,\"cue\":null}],"
                + "\"stance\":\"affirms\","
                + "\"event\":{\"type\":\"AID\",\"mode\":null,\"cameo\":\"0724\",\"trigger\":{\"start\":9,\"end\":14,\"text\":\"sends\"}},"
                + "\"actors\":[{\"start\":0,\"end\":7,\"text\":\"Norland\",\"name\":\"Norland\",\"country\":\"NOR\",\"sector\":\"GOV\"}],"
                + "\"recipients\":[],\"modality\":\"ongoing\",\"background\":false,"
                + "\"time\":{\"start\":64,\"end\":70,\"text\":\"Friday\",\"edtf\":\"2020-10-02\"},"
                + "\"places\":[{\"start\":27,\"end\":32,\"text\":\"Ostra\",\"name\":\"Ostra\",\"country\":null,\"lat\":37.06,\"lon\":37,\"geonames\":314830,\"role\":\"to\"}],"
                + "\"quantities\":[{\"start\":16,\"end\":23,\"text\":\"300 men\",\"value\":300,\"upper\":null,\"bound\":\"exactly\",\"unit\":\"men\"}],"
                + "\"confidence\":0.6667,\"because\":[\"claim marked (0.67)\"]}");
    }

    @Test
    void aClaimsWordsAreReadWithoutTheRestOfIt() {
        assertThat(ClaimReader.words(ClaimJson.claim(coded().claims().getFirst(), TEXT))).isEqualTo("Norland \"sends\" 300 men to Ostra");
        assertThat(ClaimReader.words("{\"id\":\"00ff\",\"sources\":[{\"text\":\"Redwire\"}],\"content\":{\"start\":0}}")).isEmpty();
        assertThatIllegalArgumentException().isThrownBy(() -> ClaimReader.words("{\"content\"")).withMessageStartingWith("no claim");
    }

    @Test
    void everyMentionsWordsStandAtItsOffsetsInUtf16() throws Exception {
        JsonNode line = new ObjectMapper().readTree(new ClaimJson(true).line(coded()));

        String text = line.path("report").path("text").asText();
        assertThat(line.findParents("text")).filteredOn(n -> n.has("start")).hasSizeGreaterThan(8)
                .allSatisfy(n -> assertThat(text.substring(n.path("start").asInt(), n.path("end").asInt())).isEqualTo(n.path("text").asText()));
    }

    @Test
    void marksAreAddedOnlyIfAskedFor() throws Exception {
        assertThat(new ObjectMapper().readTree(new ClaimJson(false).line(coded())).has("marks")).isFalse();
        assertThat(new ObjectMapper().readTree(new ClaimJson(true).line(coded())).path("marks").toString()).isEqualTo("{"
                + "\"names\":[{\"start\":0,\"end\":7,\"text\":\"Norland\",\"kind\":\"place\"}],"
                + "\"times\":[{\"start\":64,\"end\":70,\"text\":\"Friday\",\"edtf\":\"2020-10-02\",\"timex\":\"2020-10-02\",\"type\":\"DATE\"}],"
                + "\"places\":[{\"start\":27,\"end\":32,\"text\":\"Ostra\",\"name\":\"Ostra\",\"country\":null,\"lat\":37.06,\"lon\":37,\"geonames\":314830}],"
                + "\"quantities\":[{\"start\":16,\"end\":23,\"text\":\"300 men\",\"value\":300,\"upper\":null,\"bound\":\"exactly\",\"unit\":\"men\"}]}");
    }

    private static CodedReport coded() {
        When friday = new When(at("Friday"), "2020-10-02", "2020-10-02", "DATE", "weekday before publication");
        Place ostra = new Place(at("Ostra"), "Ostra", null, 37.06, 37.0, 314830L, "to", "made up");
        Quantity men = new Quantity(at("300 men"), 300, null, "exactly", "men", "number and noun");
        Claim claim = new Claim(
                "00ff",
                List.of(new Span(0, 15), new Span(16, 32)),
                List.of(
                        new Source(at("Redwire"), "Redwire", "GBR", Source.Kind.WIRE, at("told")),
                        new Source(at("two rebels"), null, null, Source.Kind.UNNAMED, null)),
                Stance.AFFIRMS,
                new Event(EventClass.AID, null, "0724", at("sends")),
                List.of(new Party(at("Norland"), "Norland", "NOR", "GOV", "made up")),
                List.of(),
                Modality.ONGOING,
                false,
                friday,
                List.of(ostra),
                List.of(men),
                2 / 3.0,
                List.of("claim marked (0.67)"));
        Name norland = new Name(new Span(0, 7), "Norland", Name.Kind.PLACE, 0.9);
        return new CodedReport(REPORT, List.of(claim), List.of(), List.of(norland), List.of(friday), List.of(ostra), List.of(men));
    }

    private static Mention at(String words) {
        int start = TEXT.indexOf(words);
        return Mention.of(TEXT, new Span(start, start + words.length()));
    }
}
