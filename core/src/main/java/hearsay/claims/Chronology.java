package hearsay.claims;

import hearsay.lexicon.EventClass;
import hearsay.reading.Words;
import hearsay.report.Part;
import hearsay.report.Report;
import hearsay.report.Span;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Dates the claims that no expression in or beside their words dates. A report dates a happening once and goes on telling of it, so the
 * day is looked for in the rest of the claim's sentence, among the dates of the report's other claims, and in the day of publication
 * where the text names it.
 *
 * <p>Each day is weighed by the {@link Sign}s that speak for and against it; their points are the weights of a logistic regression on 68
 * annotated reports, whose sum is the logarithm of the odds. The likeliest day is taken from {@value #LEAST} points on, and always
 * as uncertain ("2020-10-02?"), for the text does not say it of this claim.
 */
final class Chronology {
    /** The logarithm of the odds of a probability of one in ten. */
    private static final double LEAST = -2.2;

    private static final double BIAS = -2.7;
    private static final int NEAR_WORDS = 2;
    private static final Set<EventClass> MEETINGS = Set.of(EventClass.CONSULT, EventClass.SUPPORT);

    /** What speaks for or against a day. */
    enum Sign implements Evidence.Sign {
        SENTENCE(1.0, "in its sentence"),
        SENTENCE_FREE(0.2, "in nobody's words"),
        SENTENCE_NEAR(0.2, "beside it"),
        SENTENCE_OPENS(1.1, "opens the sentence"),
        SENTENCE_OWN(0.6, "told by the outlet"),
        CLAIM(-2.3, "dates another claim"),
        CLAIM_DAY(1.4, "a day"),
        CLAIM_STRETCH(-1.1, "a stretch"),
        CLAIM_OTHER_YEAR(-1.0, "of another year"),
        CLAIM_FIRST(0.7, "the first date told"),
        CLAIM_LAST(0.75, "the last date told before"),
        CLAIM_NEAR(0.2, "of this sentence or the one before"),
        CLAIM_OF_CLASS(0.8, "of a like event"),
        CLAIM_OF_CLASS_HAPPENED(1.1, "that happened"),
        CLAIM_HAPPENED(0.4, "it happened"),
        CLAIM_UNREAL(-0.3, "it has not happened"),
        CLAIM_OWN(-0.4, "told by the outlet"),
        PUBLISHED(-0.4, "the day of publication"),
        PUBLISHED_OWN(0.7, "told by the outlet"),
        PUBLISHED_MEETING(1.1, "a meeting or a show of support"),
        PUBLISHED_EVENT(-0.4, "an event"),
        PUBLISHED_DATES(1.0, "which dates another claim"),
        PUBLISHED_ONLY(0.9, "no claim is dated");

        private final double points;
        private final String says;

        Sign(double points, String says) {
            this.points = points;
            this.says = says;
        }

        @Override
        public double points() {
            return points;
        }

        @Override
        public String says() {
            return says;
        }
    }

    /** A day, the expression that names it, and what speaks for it. */
    private static final class Candidate {
        private final When when;
        private final Evidence<Sign> signs = new Evidence<>(Sign.class, BIAS);

        Candidate(When when) {
            this.when = when;
        }

        double points() {
            return signs.points();
        }

        When taken() {
            return when.uncertain(String.format(Locale.ROOT, "carried over (%.2f): %s", signs.probability(), signs.why()));
        }
    }

    private final Report report;
    private final Words words;
    private final List<When> times;
    private final @Nullable String published;

    Chronology(Report report, Words words, List<When> times) {
        this.report = report;
        this.words = words;
        this.times = times.stream().filter(w -> w.edtf() != null).map(When::toTheDay).toList();
        this.published = Objects.toString(Anchor.of(report).published(), null);
    }

    /** The claims, each with a date where one is likely enough; those that have one keep it. In order of their contents. */
    List<Claim> date(List<Claim> claims) {
        List<Claim> dated = claims.stream().filter(c -> c.time() != null && c.time().edtf() != null).toList();
        return claims.stream().map(c -> c.time() == null ? date(c, claims, dated) : c).toList();
    }

    private Claim date(Claim claim, List<Claim> claims, List<Claim> dated) {
        Map<String, Candidate> candidates = new LinkedHashMap<>();
        sentence(claim, claims, candidates);
        Claim last = lastBefore(claim, dated);
        for (Claim other : dated) {
            Evidence<Sign> signs = at(candidates, Objects.requireNonNull(other.time()).toTheDay()).signs;
            signs.add(Sign.CLAIM_FIRST, other == dated.getFirst());
            signs.add(Sign.CLAIM_LAST, other == last);
            other(claim, other, signs);
        }
        publication(claim, dated, candidates);
        Candidate best = null;
        for (Candidate candidate : candidates.values()) {
            if (candidate.points() >= LEAST && (best == null || candidate.points() > best.points())) {
                best = candidate;
            }
        }
        return best == null ? claim : claim.dated(best.taken());
    }

    private static Candidate at(Map<String, Candidate> candidates, When when) {
        return candidates.computeIfAbsent(plain(when), d -> new Candidate(when));
    }

    /** The date without its qualifiers. */
    private static String plain(When when) {
        String edtf = Objects.toString(when.edtf(), "");
        return edtf.endsWith("~") || edtf.endsWith("?") || edtf.endsWith("%") ? edtf.substring(0, edtf.length() - 1) : edtf;
    }

    private void sentence(Claim claim, List<Claim> claims, Map<String, Candidate> candidates) {
        Span extent = claim.extent();
        Span sentence = sentence(extent.start()).cover(extent);
        for (When when : times) {
            Span span = when.mention().span();
            if (!sentence.contains(span)) {
                continue;
            }
            Evidence<Sign> signs = at(candidates, when).signs;
            signs.add(Sign.SENTENCE);
            signs.add(Sign.SENTENCE_OWN, claim.sources().isEmpty());
            signs.add(Sign.SENTENCE_OPENS, words.at(span.start()) - words.at(sentence.start()) <= 1);
            signs.add(Sign.SENTENCE_NEAR, wordsBetween(extent, span) <= NEAR_WORDS);
            signs.add(Sign.SENTENCE_FREE, claims.stream().noneMatch(o -> !o.extent().overlaps(extent) && o.extent().overlaps(span)));
        }
    }

    private int wordsBetween(Span content, Span time) {
        int gap = time.start() >= content.end() ? words.at(time.start()) - words.at(content.end()) : words.at(content.start()) - words.at(time.end());
        return Math.max(0, gap);
    }

    private void other(Claim claim, Claim other, Evidence<Sign> signs) {
        String day = plain(Objects.requireNonNull(other.time()).toTheDay());
        boolean happened = claim.modality() == Modality.HAPPENED;
        signs.add(Sign.CLAIM);
        signs.add(Sign.CLAIM_DAY, day.length() == 10);
        signs.add(Sign.CLAIM_STRETCH, day.contains("/"));
        signs.add(Sign.CLAIM_OTHER_YEAR, published != null && !day.startsWith(published.substring(0, 4)));
        int sentences = number(claim) - number(other);
        signs.add(Sign.CLAIM_NEAR, sentences == 0 || sentences == 1);
        Event event = claim.event();
        Event its = other.event();
        boolean like = event != null && its != null && event.type() == its.type();
        signs.add(Sign.CLAIM_OF_CLASS, like);
        signs.add(Sign.CLAIM_OF_CLASS_HAPPENED, like && happened);
        signs.add(Sign.CLAIM_HAPPENED, happened);
        signs.add(Sign.CLAIM_UNREAL, !happened && claim.modality() != Modality.ONGOING);
        signs.add(Sign.CLAIM_OWN, claim.sources().isEmpty());
    }

    private static @Nullable Claim lastBefore(Claim claim, List<Claim> dated) {
        Claim last = null;
        for (Claim other : dated) {
            last = other.extent().start() <= claim.extent().start() ? other : last;
        }
        return last;
    }

    private void publication(Claim claim, List<Claim> dated, Map<String, Candidate> candidates) {
        When when = published == null ? null : naming(published);
        if (when == null) {
            return;
        }
        Evidence<Sign> signs = at(candidates, when).signs;
        signs.add(Sign.PUBLISHED);
        signs.add(Sign.PUBLISHED_OWN, claim.sources().isEmpty());
        Event event = claim.event();
        signs.add(Sign.PUBLISHED_EVENT, event != null);
        signs.add(Sign.PUBLISHED_MEETING, event != null && MEETINGS.contains(event.type()));
        signs.add(Sign.PUBLISHED_DATES, dated.stream().anyMatch(d -> plain(Objects.requireNonNull(d.time()).toTheDay()).equals(published)));
        signs.add(Sign.PUBLISHED_ONLY, dated.isEmpty());
    }

    /** The words that name a day: an expression, or the stamp above the text. */
    private @Nullable When naming(String day) {
        for (When when : times) {
            if (plain(when).equals(day)) {
                return when;
            }
        }
        for (Part part : report.parts()) {
            if (part.kind() == Part.Kind.PUBLISHED || part.kind() == Part.Kind.UPDATED) {
                return new When(Mention.of(report.text(), part.span()), day, day, Moment.DATE, "stamp");
            }
        }
        return null;
    }

    private int number(Claim claim) {
        int word = words.at(claim.extent().start());
        return word < words.size() ? words.get(word).sentence() : -1;
    }

    private Span sentence(int offset) {
        return words.sentenceOf(Math.min(words.at(offset), words.size() - 1));
    }
}
