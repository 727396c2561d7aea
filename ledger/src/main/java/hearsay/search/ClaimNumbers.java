package hearsay.search;

import java.io.IOException;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.index.SortedNumericDocValues;

/** The number in the ledger of each document's claim. */
final class ClaimNumbers {
    private final IndexReader reader;

    ClaimNumbers(IndexReader reader) {
        this.reader = reader;
    }

    long of(int document) throws IOException {
        LeafReaderContext leaf = reader.leaves().get(ReaderUtil.subIndex(document, reader.leaves()));
        SortedNumericDocValues values = DocValues.getSortedNumeric(leaf.reader(), Fields.CLAIM);
        if (!values.advanceExact(document - leaf.docBase)) {
            throw new IOException("document " + document + " has no claim");
        }
        return values.nextValue();
    }
}
