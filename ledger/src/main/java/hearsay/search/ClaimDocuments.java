package hearsay.search;

import hearsay.claims.Claim;
import hearsay.claims.Party;
import hearsay.claims.Place;
import hearsay.claims.Source;
import hearsay.ledger.Condition.Role;
import hearsay.ledger.Days;
import hearsay.ledger.FiledReport;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field.Store;
import org.apache.lucene.document.IntField;
import org.apache.lucene.document.IntPoint;
import org.apache.lucene.document.KnnFloatVectorField;
import org.apache.lucene.document.LatLonPoint;
import org.apache.lucene.document.LongField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.VectorSimilarityFunction;
import org.jspecify.annotations.Nullable;

/** Makes the documents of one report's claims. */
final class ClaimDocuments {
    private static final int LEAD = 240;
    private static final int AROUND = 240;

    private final FiledReport report;
    private final String text;
    private final String head;
    private final @Nullable Days published;

    /** @param text the report's text, into which claims' offsets point */
    ClaimDocuments(FiledReport report, String text) {
        this.report = report;
        this.text = text;
        this.head = (report.title() == null ? "" : report.title() + "\n") + text.substring(0, Math.min(LEAD, text.length())) + "\n";
        this.published = Days.of(report.published());
    }

    /** @param seq the claim's number @param vector of its words, or null */
    Document of(long seq, Claim claim, float @Nullable [] vector) {
        Document document = new Document();
        document.add(new LongField(Fields.CLAIM, seq, Store.NO));
        word(document, Fields.REPORT, String.valueOf(report.seq()));
        document.add(new TextField(Fields.CONTENT, claim.extent().of(text), Store.NO));
        document.add(new TextField(Fields.CONTEXT, head + around(claim), Store.NO));
        kind(document, claim);
        about(document);
        claim.actors().forEach(party -> party(document, Role.ACTOR, party));
        claim.recipients().forEach(party -> party(document, Role.RECIPIENT, party));
        sources(document, claim.sources());
        claim.places().forEach(place -> place(document, place));
        when(document, claim);
        if (vector != null) {
            document.add(new KnnFloatVectorField(Fields.MEANING, vector, VectorSimilarityFunction.DOT_PRODUCT));
        }
        return document;
    }

    /** The words before and after the claim, whole ones. */
    private String around(Claim claim) {
        int start = Math.max(0, claim.extent().start() - AROUND);
        int end = Math.min(text.length(), claim.extent().end() + AROUND);
        while (start > 0 && start < text.length() && Character.isLetterOrDigit(text.charAt(start - 1))) {
            start++;
        }
        while (end > start && end < text.length() && Character.isLetterOrDigit(text.charAt(end))) {
            end--;
        }
        return start < end ? text.substring(start, end) : "";
    }

    private static void kind(Document document, Claim claim) {
        word(document, Fields.STANCE, claim.stance().word());
        word(document, Fields.MODALITY, claim.modality().word());
        word(document, Fields.BACKGROUND, claim.background() ? "1" : "0");
        Source origin = claim.origin();
        word(document, Fields.ORIGIN_KIND, origin == null ? "outlet" : origin.kind().word());
        if (claim.event() != null) {
            word(document, Fields.EVENT, claim.event().type().name());
            word(document, Fields.CAMEO, claim.event().cameo());
        }
    }

    private void about(Document document) {
        word(document, Fields.LANGUAGE, report.language());
        name(document, Fields.OUTLET, report.outlet());
        if (published != null) {
            document.add(new IntField(Fields.PUBLISHED, day(published.first()), Store.NO));
        }
    }

    private static void party(Document document, Role role, Party party) {
        names(document, role, party.mention().text(), party.name());
        word(document, Fields.countries(role), party.country());
        word(document, Fields.COUNTRY, party.country());
    }

    private void sources(Document document, List<Source> sources) {
        sources.forEach(source -> source(document, Role.SOURCE, source));
        if (sources.isEmpty()) {
            name(document, Fields.names(Role.ORIGIN), report.outlet());
        } else {
            source(document, Role.ORIGIN, sources.getLast());
        }
    }

    private static void source(Document document, Role role, Source source) {
        names(document, role, source.mention().text(), source.name());
        word(document, Fields.countries(role), source.country());
    }

    private static void place(Document document, Place place) {
        Stream.of(place.mention().text(), place.name()).distinct().forEach(words -> {
            name(document, Fields.PLACE, words);
            name(document, Fields.NAMES, words);
        });
        word(document, Fields.PLACE_COUNTRY, place.country());
        word(document, Fields.COUNTRY, place.country());
        if (place.lat() != null && place.lon() != null) {
            document.add(new LatLonPoint(Fields.POINT, place.lat(), place.lon()));
        }
    }

    private static void when(Document document, Claim claim) {
        Days days = Days.of(claim.time() == null ? null : claim.time().edtf());
        if (days != null) {
            document.add(new IntPoint(Fields.FIRST_DAY, day(days.first())));
            document.add(new IntPoint(Fields.LAST_DAY, day(days.last())));
        }
    }

    static int day(LocalDate day) {
        return Math.toIntExact(day.toEpochDay());
    }

    private static void names(Document document, Role role, String said, @Nullable String name) {
        Stream.of(said, name).distinct().forEach(words -> {
            name(document, Fields.names(role), words);
            if (role != Role.ORIGIN) {
                name(document, Fields.NAMES, words);
            }
        });
    }

    private static void name(Document document, String field, @Nullable String words) {
        if (words != null) {
            document.add(new TextField(field, words, Store.NO));
        }
    }

    private static void word(Document document, String field, @Nullable String word) {
        if (word != null && !word.isEmpty()) {
            document.add(new StringField(field, field.equals(Fields.LANGUAGE) ? word.toLowerCase(Locale.ROOT) : word, Store.NO));
        }
    }
}
