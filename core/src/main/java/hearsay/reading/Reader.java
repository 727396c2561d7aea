package hearsay.reading;

import hearsay.report.Part;
import hearsay.report.Report;
import hearsay.report.Span;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** Marks a report: words, sentences, names, attributions, claims' contents, events. Safe for use by several threads. */
public final class Reader {
    private final Encoder encoder;
    private final Set<String> abbreviations;

    public Reader(Encoder encoder) {
        this.encoder = encoder;
        this.abbreviations = abbreviations();
    }

    private static Set<String> abbreviations() {
        try (InputStream in = Reader.class.getResourceAsStream("/hearsay/lexicon/en/abbreviations.txt")) {
            if (in == null) {
                throw new IOException("lexicon/en/abbreviations.txt is missing from the class path");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(l -> !l.isBlank() && !l.startsWith("#"))
                    .collect(Collectors.toUnmodifiableSet());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What the report's text marks. */
    public Reading read(Report report) {
        List<Span> apart = spans(report, kind -> kind != Part.Kind.DATELINE && kind != Part.Kind.CREDIT);
        List<Span> stamps = spans(report, kind -> kind == Part.Kind.PUBLISHED || kind == Part.Kind.UPDATED);
        Words words = Words.of(report.text(), abbreviations, apart, stamps);
        return new Reading(report, words, encoder.read(words));
    }

    private static List<Span> spans(Report report, Predicate<Part.Kind> chosen) {
        return report.parts().stream().filter(p -> chosen.test(p.kind())).map(Part::span).toList();
    }
}
