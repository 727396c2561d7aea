package hearsay.evaluate;

import hearsay.claims.Claim;
import hearsay.claims.CodedReport;
import hearsay.claims.Mention;
import hearsay.claims.Modality;
import hearsay.claims.Place;
import hearsay.claims.Stance;
import hearsay.claims.When;
import hearsay.reading.Attribution;
import hearsay.report.Report;
import hearsay.report.Span;
import java.util.List;
import java.util.function.Function;

/** Coders that see what a test tells them to. Mentions are found by their words in the report. */
final class Coders {
    private Coders() {}

    static Coder of(Function<Report, CodedReport> code) {
        return new Coder() {
            @Override
            public CodedReport code(Report report) {
                return code.apply(report);
            }

            @Override
            public List<Attribution> attributions(Report report) {
                return List.of();
            }
        };
    }

    static Coder attributions(Function<Report, List<Attribution>> read) {
        return new Coder() {
            @Override
            public CodedReport code(Report report) {
                return coded(report, List.of(), List.of(), List.of());
            }

            @Override
            public List<Attribution> attributions(Report report) {
                return read.apply(report);
            }
        };
    }

    static Coder times(List<When> times) {
        return of(r -> coded(r, List.of(), times.stream().map(t -> in(r, t)).toList(), List.of()));
    }

    static Coder places(List<Place> places) {
        return of(r -> coded(r, List.of(), List.of(), places.stream().map(p -> in(r, p)).toList()));
    }

    /** Sees one claim of its own in each report: all of its text, in the outlet's voice. */
    static CodedReport everything(Report report) {
        Claim all = new Claim(
                "0", List.of(new Span(0, report.text().length())), List.of(), Stance.AFFIRMS, null, List.of(), List.of(), Modality.HAPPENED,
                false, null, List.of(), List.of(), 1, List.of());
        return coded(report, List.of(all), List.of(), List.of());
    }

    static CodedReport coded(Report report, List<Claim> claims, List<When> times, List<Place> places) {
        return new CodedReport(report, claims, List.of(), List.of(), times, places, List.of());
    }

    static When when(String words, String timex, String type) {
        return new When(new Mention(new Span(0, 0), words), null, timex, type, "a test");
    }

    static Place place(String words, Double lat, Double lon) {
        return new Place(new Mention(new Span(0, 0), words), words, null, lat, lon, null, null, "a test");
    }

    private static When in(Report report, When when) {
        return new When(mention(report, when.mention().text()), null, when.timex(), when.type(), when.because());
    }

    private static Place in(Report report, Place place) {
        return new Place(mention(report, place.mention().text()), place.name(), null, place.lat(), place.lon(), null, null, place.because());
    }

    static Span span(Report report, String words) {
        int at = report.text().indexOf(words);
        return new Span(at, at + words.length());
    }

    private static Mention mention(Report report, String words) {
        return Mention.of(report.text(), span(report, words));
    }
}
