package hearsay.reading;

import hearsay.lexicon.EventClass;
import hearsay.reading.Labels.Link;
import hearsay.reading.Labels.Tags;
import hearsay.reading.TagPath.Run;
import hearsay.report.Report;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What the text of one report marks. Spans are found once; judgements of a stretch of words (its stance, its event) are asked for.
 */
public final class Reading {
    private static final int NONE = 0;
    /** A run of fewer words than this states nothing by itself. */
    private static final int FRAGMENT = 4;
    private static final int LONGEST_PHRASE = 6;
    private static final Set<String> ARTICLES = Set.of("the", "a", "an");
    /** From this probability on a word belongs to a party of an event. */
    private static final double PARTY = 0.4;

    private final Report report;
    private final Words words;
    private final Scores scores;
    private final List<Attribution> attributions;
    private final List<Marked> sources;
    private final List<Name> names;
    private final List<Marked> own;
    private final List<Marked> said;
    private final List<Trigger> triggers;

    Reading(Report report, Words words, Scores scores) {
        this.report = report;
        this.words = words;
        this.scores = scores;
        List<Run> tagged = TagPath.runs(words, scores, Tags.ATTRIBUTION, 0);
        List<Run> roles = tagged.stream().map(r -> r.kind() == Labels.SOURCE ? completed(r, tagged) : r).toList();
        this.attributions = new Linker(words, scores).link(roles);
        this.sources = roles.stream().filter(r -> r.kind() == Labels.SOURCE).map(r -> new Marked(r.words(), r.score())).toList();
        this.names = TagPath.runs(words, scores, Tags.NAMES, 0).stream()
                .map(r -> new Name(words.span(r.words()), words.span(r.words()).of(report.text()), Name.Kind.values()[r.kind()], r.score()))
                .toList();
        this.own = marked(Tags.OWN);
        this.said = marked(Tags.SAID);
        this.triggers = findTriggers();
    }

    /** A source that is but an article goes on to the end of its phrase: to the next mark or stop. */
    private Run completed(Run source, List<Run> tagged) {
        int end = source.words().end();
        if (source.words().size() > 1 || !ARTICLES.contains(words.get(end - 1).text().toLowerCase(Locale.ROOT))) {
            return source;
        }
        while (end < words.size()
                && end - source.words().end() < LONGEST_PHRASE
                && !words.sentenceStarts(end)
                && Character.isLetterOrDigit(words.get(end).text().charAt(0))
                && free(end, tagged)) {
            end++;
        }
        return new Run(new Range(source.words().first(), end), source.kind(), source.score());
    }

    private static boolean free(int word, List<Run> tagged) {
        return tagged.stream().noneMatch(r -> r.words().contains(word));
    }

    /** The runs of a layer; a fragment joins the run beside it in its sentence. */
    private List<Marked> marked(Tags layer) {
        List<Marked> out = new ArrayList<>();
        for (Run run : TagPath.runs(words, scores, layer, 0)) {
            Marked next = new Marked(run.words(), run.score());
            Marked last = out.isEmpty() ? null : out.getLast();
            boolean beside = last != null
                    && next.words().first() - last.words().end() <= 1
                    && words.get(next.words().first()).sentence() == words.get(last.words().end() - 1).sentence();
            if (last != null && beside && Math.min(last.words().size(), next.words().size()) < FRAGMENT) {
                out.set(out.size() - 1, new Marked(new Range(last.words().first(), next.words().end()), Math.max(last.probability(), next.probability())));
            } else {
                out.add(next);
            }
        }
        return List.copyOf(out);
    }

    public Report report() {
        return report;
    }

    public Words words() {
        return words;
    }

    /** Who is said to say what, in order of the contents. */
    public List<Attribution> attributions() {
        return attributions;
    }

    /** Every run of words that speaks as a source, linked or not. */
    public List<Marked> sources() {
        return sources;
    }

    /** Names of persons, organisations, places and peoples. */
    public List<Name> names() {
        return names;
    }

    /** Clauses that the outlet puts forward in its own voice. */
    public List<Marked> own() {
        return own;
    }

    /** Propositions that rest on somebody's word, at the grain of a claim. */
    public List<Marked> said() {
        return said;
    }

    /** Words that tell events. */
    public List<Trigger> triggers() {
        return triggers;
    }

    private List<Trigger> findTriggers() {
        List<Trigger> out = new ArrayList<>();
        for (int i = 0; i < words.size(); ) {
            int label = Judged.of(scores.logTags(i, Tags.TRIGGERS)).label();
            int end = i + 1;
            if (label != NONE) {
                double sum = sure(i);
                while (end < words.size() && !words.sentenceStarts(end) && Judged.of(scores.logTags(end, Tags.TRIGGERS)).label() == label) {
                    sum += sure(end++);
                }
                out.add(new Trigger(new Range(i, end), EventClass.values()[label - 1], sum / (end - i)));
            }
            i = end;
        }
        return List.copyOf(out);
    }

    private double sure(int word) {
        return 1 - Math.exp(scores.logTags(word, Tags.TRIGGERS)[NONE]);
    }

