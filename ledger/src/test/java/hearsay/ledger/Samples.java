package hearsay.ledger;

import hearsay.claims.Claim;
import hearsay.claims.ClaimId;
import hearsay.claims.CodedReport;
import hearsay.claims.Event;
import hearsay.claims.Mention;
import hearsay.claims.Modality;
import hearsay.claims.Party;
import hearsay.claims.Place;
import hearsay.claims.Quantity;
import hearsay.claims.Residue;
import hearsay.claims.Source;
import hearsay.claims.Stance;
import hearsay.claims.When;
import hearsay.lexicon.EventClass;
import hearsay.report.Fingerprint;
import hearsay.report.Report;
import hearsay.report.Span;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Reports and claims about lands that are on no map, read by hand. */
final class Samples {
    static final Provenance CODER = new Provenance("hearsay 0.1", "abc123");
    static final Custody BY_HAND = new Custody("desk.txt", "add", "clerk");

    private Samples() {}

    /** A report with the id, of the words "Norland shelled Port Ostra on 2 May, killing 12, two rebels told Redwire …", and its two claims. */
    static Submission shelling(String id, String more) {
        String text = "Norland shelled Port Ostra on 2 May, killing 12, two rebels told Redwire. Norland denies it. This is " + id + ". " + more;
        return submission(id, text, List.of(claim(text, Stance.AFFIRMS), claim(text, Stance.DENIES)));
    }

    static Submission submission(String id, String text, List<Claim> claims) {
        byte[] original = text.getBytes(StandardCharsets.UTF_8);
        Report report = new Report(id, "Shells fall", "The Gazette", "https://gazette.example/" + id.hashCode(), "2021-05-03", null, "en",
                Fingerprint.of(original), text, List.of());
        CodedReport coded = new CodedReport(
                report, claims, List.of(new Residue(new Span(0, 7), "nobody says it")), List.of(), List.of(), List.of(), List.of());
        return new Submission(coded, original, CODER, BY_HAND);
    }

    static Claim claim(String text, Stance stance) {
        return claim(text, stance, EventClass.ASSAULT, "read by hand");
    }

    static Claim claim(String text, Stance stance, EventClass type, String because) {
        Claim claim = claim("", text, stance, type, because);
        return claim(ClaimId.of(Fingerprint.of(text.getBytes(StandardCharsets.UTF_8)), claim), text, stance, type, because);
    }

    private static Claim claim(String id, String text, Stance stance, EventClass type, String because) {
        Source redwire = new Source(at(text, "Redwire"), "Redwire", "NOR", Source.Kind.WIRE, at(text, "told"));
        Source rebels = new Source(at(text, "two rebels"), null, "OST", Source.Kind.UNNAMED, null);
        Source norland = new Source(at(text, "Norland"), "Norland", "NOR", Source.Kind.GOVERNMENT, at(text, "denies"));
        return new Claim(
                id,
                List.of(at(text, "Norland shelled Port Ostra").span()),
                stance == Stance.DENIES ? List.of(norland) : List.of(redwire, rebels),
                stance,
                new Event(type, "heavy-weapons", "194", at(text, "shelled")),
                List.of(new Party(at(text, "Norland"), "Norland", "NOR", "MIL", "")),
                List.of(new Party(at(text, "Port Ostra"), null, "OST", "CVL", "")),
                Modality.HAPPENED,
                false,
                new When(at(text, "2 May"), "2021-05-02", null, "DATE", ""),
                List.of(new Place(at(text, "Port Ostra"), "Port Ostra", "OST", 40.5, 20.25, 77L, null, "")),
                List.of(new Quantity(at(text, "12"), 12, null, "exactly", null, "")),
                0.75,
                List.of(because));
    }

    static Mention at(String text, String words) {
        int start = text.indexOf(words);
        return Mention.of(text, new Span(start, start + words.length()));
    }
}
