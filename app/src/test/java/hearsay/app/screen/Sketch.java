package hearsay.app.screen;

import hearsay.claims.Claim;
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
import hearsay.report.Report;
import hearsay.report.Span;
import java.util.ArrayList;
import java.util.List;

/** Coded reports made by hand, for looking at: each mention is found by its words. */
public final class Sketch {

    private final String text;
    private final List<Claim> claims = new ArrayList<>();
    private final List<Residue> residue = new ArrayList<>();

    public Sketch(String text) {
        this.text = text;
    }

    public Draft claim(String content) {
        return new Draft(content);
    }

    public Sketch residue(String words) {
        residue.add(new Residue(span(words), "attributed words from which no claim was coded"));
        return this;
    }

    public CodedReport done() {
        Report report = new Report(
                "0123456789abcdef", null, null, null, "2020-10-03", "2020-10-03T20:57Z", "en", "0".repeat(64), text, List.of());
        return new CodedReport(report, claims, residue, List.of(), List.of(), List.of(), List.of());
    }

    /** Where the words stand first; those between two bars if there are any: {@code "|he| would telephone"}. */
    private Span span(String marked) {
        String words = marked.replace("|", "");
        int start = text.indexOf(words);
        if (start < 0) {
            throw new IllegalArgumentException("not in the text: " + words);
        }
        int from = marked.indexOf('|');
        return from < 0
                ? new Span(start, start + words.length())
                : new Span(start + from, start + marked.lastIndexOf('|') - 1);
    }

    private Mention mention(String words) {
        return Mention.of(text, span(words));
    }

    /** A claim in the making. */
    public final class Draft {
        private final String content;
        private final List<Source> sources = new ArrayList<>();
        private final List<Party> actors = new ArrayList<>();
        private final List<Party> recipients = new ArrayList<>();
        private final List<Place> places = new ArrayList<>();
        private final List<Quantity> quantities = new ArrayList<>();
        private Stance stance = Stance.AFFIRMS;
        private Modality modality = Modality.HAPPENED;
        private boolean background;
        private Event event;
        private When time;

        private Draft(String content) {
            this.content = content;
        }

        public Draft from(String words, String name, Source.Kind kind, String cue) {
            sources.add(new Source(mention(words), name, null, kind, cue == null ? null : mention(cue)));
            return this;
        }

        public Draft stance(Stance taken) {
            stance = taken;
            return this;
        }

        public Draft event(EventClass type, String cameo, String trigger) {
            event = new Event(type, null, cameo, mention(trigger));
            return this;
        }

        public Draft actor(String words, String name, String country, String sector) {
            actors.add(new Party(mention(words), name, country, sector, "countries"));
            return this;
        }

        public Draft recipient(String words, String name, String country, String sector) {
            recipients.add(new Party(mention(words), name, country, sector, "countries"));
            return this;
        }

        public Draft modality(Modality told) {
            modality = told;
            return this;
        }

        public Draft background() {
            background = true;
            return this;
        }

        public Draft time(String words, String edtf) {
            time = new When(mention(words), edtf, edtf, "DATE", "the day before the report's");
            return this;
        }

        public Draft place(String words, String role) {
            places.add(new Place(mention(words), mention(words).text(), null, null, null, null, role, "gazetteer"));
            return this;
        }

        public Draft quantity(String words, double value, String bound, String unit) {
            quantities.add(new Quantity(mention(words), value, null, bound, unit, "number and unit"));
            return this;
        }

        public Sketch end() {
            claims.add(new Claim(
                    String.format("%016x", claims.size() + 1),
                    List.of(span(content)),
                    sources,
                    stance,
                    event,
                    actors,
                    recipients,
                    modality,
                    background,
                    time,
                    places,
                    quantities,
                    0.8,
                    List.of("content marked by the reader (0.91)", "stance: the cue affirms")));
            return Sketch.this;
        }
    }
}
