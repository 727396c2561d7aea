package hearsay.claims;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.StreamWriteFeature;
import hearsay.reading.Name;
import hearsay.report.Report;
import hearsay.report.Span;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Writes what came of a report as one line of JSON: the report, its claims, the residue and, if wanted, every mark.
 *
 * <p>Offsets are UTF-16 code units into {@code report.text}, half open. Absent is {@code null} or {@code []}. A content of several
 * spans has the words from the first to the last as its {@code text}, with what stands between them; {@code spans} tells which count.
 */
public final class ClaimJson {
    private static final JsonFactory FACTORY = JsonFactory.builder().disable(StreamWriteFeature.AUTO_CLOSE_TARGET).build();
    /** Whole numbers up to here have one spelling. */
    private static final double WHOLE = 1e15;

    private final boolean marks;

    /** @param marks whether to add all names, times, places and quantities, used by a claim or not */
    public ClaimJson(boolean marks) {
        this.marks = marks;
    }

    /** The line, without its end. */
    public String line(CodedReport coded) {
        StringWriter out = new StringWriter();
        try {
            write(coded, out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toString();
    }

    /** Writes the line, without its end; the writer stays open. */
    public void write(CodedReport coded, Writer out) throws IOException {
        try (JsonGenerator json = FACTORY.createGenerator(out)) {
            new Line(json, coded.report().text()).write(coded, marks);
        }
    }

    /** One claim alone, as it stands in the line. @param text the text of its report */
    public static String claim(Claim claim, String text) {
        return alone(text, line -> line.claim(claim));
    }

    /** The residue alone, as it stands in the line. */
    public static String residue(CodedReport coded) {
        return alone(coded.report().text(), line -> line.items(coded.residue(), line::residue));
    }

    private static String alone(String text, Writing<Line> writing) {
        StringWriter out = new StringWriter();
        try (JsonGenerator json = FACTORY.createGenerator(out)) {
            writing.write(new Line(json, text));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toString();
    }

    /** One line in the making. */
    private record Line(JsonGenerator json, String text) {

        void write(CodedReport coded, boolean marks) throws IOException {
            json.writeStartObject();
            json.writeFieldName("report");
            report(coded.report());
            list("claims", coded.claims(), this::claim);
            list("residue", coded.residue(), this::residue);
            if (marks) {
                json.writeObjectFieldStart("marks");
                list("names", coded.names(), this::name);
                list("times", coded.times(), this::markedTime);
                list("places", coded.places(), p -> place(p, false));
                list("quantities", coded.quantities(), this::quantity);
                json.writeEndObject();
            }
            json.writeEndObject();
        }

        private void report(Report report) throws IOException {
            json.writeStartObject();
            string("id", report.id());
            string("title", report.title());
            string("outlet", report.outlet());
            string("url", report.url());
            string("published", report.published());
            string("updated", report.updated());
            string("language", report.language());
            string("sha256", report.sha256());
            string("text", report.text());
            json.writeEndObject();
        }

        private void claim(Claim claim) throws IOException {
            json.writeStartObject();
            string("id", claim.id());
            content(claim);
            list("sources", claim.sources(), this::source);
            string("stance", claim.stance().word());
            event(claim.event());
            list("actors", claim.actors(), this::party);
            list("recipients", claim.recipients(), this::party);
            string("modality", claim.modality().word());
            json.writeBooleanField("background", claim.background());
            time(claim.time());
            list("places", claim.places(), p -> place(p, true));
            list("quantities", claim.quantities(), this::quantity);
            json.writeNumberField("confidence", Math.round(claim.confidence() * 10_000) / 10_000.0);
            list("because", claim.because(), json::writeString);
            json.writeEndObject();
        }

        private void content(Claim claim) throws IOException {
            json.writeObjectFieldStart("content");
            words(Mention.of(text, claim.extent()));
            list("spans", claim.content(), this::span);
            json.writeEndObject();
        }

        private void source(Source source) throws IOException {
            json.writeStartObject();
            words(source.mention());
            string("name", source.name());
            string("country", source.country());
            string("kind", source.kind().word());
            json.writeBooleanField("named", source.named());
            mention("cue", source.cue());
            json.writeEndObject();
        }

        private void event(@Nullable Event event) throws IOException {
            if (event == null) {
                json.writeNullField("event");
                return;
            }
            json.writeObjectFieldStart("event");
            string("type", event.type().name());
            string("mode", event.mode());
            string("cameo", event.cameo().isEmpty() ? null : event.cameo());
            mention("trigger", event.trigger());
            json.writeEndObject();
        }

        private void party(Party party) throws IOException {
            json.writeStartObject();
            words(party.mention());
            string("name", party.name());
            string("country", party.country());
            string("sector", party.sector());
            json.writeEndObject();
        }

        private void time(@Nullable When when) throws IOException {
            if (when == null) {
                json.writeNullField("time");
                return;
            }
            json.writeObjectFieldStart("time");
            words(when.mention());
            string("edtf", when.edtf());
            json.writeEndObject();
        }

        private void markedTime(When when) throws IOException {
            json.writeStartObject();
            words(when.mention());
            string("edtf", when.edtf());
            string("timex", when.timex());
            string("type", when.type());
            json.writeEndObject();
        }

        private void place(Place place, boolean role) throws IOException {
            json.writeStartObject();
            words(place.mention());
            string("name", place.name());
            string("country", place.country());
            number("lat", place.lat());
            number("lon", place.lon());
            if (place.geonames() == null) {
                json.writeNullField("geonames");
            } else {
                json.writeNumberField("geonames", place.geonames());
            }
            if (role) {
                string("role", place.role());
            }
            json.writeEndObject();
        }

        private void quantity(Quantity quantity) throws IOException {
            json.writeStartObject();
            words(quantity.mention());
            number("value", quantity.value());
            number("upper", quantity.upper());
            string("bound", quantity.bound());
            string("unit", quantity.unit());
            json.writeEndObject();
        }

        private void name(Name name) throws IOException {
            json.writeStartObject();
            words(new Mention(name.span(), name.text()));
            string("kind", name.kind().word());
            json.writeEndObject();
        }

        private void residue(Residue residue) throws IOException {
            json.writeStartObject();
            offsets(residue.span());
            string("why", residue.why());
            json.writeEndObject();
        }

        private void mention(String field, @Nullable Mention mention) throws IOException {
            if (mention == null) {
                json.writeNullField(field);
                return;
            }
            json.writeObjectFieldStart(field);
            words(mention);
            json.writeEndObject();
        }

        private void words(Mention mention) throws IOException {
            offsets(mention.span());
            string("text", mention.text());
        }

        private void span(Span span) throws IOException {
            json.writeStartObject();
            offsets(span);
            json.writeEndObject();
        }

        private void offsets(Span span) throws IOException {
            json.writeNumberField("start", span.start());
            json.writeNumberField("end", span.end());
        }

        private void string(String field, @Nullable String value) throws IOException {
            json.writeFieldName(field);
            json.writeString(value);
        }

        private void number(String field, @Nullable Double value) throws IOException {
            if (value == null) {
                json.writeNullField(field);
            } else if (value == Math.rint(value) && Math.abs(value) < WHOLE) {
                json.writeNumberField(field, value.longValue());
            } else {
                json.writeNumberField(field, value);
            }
        }

        private <T> void list(String field, List<T> items, Writing<T> writing) throws IOException {
            json.writeFieldName(field);
            items(items, writing);
        }

        private <T> void items(List<T> items, Writing<T> writing) throws IOException {
            json.writeStartArray();
            for (T item : items) {
                writing.write(item);
            }
            json.writeEndArray();
        }
    }

    /** How one item of a list is written. */
    private interface Writing<T> {
        void write(T item) throws IOException;
    }
}
