package hearsay.app.screen;

import hearsay.claims.Claim;
import hearsay.claims.CodedReport;
import hearsay.claims.Event;
import hearsay.claims.Mention;
import hearsay.claims.Party;
import hearsay.claims.Place;
import hearsay.claims.Quantity;
import hearsay.claims.Residue;
import hearsay.claims.Source;
import hearsay.claims.When;
import hearsay.lexicon.Deeds;
import hearsay.report.Span;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Why one claim is there: its marks in the text, what each was taken for and by which rule, and what decided. */
public final class ExplainView {

    private static final int PART = 11;
    private static final int OFFSETS = 11;

    private final Look look;
    private final Telling telling;

    public ExplainView(Look look) {
        this.look = look;
        this.telling = new Telling(Deeds.load("en"), true);
    }

    /** A mark of the claim: its part, its words, what they were taken for, by which rule. */
    private record Part(String name, Mention mention, String meaning, @Nullable String because, Style style) {}

    /**
     * Explains a claim.
     *
     * @param claim one of the claims of {@code coded}
     */
    public void claim(CodedReport coded, Claim claim, Appendable out) throws IOException {
        Paper paper = new Paper(out, look.colours());
        int number = coded.claims().indexOf(claim) + 1;
        paper.line(Phrase.of(Style.HEADING, "Claim " + number + " of " + coded.claims().size())
                .and(Style.FAINT, " · id " + claim.id() + " · confidence "
                        + String.format(Locale.ROOT, "%.2f", claim.confidence())));
        lines(summary(claim), 0, paper);
        heading("In the text", paper);
        List<Part> parts = parts(claim, coded.report().text());
        new Carets(coded.report().text(), look.room()).write(marks(parts), paper);
        heading("Marks", paper);
        for (Part part : parts) {
            part(part, paper);
        }
        heading("Because", paper);
        for (String reason : claim.because()) {
            lines(Phrase.of("- " + reason), 2, paper);
        }
    }

    private Phrase summary(Claim claim) {
        return Phrase.join(
                " · ",
                List.of(
                        telling.chain(claim).and(Phrase.of(" ")).and(Telling.stance(claim.stance())),
                        telling.parties(claim.actors())
                                .and(Style.FAINT, " → ")
                                .and(telling.deed(claim))
                                .and(Style.FAINT, " → ")
                                .and(telling.parties(claim.recipients())),
                        Telling.when(claim),
                        Telling.where(claim),
                        Telling.howMany(claim)));
    }

    private static List<Part> parts(Claim claim, String text) {
        List<Part> parts = new ArrayList<>();
        claim.content().forEach(span -> parts.add(new Part("content", Mention.of(text, span), "", null, Style.DEED)));
        for (Source source : claim.sources()) {
            String kind = meaning(source.name(), source.country(), source.kind().word());
            parts.add(new Part("source", source.mention(), kind, null, Style.SPEAKER));
            if (source.cue() != null) {
                parts.add(new Part("cue", source.cue(), "", null, Style.OTHER_STANCE));
            }
        }
        Event event = claim.event();
        if (event != null && event.trigger() != null) {
            String code = meaning(event.type().name(), event.mode(), event.cameo());
            parts.add(new Part("trigger", event.trigger(), code, null, Style.MARK));
        }
        claim.actors().forEach(party -> parts.add(party("actor", party)));
        claim.recipients().forEach(party -> parts.add(party("recipient", party)));
        When time = claim.time();
        if (time != null) {
            String date = time.edtf() == null ? "no date" : time.edtf();
            parts.add(new Part("time", time.mention(), date, time.because(), Style.PLAIN));
        }
        claim.places().forEach(place -> parts.add(place(place)));
        claim.quantities().forEach(quantity -> parts.add(quantity(quantity)));
        return parts;
    }

    private static Part party(String part, Party party) {
        String meaning = meaning(party.name(), party.country(), party.sector());
        return new Part(part, party.mention(), meaning, party.because(), Style.PARTY);
    }

    private static Part place(Place place) {
        String coordinates = place.lat() == null || place.lon() == null
                ? null
                : String.format(Locale.ROOT, "%.2f %.2f", place.lat(), place.lon());
        String name = place.role() == null ? "place" : place.role();
        String meaning = meaning(place.name(), place.country(), coordinates);
        return new Part(name, place.mention(), meaning, place.because(), Style.PLAIN);
    }

    private static Part quantity(Quantity quantity) {
        String upper = quantity.upper() == null ? "" : " to " + number(quantity.upper());
        String meaning = meaning(quantity.bound(), number(quantity.value()) + upper, quantity.unit());
        return new Part("quantity", quantity.mention(), meaning, quantity.because(), Style.PLAIN);
    }

    private static String number(double value) {
        return value == Math.rint(value) ? String.format(Locale.ROOT, "%.0f", value) : String.valueOf(value);
    }

    private static String meaning(@Nullable String... words) {
        return Stream.of(words).filter(Objects::nonNull).filter(word -> !word.isEmpty()).collect(Collectors.joining(" "));
    }

    private static List<Marked> marks(List<Part> parts) {
        return parts.stream().map(part -> new Marked(part.name(), part.mention().span(), part.style())).toList();
    }

    private void part(Part part, Paper paper) throws IOException {
        Span span = part.mention().span();
        Phrase head = Phrase.of(part.style(), part.name())
                .padded(PART)
                .and(Phrase.of(Style.FAINT, span.start() + "–" + span.end()).padded(OFFSETS));
        Phrase words = Phrase.of("“" + part.mention().text() + "”");
        if (!part.meaning().isEmpty()) {
            words = words.and(Style.FAINT, " = ").and(Phrase.of(part.meaning()));
        }
        if (part.because() != null && !part.because().isEmpty()) {
            words = words.and(Style.FAINT, " (" + part.because() + ")");
        }
        int indent = 2 + PART + OFFSETS;
        Phrase before = head.indented(2);
        for (Phrase line : Wrapping.lines(words, look.room() - indent)) {
            paper.line(before.and(line));
            before = Phrase.EMPTY.padded(indent);
        }
    }

    /** Shows the attributed words of a report from which no claim came. */
    public void residue(CodedReport coded, Appendable out) throws IOException {
        Paper paper = new Paper(out, look.colours());
        if (coded.residue().isEmpty()) {
            paper.line(Phrase.of("Every stretch of attributed words gave a claim."));
        }
        String text = coded.report().text();
        for (Residue left : coded.residue()) {
            paper.line(Phrase.of(Style.HEADING, left.span().start() + "–" + left.span().end())
                    .and(Phrase.of(" " + left.why())));
            new Carets(text, look.room()).write(List.of(new Marked("", left.span(), Style.MARK)), paper);
        }
    }

    private void heading(String words, Paper paper) throws IOException {
        paper.line();
        paper.line(Phrase.of(Style.HEADING, words));
    }

    private void lines(Phrase phrase, int indent, Paper paper) throws IOException {
        for (Phrase line : Wrapping.lines(phrase, look.room() - indent)) {
            paper.line(line.indented(indent));
        }
    }
}
