package hearsay.evaluate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Claims in the terms of PLOVER's records. */
class CodedEventTest {

    @ParameterizedTest
    @CsvSource(nullValues = "-", value = {
        "TUR,  GOV, TUR",
        "SYR,  REB, SYR",
        "NATO, IGO, IGO",
        "EU,   IGO, IGO",
        "-,    IGO, IGO",
        "-,    NGO, NGO",
        "ISIS, REB, IMG",
        "-,    REB, -",
        "-,    -,   -",
    })
    void actorsAreCodedByCountryOrKind(String country, String sector, String code) throws Exception {
        assertThat(events(country, sector, "ASSAULT", null).source()).isEqualTo(code == null ? List.of() : List.of(code));
    }

    @ParameterizedTest
    @CsvSource(nullValues = "-", value = {
        "ASSAULT, 190, 190",
        "ASSAULT, 180, 180",
        "ACCUSE,  090, 090",
        "RETREAT, 0871, 0871",
        "ASSAULT, 036, ASSAULT",
        "ASSAULT, -,   ASSAULT",
    })
    void theCameoCodeCountsWhereItAgreesWithTheClass(String type, String cameo, String label) throws Exception {
        assertThat(events("TUR", "GOV", type, cameo).event()).isEqualTo(label);
    }

    @Test
    void theSameEventOfTwoClaimsIsOne() throws Exception {
        String claim = "{\"event\":{\"type\":\"AID\"},\"actors\":[],\"recipients\":[]}";

        assertThat(CodedEvent.of(JsonFile.MAPPER.readTree("{\"claims\":[" + claim + "," + claim + ",{\"event\":null}]}"))).hasSize(1);
    }

    private static CodedEvent events(String country, String sector, String type, String cameo) throws Exception {
        var claim = JsonFile.MAPPER.createObjectNode();
        claim.putObject("event").put("type", type).put("cameo", cameo);
        claim.putArray("actors").addObject().put("country", country).put("sector", sector);
        var reading = JsonFile.MAPPER.createObjectNode();
        reading.putArray("claims").add(claim);
        return CodedEvent.of(reading).getFirst();
    }
}
