package hearsay.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.document.IntField;
import org.apache.lucene.document.LongField;
import org.apache.lucene.search.FieldDoc;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.apache.lucene.search.SortedNumericSelector;
import org.apache.lucene.search.TopFieldCollectorManager;
import org.apache.lucene.search.TopFieldDocs;
import org.apache.lucene.search.TotalHits;
import org.jspecify.annotations.Nullable;

/** Claims in the order of their reports' publication, the newest first. */
final class Newest {
    private static final int COUNTED = 1_000;

    private final IndexSearcher searcher;
    private final ClaimNumbers numbers;

    Newest(IndexSearcher searcher, ClaimNumbers numbers) {
        this.searcher = searcher;
        this.numbers = numbers;
    }

    private static Sort order() {
        SortField day = IntField.newSortField(Fields.PUBLISHED, true, SortedNumericSelector.Type.MIN);
        day.setMissingValue(Integer.MIN_VALUE);
        return new Sort(day, LongField.newSortField(Fields.CLAIM, true, SortedNumericSelector.Type.MIN));
    }

    Answer list(Query filter, Question question) throws IOException {
        FieldDoc after = question.after() instanceof Cursor.Newest(int day, long claim)
                ? new FieldDoc(Integer.MAX_VALUE, Float.NaN, new Object[] {day, claim})
                : null;
        TopFieldDocs found = search(filter, question.most() + 1, after);
        int most = Math.min(question.most(), found.scoreDocs.length);
        List<Hit> hits = new ArrayList<>();
        for (ScoreDoc hit : List.of(found.scoreDocs).subList(0, most)) {
            hits.add(new Hit(numbers.of(hit.doc), 0, false, false));
        }
        boolean more = found.scoreDocs.length > most && most > 0;
        return new Answer(
                hits,
                found.totalHits.value(),
                found.totalHits.relation() == TotalHits.Relation.EQUAL_TO,
                more ? cursor((FieldDoc) found.scoreDocs[most - 1]) : null);
    }

    private TopFieldDocs search(Query filter, int most, @Nullable FieldDoc after) throws IOException {
        return searcher.search(filter, new TopFieldCollectorManager(order(), most, after, COUNTED));
    }

    private static Cursor cursor(FieldDoc last) {
        return new Cursor.Newest((Integer) last.fields[0], (Long) last.fields[1]);
    }
}
