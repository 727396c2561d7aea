package hearsay.happenings;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Writes a happening as one line of JSON. Days are ISO 8601; absent is {@code null} or {@code []}. */
public final class HappeningJson {
    private static final JsonFactory FACTORY = new JsonFactory();

    /** The line, without its end. */
    public String line(Happening happening) {
        StringWriter out = new StringWriter();
        try (JsonGenerator json = FACTORY.createGenerator(out)) {
            write(happening, json);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toString();
    }

    private static void write(Happening happening, JsonGenerator json) throws IOException {
        json.writeStartObject();
        json.writeStringField("id", happening.id());
        json.writeStringField("title", happening.title());
        json.writeStringField("class", happening.type().name());
        day(json, "first", happening.first());
        day(json, "last", happening.last());
        strings(json, "reports", happening.reports());
        strings(json, "claims", happening.claims());
        origins(json, "affirm", happening.affirm());
        origins(json, "deny", happening.deny());
        json.writeNumberField("independent", happening.independent());
        disputes(json, happening.disputes());
        grade(json, happening.grade());
        strings(json, "because", happening.because());
        origins(json, "doubt", happening.doubt());
        day(json, "from", happening.from());
        day(json, "to", happening.to());
        strings(json, "places", happening.places());
        figures(json, happening.figures());
        changes(json, happening.changes());
        json.writeEndObject();
    }

    private static void origins(JsonGenerator json, String field, List<Origin> origins) throws IOException {
        list(json, field, origins, origin -> {
            json.writeStringField("origin", origin.name());
            strings(json, "claims", origin.claims());
            json.writeBooleanField("independent", origin.independent());
            strings(json, "reports", origin.reports());
            json.writeStringField("because", origin.because().isEmpty() ? null : origin.because());
        });
    }

    private static void disputes(JsonGenerator json, List<Contention> disputes) throws IOException {
        list(json, "disputes", disputes, dispute -> {
            json.writeStringField("kind", dispute.kind().name().toLowerCase(Locale.ROOT));
            json.writeStringField("of", dispute.of().isEmpty() ? null : dispute.of());
            values(json, dispute.values());
        });
    }

    private static void values(JsonGenerator json, List<Contention.Value> values) throws IOException {
        list(json, "values", values, value -> {
            json.writeStringField("value", value.value());
            strings(json, "origins", value.origins());
            strings(json, "claims", value.claims());
            strings(json, "reports", value.reports());
        });
    }

    private static void grade(JsonGenerator json, Grade grade) throws IOException {
        json.writeObjectFieldStart("grade");
        json.writeStringField("source", grade.source());
        json.writeNumberField("credibility", grade.credibility());
        json.writeStringField("word", grade.word());
        strings(json, "because", grade.because());
        json.writeEndObject();
    }

    private static void figures(JsonGenerator json, List<Figures> figures) throws IOException {
        list(json, "numbers", figures, figure -> {
            json.writeStringField("of", figure.thing());
            json.writeNumberField("least", figure.least());
            json.writeNumberField("most", figure.most());
            json.writeBooleanField("disputed", figure.disputed());
            values(json, figure.values());
        });
    }

    private static void changes(JsonGenerator json, List<Change> changes) throws IOException {
        list(json, "changes", changes, change -> {
            day(json, "day", change.day());
            json.writeStringField("what", change.what());
            json.writeStringField("from", change.from());
            json.writeStringField("to", change.to());
            json.writeStringField("report", change.report());
        });
    }

    /** Writes the fields of one object. */
    private interface Fields<T> {
        void write(T one) throws IOException;
    }

    private static <T> void list(JsonGenerator json, String field, List<T> all, Fields<T> fields) throws IOException {
        json.writeArrayFieldStart(field);
        for (T one : all) {
            json.writeStartObject();
            fields.write(one);
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private static void day(JsonGenerator json, String field, @Nullable LocalDate day) throws IOException {
        json.writeStringField(field, day == null ? null : day.toString());
    }

    private static void strings(JsonGenerator json, String field, List<String> values) throws IOException {
        json.writeArrayFieldStart(field);
        for (String value : values) {
            json.writeString(value);
        }
        json.writeEndArray();
    }
}
