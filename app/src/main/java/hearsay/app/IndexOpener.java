package hearsay.app;

import hearsay.ledger.Ledger;
import hearsay.ledger.LedgerAddress;
import hearsay.meaning.Meaning;
import hearsay.meaning.SentenceEncoder;
import hearsay.search.IndexFolder;
import hearsay.search.SearchException;
import hearsay.search.SearchIndex;
import org.jspecify.annotations.Nullable;

/** The index of a ledger for a command: opened, brought up with the ledger, and closed with the encoder that it may have needed. */
final class IndexOpener implements AutoCloseable {
    /** More new reports than this take long enough to tell of it. */
    private static final long MANY = 100;

    private final Hearsay hearsay;
    private final SearchIndex index;
    private @Nullable SentenceEncoder encoder;

    IndexOpener(Hearsay hearsay, Ledger ledger, LedgerAddress address) {
        this.hearsay = hearsay;
        this.index = SearchIndex.open(
                ledger, IndexFolder.of(address, DefaultLedger.folder(hearsay.surroundings().environment(), System.getProperty("os.name", ""))), this::meaning);
    }

    /** The index as it was last written. */
    SearchIndex asItIs() {
        return index;
    }

    private synchronized Meaning meaning() {
        if (encoder == null) {
            encoder = SentenceEncoder.load(1);
        }
        return encoder;
    }

    /** The index, with all that the ledger has, as far as that can be. What cannot be is told. */
    SearchIndex current() {
        try {
            long behind = index.behind();
            if (behind > MANY) {
                hearsay.say("putting " + behind + " reports into the index");
            }
            try (Progress progress = behind > MANY ? Progress.onErrors(hearsay.surroundings()) : Progress.NONE) {
                if (!index.follow(progress::step)) {
                    hearsay.say("another program is writing to the index; the last " + behind + " reports may be missing from this answer");
                }
            }
        } catch (SearchException e) {
            hearsay.say(e.getMessage() + "; what was added since it was last written is missing from this answer");
        }
        return index;
    }

    @Override
    public synchronized void close() {
        index.close();
        if (encoder != null) {
            encoder.close();
        }
    }
}
