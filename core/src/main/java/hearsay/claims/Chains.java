package hearsay.claims;

import hearsay.lexicon.Cues;
import hearsay.reading.Attribution;
import hearsay.reading.Judged;
import hearsay.reading.Marked;
import hearsay.reading.Name;
import hearsay.reading.Range;
import hearsay.reading.Reading;
import hearsay.reading.WordClass;
import hearsay.reading.Words;
import hearsay.report.Span;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * On whose word a proposition rests: from the link nearest to the outlet to the origin.
 *
 * <p>The origin is the source that the content points to, or its attribution's; a source inside an attributed content stands behind the
 * attribution's own ("Macron said that [intelligence reports] showed …"); a source may itself be cited by a wire or paper.
 */
final class Chains {
    private static final int LONGEST = 4;
    /** The content's own pointer outweighs the attribution's source only if it is at least so sure. */
    private static final double SURE = 0.5;
    /** Words that may stand behind the one who says a whole sentence: "he said [on Friday.]". */
    private static final int TAIL = 5;

    private final Reading reading;
    private final Words words;
    private final Cues cues;
    private final Grammar grammar;
    private final Quoters quoters;

    Chains(Reading reading, Cues cues, Grammar grammar) {
        this.grammar = grammar;
        this.reading = reading;
        this.cues = cues;
        this.words = reading.words();
        this.quoters = new Quoters(words, grammar);
    }

    /** The chain, its relative pronouns ("the governor, [who] said …") replaced by the words before them that they stand for. */
    List<Link> of(Proposition proposition) {
        return marked(proposition).stream().map(this::antecedent).map(link -> whole(link, proposition)).toList();
    }

    /** The source grown to its whole phrase, short of the content and the cue. */
    private Link whole(Link link, Proposition proposition) {
        Range marked = words.range(link.source());
        Range phrase = grammar.whole(marked);
        int end = Math.max(marked.end(), phrase.end());
        while (end > marked.first() + 1 && grammar.text(end - 1).equals(",")) {
            end--;
        }
        Range grown = new Range(Math.min(marked.first(), phrase.first()), end);
        Range cue = link.cue() == null ? null : words.range(link.cue());
        boolean free = proposition.words().stream().noneMatch(c -> c.overlaps(grown)) && (cue == null || !cue.overlaps(grown));
        return free && grammar.names(grown) ? new Link(words.span(grown), link.cue(), link.cites(), link.because()) : link;
    }

    private Link antecedent(Link link) {
        Range range = words.range(link.source());
        if (range.size() != 1 || !cues.relates(words.get(range.first()).text())) {
            return link;
        }
        int sentence = words.get(range.first()).sentence();
        Span best = null;
        for (Span span : nouns()) {
            boolean before = span.end() <= link.source().start() && words.get(words.at(span.start())).sentence() == sentence;
            if (before && (best == null || span.end() > best.end() || span.end() == best.end() && span.length() > best.length())) {
                best = span;
            }
        }
        return best == null ? link : new Link(best, link.cue(), link.cites(), link.because() + ", through '" + link.source().of(words.text()) + "'");
    }

    /** Marked sources and names. */
    private List<Span> nouns() {
        List<Span> out = new ArrayList<>();
        reading.sources().forEach(s -> out.add(words.span(s.words())));
        reading.names().stream().filter(n -> n.kind() != Name.Kind.PLACE || !placed(n.span())).forEach(n -> out.add(n.span()));
        return out;
    }

    /** "an official in [Zabul]": a place that says where somebody is says nothing itself. */
    private boolean placed(Span place) {
        return grammar.is(words.range(place).first() - 1, WordClass.ADP);
    }

    private List<Link> marked(Proposition proposition) {
        Link told = told(proposition.attribution());
        Judged origin = reading.origin(proposition.words().getFirst());
        Link pointed = pointed(origin);
        if (told == null) {
            return pointed == null ? List.of() : outwards(pointed);
        }
        if (pointed == null || proposition.voice() == Proposition.Voice.NAMED || pointed.source().overlaps(told.source())) {
            return outwards(told);
        }
        if (inside(proposition.attribution(), pointed.source())) {
            List<Link> chain = new ArrayList<>(outwards(told));
            chain.add(pointed);
            return chain;
        }
        return outwards(origin.probability() >= SURE ? pointed : told);
    }

    /** The attribution's own source. */
    private static @Nullable Link told(@Nullable Attribution attribution) {
        return attribution == null || attribution.source() == null ? null : new Link(attribution.source(), attribution.cue(), "attribution");
    }

    /** The source that the content points to. */
    private @Nullable Link pointed(Judged origin) {
        if (origin.label() < 0) {
            return null;
        }
        Span source = sourceAround(origin.label());
        return new Link(source, cueOf(source), String.format(Locale.ROOT, "the content points to it (%.2f)", origin.probability()));
    }

