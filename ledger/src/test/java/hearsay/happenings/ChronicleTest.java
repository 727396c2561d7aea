package hearsay.happenings;

import static org.assertj.core.api.Assertions.assertThat;

import hearsay.claims.Claim;
import hearsay.claims.ClaimId;
import hearsay.claims.CodedReport;
import hearsay.ledger.Custody;
import hearsay.ledger.Ledger;
import hearsay.ledger.LedgerAddress;
import hearsay.ledger.Provenance;
import hearsay.ledger.Servers;
import hearsay.ledger.Submission;
import hearsay.ledger.Summaries;
import hearsay.ledger.Summary;
import hearsay.report.Fingerprint;
import hearsay.report.Report;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ChronicleTest {
    private static final String FIRST = "A gunman opened fire at the Lindqvist bakery on 12 Harbour Street in Ostravik, killing 3 people, on Friday.";
    private static final String LATER = "The gunman who opened fire at the Lindqvist bakery on 12 Harbour Street in Ostravik on Friday killed 4 people.";

    @TempDir
    private Path folder;

    private final Reports reports = new Reports();

    @Test
    void reportsAddedInSeveralRunsMakeOneHappening() {
        onlyOneOf(new LedgerAddress.InFile(folder.resolve("war.db")));
    }

    @Test
    void andOnAServer() {
        onlyOneOf(Servers.fresh());
    }

    private void onlyOneOf(LedgerAddress address) {
        try (Ledger ledger = Ledger.open(address)) {
            file(ledger, "first", "Post", "2021-05-08", FIRST, "killing 3 people", "3 people");
            assertThat(Chronicle.of(ledger).catchUp()).isEqualTo(1);
            file(ledger, "later", "Mail", "2021-05-09", LATER, "killed 4 people", "4 people");
            assertThat(Chronicle.of(ledger).catchUp()).as("only the new one").isEqualTo(1);
            assertThat(Chronicle.of(ledger).catchUp()).isZero();

            List<Summary> shared = ledger.summaries().page(Summaries.Which.SHARED, null, 10);

            assertThat(shared).singleElement().satisfies(summary -> assertThat(summary.json())
                    .contains("\"reports\":[\"first\",\"later\"]")
                    .contains("\"kind\":\"number\",\"of\":\"killed\""));
        }
    }

    private void file(Ledger ledger, String id, String outlet, String day, String text, String content, String number) {
        Claim claim = reports.draft(outlet, day, text).claims(content, "opened fire", null, number, "2021-05-07").made().statements().getFirst().claim();
        byte[] original = text.getBytes(StandardCharsets.UTF_8);
        Report report = new Report(id, null, outlet, null, day, null, "en", Fingerprint.of(original), text, List.of());
        Claim filed = new Claim(
                ClaimId.of(report.sha256(), claim), claim.content(), claim.sources(), claim.stance(), claim.event(), claim.actors(),
                claim.recipients(), claim.modality(), claim.background(), claim.time(), claim.places(), claim.quantities(), claim.confidence(), claim.because());
        CodedReport coded = new CodedReport(report, List.of(filed), List.of(), List.of(), List.of(), List.of(), List.of());
        ledger.file(List.of(new Submission(coded, original, new Provenance("hearsay", "weights"), new Custody(id, "add", "clerk"))));
    }
}
