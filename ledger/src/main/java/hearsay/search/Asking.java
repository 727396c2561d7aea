package hearsay.search;

import hearsay.meaning.Meaning;
import hearsay.search.Fusion.Fused;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Supplier;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.KnnFloatVectorQuery;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TopDocs;
import org.apache.lucene.search.TopScoreDocCollectorManager;
import org.apache.lucene.search.TotalHits;
import org.jspecify.annotations.Nullable;

/** One question put to one state of the index. */
final class Asking {
    /** Ranked answers go no further than this. */
    private static final int DEEPEST = 1_000;
    /** Matches are counted up to here. */
    private static final int COUNTED = 1_000;
    /** The nearest by meaning that are looked at, whatever the page. */
    private static final int NEAREST = 50;
    /** Sentences less alike than this (cosine) have hardly anything in common. */
    private static final double ALIKE = 0.4;

    private final IndexSearcher searcher;
    private final ClaimNumbers numbers;
    private final Conditions conditions;
    private final Supplier<Meaning> meaning;

    Asking(IndexReader reader, Conditions conditions, Supplier<Meaning> meaning) {
        this.searcher = new IndexSearcher(reader);
        this.searcher.setQueryCache(null);
        this.numbers = new ClaimNumbers(reader);
        this.conditions = conditions;
        this.meaning = meaning;
    }

    Answer answer(Question question) throws IOException {
        Query filter = filter(question);
        return question.words().isEmpty()
                ? new Newest(searcher, numbers).list(filter == null ? new MatchAllDocsQuery() : filter, question)
                : ranked(question, filter);
    }

    private @Nullable Query filter(Question question) {
        BooleanQuery.Builder all = new BooleanQuery.Builder();
        question.conditions().forEach(condition -> all.add(conditions.query(condition), Occur.FILTER));
        return question.conditions().isEmpty() ? null : all.build();
    }

    private Answer ranked(Question question, @Nullable Query filter) throws IOException {
        int shown = question.after() instanceof Cursor.Rank(int before) ? Math.min(before, DEEPEST) : 0;
        int wanted = Math.min(shown + question.most() + 1, DEEPEST);
        WordsQuery words = WordsQuery.of(question.words());
        TopDocs byWords = byWords(words.query(), filter, wanted);
        List<Integer> byMeaning = words.exact() ? List.of() : byMeaning(question.words(), filter, Math.max(NEAREST, wanted));
        List<Fused> all = Fusion.fuse(Arrays.stream(byWords.scoreDocs).map(hit -> hit.doc).toList(), byMeaning);
        List<Fused> page = all.subList(Math.min(shown, all.size()), Math.min(shown + question.most(), all.size()));
        boolean more = all.size() > shown + page.size() && shown + page.size() < DEEPEST;
        return new Answer(
                hits(page),
                Math.max(byWords.totalHits.value(), all.size()),
                byWords.totalHits.relation() == TotalHits.Relation.EQUAL_TO && byMeaning.isEmpty(),
                more ? new Cursor.Rank(shown + page.size()) : null);
    }

    private TopDocs byWords(@Nullable Query words, @Nullable Query filter, int wanted) throws IOException {
        if (words == null) {
            return new TopDocs(new TotalHits(0, TotalHits.Relation.EQUAL_TO), new ScoreDoc[0]);
        }
        BooleanQuery.Builder both = new BooleanQuery.Builder().add(words, Occur.MUST);
        if (filter != null) {
            both.add(filter, Occur.FILTER);
        }
        return searcher.search(both.build(), new TopScoreDocCollectorManager(wanted, null, COUNTED));
    }

    private List<Integer> byMeaning(String words, @Nullable Query filter, int nearest) throws IOException {
        float[] vector = meaning.get().of(List.of(words)).getFirst();
        TopDocs near = searcher.search(new KnnFloatVectorQuery(Fields.MEANING, vector, nearest, filter), nearest);
        // Lucene's score of a dot product is (1 + product) / 2.
        return Arrays.stream(near.scoreDocs).filter(hit -> 2 * hit.score - 1 >= ALIKE).map(hit -> hit.doc).toList();
    }

    private List<Hit> hits(List<Fused> page) throws IOException {
        List<Hit> hits = new ArrayList<>();
        for (Fused fused : page) {
            hits.add(new Hit(numbers.of(fused.document()), fused.score(), fused.byWords(), fused.byMeaning()));
        }
        return hits;
    }
}
