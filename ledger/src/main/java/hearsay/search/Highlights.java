package hearsay.search;

import hearsay.report.Span;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.uhighlight.Passage;
import org.apache.lucene.search.uhighlight.PassageFormatter;
import org.apache.lucene.search.uhighlight.UnifiedHighlighter;
import org.apache.lucene.search.uhighlight.WholeBreakIterator;
import org.jspecify.annotations.Nullable;

/** Finds where the words of a question stand in the words of a claim, in whatever form they stand there. */
public final class Highlights {
    private final @Nullable Query query;
    private final UnifiedHighlighter highlighter;

    private Highlights(@Nullable Query query) {
        this.query = query;
        this.highlighter = UnifiedHighlighter.builderWithoutSearcher(Analyzers.PROSE)
                .withBreakIterator(WholeBreakIterator::new)
                .withFormatter(new Spans())
                .withFieldMatcher(field -> true)
                .build();
    }

    /** Of the words of a question, as {@link Question#words} has them. */
    public static Highlights of(String words) {
        return new Highlights(words.isBlank() ? null : WordsQuery.of(words).query());
    }

    /** Where they stand: offsets into {@code text}, in order, none over another. */
    @SuppressWarnings("unchecked")
    public List<Span> in(String text) {
        if (query == null || text.isEmpty()) {
            return List.of();
        }
        try {
            Object spans = highlighter.highlightWithoutSearcher(Fields.CONTENT, query, text, 1);
            return spans == null ? List.of() : (List<Span>) spans;
        } catch (IOException e) {
            throw new IllegalStateException("words in memory cannot be read", e);
        }
    }

    /** Keeps the places instead of marking up the text. */
    private static final class Spans extends PassageFormatter {
        @Override
        public Object format(Passage[] passages, String content) {
            List<Span> spans = new ArrayList<>();
            int end = 0;
            for (Passage passage : passages) {
                for (int i = 0; i < passage.getNumMatches(); i++) {
                    if (passage.getMatchStarts()[i] >= end) {
                        end = passage.getMatchEnds()[i];
                        spans.add(new Span(passage.getMatchStarts()[i], end));
                    }
                }
            }
            return spans;
        }
    }
}
