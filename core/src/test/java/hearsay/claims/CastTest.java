package hearsay.claims;

import static org.assertj.core.api.Assertions.assertThat;

import hearsay.lexicon.EventClass;
import hearsay.report.Filing;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who does what to whom, read by the whole pipeline with its real weights. */
class CastTest extends ReadInFull {
    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            Congress suspended military assistance to Ukraine on Monday.                 | SANCTION | Congress | Ukraine
            Turkey threatened attacks in northern Syria on Friday.                       | THREATEN | Turkey   | northern Syria
            Baku on Friday demanded that Yerevan withdraw its troops from two villages.  | REQUEST  | Baku     | Yerevan
            Rebels shelled a village near Idlib on Sunday. The minister was in Rome.     | ASSAULT  | Rebels   | a village
            """)
    void nothing_is_done_to_a_deed(String text, EventClass type, String actor, String recipient) {
        Set<String> told = pipeline.read(Filing.ofText(text)).claims().stream()
                .filter(c -> c.event() != null && c.event().type() == type)
                .map(c -> words(c.actors()) + " > " + words(c.recipients()))
                .collect(Collectors.toSet());
        assertThat(told).containsExactly(actor + " > " + recipient);
    }

    private static String words(List<Party> parties) {
        return parties.stream().map(p -> p.mention().text()).collect(Collectors.joining("; "));
    }
}