    /** The stance of a content's source to it: a number in the order of {@code Stance}. */
    public Judged stance(Range content) {
        return Judged.of(scores.pooled(content, Tags.STANCE));
    }

    /** Probability of one stance. */
    public double stance(Range content, int label) {
        return scores.pooled(content, Tags.STANCE)[label];
    }

    /** Whether what the words tell happened: a number in the order of {@code Modality}. */
    public Judged modality(Range content) {
        return Judged.of(scores.pooled(content, Tags.MODALITY));
    }

    /** Probability that the words are told as history. */
    public double background(Range content) {
        return scores.pooled(content, Tags.BACKGROUND)[1];
    }

    /** Runs of words that do what {@code event} tells. */
    public List<Marked> actors(Range event) {
        return parties(event, Link.ACTOR);
    }

    /** Runs of words to whom it is done. */
    public List<Marked> recipients(Range event) {
        return parties(event, Link.RECIPIENT);
    }

    /** How sure it is, 0 to 1, that some of the words do what {@code event} tells. */
    public double actor(Range event, Range words) {
        return most(event, Link.ACTOR, words);
    }

    /** How sure it is, 0 to 1, that it is done to some of the words. */
    public double recipient(Range event, Range words) {
        return most(event, Link.RECIPIENT, words);
    }

    private double most(Range event, Link kind, Range words) {
        double[] attention = scores.attention(event);
        double most = 0;
        for (int i = words.first(); i < words.end(); i++) {
            most = Math.max(most, probability(event, attention, kind, i));
        }
        return most;
    }

    private List<Marked> parties(Range event, Link kind) {
        double[] attention = scores.attention(event);
        Range reach = scores.reach(event.first());
        List<Marked> out = new ArrayList<>();
        int start = -1;
        double sum = 0;
        for (int j = reach.first(); j <= reach.end(); j++) {
            double p = j < reach.end() ? probability(event, attention, kind, j) : 0;
            boolean inside = p > PARTY;
            if (start >= 0 && (!inside || words.sentenceStarts(j))) {
                join(out, whole(new Range(start, j)), sum / (j - start));
                start = -1;
            }
            if (inside) {
                sum = start < 0 ? p : sum + p;
                start = start < 0 ? j : start;
            }
        }
        return out;
    }

    /** The run, with the whole of a name that it touches. */
    private Range whole(Range run) {
        int first = run.first();
        int end = run.end();
        for (Name name : names) {
            Range r = words.range(name.span());
            if (r.overlaps(run)) {
                first = Math.min(first, r.first());
                end = Math.max(end, r.end());
            }
        }
        return new Range(first, end);
    }

    /** Adds a run; one that touches the last, or is parted from it by no more than "'s" and a word, belongs to the same phrase. */
    private void join(List<Marked> out, Range run, double probability) {
        Marked last = out.isEmpty() ? null : out.getLast();
        if (last != null && words.get(last.words().first()).sentence() == words.get(run.first()).sentence()
                && run.first() - last.words().end() <= 3 && onePhrase(last.words().end(), run.first())) {
            out.set(out.size() - 1, new Marked(new Range(last.words().first(), Math.max(run.end(), last.words().end())), Math.max(last.probability(), probability)));
        } else {
            out.add(new Marked(run, probability));
        }
    }

    private boolean onePhrase(int from, int to) {
        if (to <= from) {
            return true;
        }
        String first = words.get(from).text();
        return first.equals("'") || first.equals("’") || first.equals("-") || (to - from == 1 && Character.isUpperCase(first.charAt(0)));
    }

    private double probability(Range event, double[] attention, Link kind, int word) {
        double sum = 0;
        for (int i = 0; i < attention.length; i++) {
            sum += attention[i] * scores.link(kind, event.first() + i, word);
        }
        return 1 / (1 + Math.exp(-sum));
    }

    /** The word at which the source of a content begins, with how sure; −1: the outlet's own voice. */
    public Judged origin(Range content) {
        return linked(content, Link.ORIGIN);
    }

    /** The word at which the source that cites this source begins, with how sure; −1: it speaks to the outlet itself. */
    public Judged outer(Range source) {
        return linked(source, Link.OUTER);
    }

    private Judged linked(Range from, Link kind) {
        Range reach = scores.reach(from.first());
        int best = -1;
        double most = mean(from, kind, -1);
        for (int j = reach.first(); j < reach.end(); j++) {
            double score = mean(from, kind, j);
            if (score > most) {
                most = score;
                best = j;
            }
        }
        return new Judged(best, Math.exp(most));
    }

    private double mean(Range from, Link kind, int to) {
        double sum = 0;
        for (int i = from.first(); i < from.end(); i++) {
            sum += scores.logLink(kind, i, to);
        }
        return sum / from.size();
    }

    /** The marked source that holds this word, or null. */
    public @Nullable Marked sourceAt(int word) {
        for (Marked source : sources) {
            if (source.words().contains(word)) {
                return source;
            }
        }
        return null;
    }
}
