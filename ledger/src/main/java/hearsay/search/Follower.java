package hearsay.search;

import hearsay.claims.Claim;
import hearsay.ledger.FiledClaim;
import hearsay.ledger.FiledReading;
import hearsay.ledger.FiledReport;
import hearsay.ledger.Ledger;
import hearsay.meaning.Meaning;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.Term;

/** Brings the index up with its ledger: the claims of each report as its latest reading has them. */
final class Follower {
    private static final int READINGS_AT_ONCE = 64;
    /** Readings between two commits. What follows the last commit is done again if the program dies. */
    private static final int COMMIT_EACH = 2_048;

    private final Ledger ledger;
    private final IndexWriter writer;
    private final Meaning meaning;

    Follower(Ledger ledger, IndexWriter writer, Meaning meaning) {
        this.ledger = ledger;
        this.writer = writer;
        this.meaning = meaning;
    }

    /**
     * Follows to the end.
     *
     * @param progress run after each report
     * @return the mark that was reached
     */
    Mark follow(Mark from, Runnable progress) throws IOException {
        Mark mark = from;
        long committed = from.reading();
        for (List<FiledReading> some = next(mark); !some.isEmpty(); some = next(mark)) {
            Set<Long> reports = some.stream().map(FiledReading::report).collect(Collectors.toCollection(LinkedHashSet::new));
            for (long report : reports) {
                put(ledger.reports().get(report));
                progress.run();
            }
            mark = mark.at(some.getLast().seq(), ledger);
            writer.setLiveCommitData(mark.kept().entrySet());
            if (mark.reading() - committed >= COMMIT_EACH) {
                writer.commit();
                committed = mark.reading();
            }
        }
        writer.commit();
        return mark;
    }

    private List<FiledReading> next(Mark mark) {
        return ledger.readings().after(mark.reading(), READINGS_AT_ONCE);
    }

    private void put(FiledReport report) throws IOException {
        if (report.earlier() != null) {
            writer.deleteDocuments(term(report.earlier()));
        }
        List<FiledClaim> present = ledger.claims().of(report.seq()).stream().filter(FiledClaim::present).toList();
        String text = present.isEmpty() ? "" : ledger.reports().text(report.seq());
        writer.updateDocuments(term(report.seq()), documents(report, text, present));
    }

    private static Term term(long report) {
        return new Term(Fields.REPORT, String.valueOf(report));
    }

    private List<Document> documents(FiledReport report, String text, List<FiledClaim> filed) {
        ClaimDocuments make = new ClaimDocuments(report, text);
        List<Claim> claims = filed.stream().map(FiledClaim::claim).toList();
        Map<String, float[]> vectors = vectors(Gists.of(claims, text));
        List<Document> documents = new ArrayList<>();
        for (int i = 0; i < claims.size(); i++) {
            documents.add(make.of(filed.get(i).seq(), claims.get(i), vectors.get(Gists.gist(claims.get(i), text))));
        }
        return documents;
    }

    private Map<String, float[]> vectors(List<String> gists) {
        List<float[]> made = meaning.of(gists);
        Map<String, float[]> vectors = new HashMap<>();
        for (int i = 0; i < gists.size(); i++) {
            vectors.put(gists.get(i), made.get(i));
        }
        return vectors;
    }
}