    private static boolean inside(@Nullable Attribution attribution, Span source) {
        return attribution != null && attribution.content().stream().anyMatch(source::overlaps);
    }

    /** The link, after those who cite it. */
    private List<Link> outwards(Link link) {
        Deque<Link> chain = new ArrayDeque<>(List.of(link));
        while (chain.size() < LONGEST) {
            Judged outer = reading.outer(words.range(chain.getFirst().source()));
            boolean strange = chain.size() > 1 && apart(outer, chain.getFirst().source());
            if (outer.label() < 0 || strange || far(outer, chain.getFirst().source())) {
                Link holder = around(chain.getFirst());
                Link around = holder == null ? quoters.of(chain.getFirst()) : holder;
                if (around == null || chain.stream().anyMatch(l -> l.source().overlaps(around.source()))) {
                    break;
                }
                chain.addFirst(around);
                continue;
            }
            Span span = sourceAround(outer.label());
            if (chain.stream().anyMatch(l -> l.source().overlaps(span))) {
                break;
            }
            chain.addFirst(new Link(span, cueOf(span), true, String.format(Locale.ROOT, "it hands on what follows (%.2f)", outer.probability())));
        }
        return List.copyOf(chain);
    }

    /** A pointer to a later sentence, or a weak one to an earlier: whoever hands on words stands in their sentence or was told of before. */
    private boolean far(Judged outer, Span source) {
        int sentence = words.get(words.range(source).first()).sentence();
        int other = words.get(outer.label()).sentence();
        return other > sentence || other < sentence && outer.probability() < SURE;
    }

    /** A pointer to another paragraph: whoever cites a wire that cites somebody does so in one breath. */
    private boolean apart(Judged outer, Span source) {
        return outer.label() >= 0 && words.get(outer.label()).paragraph() != words.get(words.range(source).first()).paragraph();
    }

    /** Whoever says the words in which the source stands: "Afghan media said [a local official] reported …". */
    private @Nullable Link around(Link inner) {
        for (Attribution a : reading.attributions()) {
            Span source = a.source();
            boolean holds = a.content().stream().anyMatch(c -> c.start() <= inner.source().start() && inner.source().end() <= c.end());
            if (source != null && holds && !source.overlaps(inner.source()) && !quotes(a)) {
                return new Link(source, a.cue(), false, "says the words in which the next source stands");
            }
        }
        return closing(inner);
    }

    /** Whoever says the whole sentence at its end: "[The minister] voiced concern over the fighting, [his ministry] said". */
    private @Nullable Link closing(Link inner) {
        if (inner.cue() == null) {
            return null;
        }
        Range said = words.range(inner.source()).cover(words.range(inner.cue()));
        Range sentence = words.range(words.sentenceOf(words.range(inner.source()).first()));
        for (Attribution a : reading.attributions()) {
            if (a.source() != null && a.cue() != null && !a.source().overlaps(inner.source())) {
                Range both = words.range(a.source()).cover(words.range(a.cue()));
                boolean last = sentence.contains(both) && sentence.end() - both.end() <= TAIL;
                boolean follows = said.end() < both.first();
                if (last && follows && grammar.text(both.first() - 1).equals(",") && !quotes(a)) {
                    return new Link(a.source(), a.cue(), false, "says the whole sentence at its end");
                }
            }
        }
        return null;
    }

    /** In somebody's own words "he said" is seldom a link of its own. */
    private boolean quotes(Attribution attribution) {
        Range first = words.range(attribution.content().getFirst());
        return "\"“".contains(words.get(first.first()).text());
    }

    /** The marked source at a word; a name there; or the word itself. */
    private Span sourceAround(int word) {
        Marked source = reading.sourceAt(word);
        if (source != null) {
            return words.span(grammar.withoutSpeech(source.words(), word));
        }
        Span at = words.get(word).span();
        return reading.names().stream().map(n -> n.span()).filter(s -> s.overlaps(at)).findFirst().orElse(phrase(word));
    }

    /** From a word to the end of its noun phrase, as far as capital letters, hyphens and small joining words go. */
    private Span phrase(int word) {
        int end = word + 1;
        while (end < words.size() && end < word + 6 && !words.sentenceStarts(end) && Character.isUpperCase(words.get(end).text().charAt(0))) {
            end++;
        }
        return words.span(new Range(word, end));
    }

    private @Nullable Span cueOf(Span source) {
        List<Span> cues = new ArrayList<>();
        for (Attribution a : reading.attributions()) {
            if (a.source() != null && a.cue() != null && a.source().overlaps(source)) {
                cues.add(a.cue());
            }
        }
        return cues.isEmpty() ? null : cues.getFirst();
    }
}
