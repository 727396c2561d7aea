package hearsay.ledger;

import hearsay.claims.Claim;
import hearsay.claims.Party;
import hearsay.claims.Place;
import hearsay.claims.Quantity;
import hearsay.claims.Source;
import java.util.List;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.PreparedBatch;
import org.jspecify.annotations.Nullable;

/** Writes the columns by which claims are found, all derived from the claims themselves. Batched: nothing is there before {@link #execute}. */
final class Facts {
    private final PreparedBatch facts;
    private final PreparedBatch parties;
    private final PreparedBatch spots;
    private final PreparedBatch numbers;

    Facts(Handle handle) {
        this.facts = handle.prepareBatch("INSERT INTO fact (claim, report, present, stance, modality, background, event, mode, cameo,"
                + " origin, origin_kind, named, outlet, published, first_day, last_day, confidence)"
                + " VALUES (?, ?, 1, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)");
        this.parties = handle.prepareBatch(
                "INSERT INTO party (claim, role, place, name, word, country, sector, kind) VALUES (?, ?, ?, ?, ?, ?, ?, ?)");
        this.spots = handle.prepareBatch(
                "INSERT INTO spot (claim, place, name, word, country, lat, lon, cell) VALUES (?, ?, ?, ?, ?, ?, ?, ?)");
        this.numbers = handle.prepareBatch("INSERT INTO number (claim, place, value, upper, bound, unit) VALUES (?, ?, ?, ?, ?, ?)");
    }

    void add(long seq, FiledReport report, Claim claim) {
        Source origin = claim.origin();
        Days days = Days.of(claim.time() == null ? null : claim.time().edtf());
        Days published = Days.of(report.published());
        add(facts, seq, report.seq(), claim.stance().word(), claim.modality().word(), claim.background() ? 1 : 0,
                claim.event() == null ? null : claim.event().type().name(),
                claim.event() == null ? null : claim.event().mode(),
                claim.event() == null || claim.event().cameo().isEmpty() ? null : claim.event().cameo(),
                origin == null ? Folded.orNull(report.outlet()) : word(origin),
                origin == null ? "outlet" : origin.kind().word(),
                origin == null || origin.named() ? 1 : 0,
                Folded.orNull(report.outlet()),
                published == null ? null : (int) published.first().toEpochDay(),
                days == null ? null : (int) days.first().toEpochDay(),
                days == null ? null : (int) days.last().toEpochDay(),
                claim.confidence());
        parties(seq, "actor", claim.actors());
        parties(seq, "recipient", claim.recipients());
        sources(seq, claim.sources());
        spots(seq, claim.places());
        numbers(seq, claim.quantities());
    }

    private void parties(long seq, String role, List<Party> all) {
        for (int place = 0; place < all.size(); place++) {
            Party party = all.get(place);
            String word = Folded.word(party.name() == null ? party.mention().text() : party.name());
            add(parties, seq, role, place, party.name(), word, party.country(), party.sector(), null);
        }
    }

    private void sources(long seq, List<Source> chain) {
        for (int place = 0; place < chain.size(); place++) {
            Source source = chain.get(place);
            add(parties, seq, "source", place, source.name(), word(source), source.country(), null, source.kind().word());
        }
        if (!chain.isEmpty()) {
            Source origin = chain.getLast();
            add(parties, seq, "origin", 0, origin.name(), word(origin), origin.country(), null, origin.kind().word());
        }
    }

    private static String word(Source source) {
        return Folded.word(source.name() == null ? source.mention().text() : source.name());
    }

    private void spots(long seq, List<Place> all) {
        for (int i = 0; i < all.size(); i++) {
            Place place = all.get(i);
            String word = Folded.word(place.name() == null ? place.mention().text() : place.name());
            add(spots, seq, i, place.name(), word, place.country(), place.lat(), place.lon(), cell(place));
        }
    }

    private static @Nullable Integer cell(Place place) {
        return place.lat() == null || place.lon() == null ? null : Cell.of(place.lat(), place.lon());
    }

    private void numbers(long seq, List<Quantity> all) {
        for (int i = 0; i < all.size(); i++) {
            Quantity quantity = all.get(i);
            add(numbers, seq, i, quantity.value(), quantity.upper(), quantity.bound(), quantity.unit());
        }
    }

    private static void add(PreparedBatch batch, @Nullable Object... values) {
        for (int i = 0; i < values.length; i++) {
            batch.bind(i, values[i]);
        }
        batch.add();
    }

    void execute() {
        for (PreparedBatch batch : List.of(facts, parties, spots, numbers)) {
            if (batch.size() > 0) {
                batch.execute();
            }
        }
    }
}
