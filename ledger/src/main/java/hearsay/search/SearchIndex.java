package hearsay.search;

import hearsay.ledger.Ledger;
import hearsay.meaning.Meaning;
import java.io.EOFException;
import java.io.IOException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.apache.lucene.index.CorruptIndexException;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexFormatTooNewException;
import org.apache.lucene.index.IndexFormatTooOldException;
import org.apache.lucene.index.IndexNotFoundException;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.ReaderManager;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.store.Lock;
import org.apache.lucene.store.LockObtainFailedException;
import org.jspecify.annotations.Nullable;

/**
 * The index of one ledger, in a folder of its own. It is made when it is first needed, made again when it is damaged or of another
 * ledger, and follows the ledger reading by reading.
 *
 * <p>Several programs may use it: one writes at a time, the others see the last commit.
 */
public final class SearchIndex implements AutoCloseable {
    private static final double MEMORY_MB = 48;

    private final Ledger ledger;
    private final Directory folder;
    private final Supplier<Meaning> meaning;
    /** Kept from one question to the next: opening a large index takes longer than asking it. */
    private @Nullable ReaderManager readers;
    /** Claims that the index has with those that no commit has yet; 0 while this program does not write. */
    private volatile long put;

    private SearchIndex(Ledger ledger, Directory folder, Supplier<Meaning> meaning) {
        this.ledger = ledger;
        this.folder = folder;
        this.meaning = meaning;
    }

    /**
     * Opens the index of a ledger.
     *
     * @param folder where it lies or is to lie ({@link IndexFolder})
     * @param meaning gives the encoder; asked for only when one is needed
     * @throws SearchException if the folder cannot be used
     */
    public static SearchIndex open(Ledger ledger, Path folder, Supplier<Meaning> meaning) {
        try {
            return new SearchIndex(ledger, FSDirectory.open(folder), meaning);
        } catch (IOException e) {
            throw new SearchException("the index in " + folder + " cannot be opened: " + e.getMessage(), e);
        }
    }

    /** How many readings of the ledger are not in the index. */
    public long behind() {
        Mark mark = mark();
        return ledger.readings().count() - (mark == null ? 0 : mark.reading());
    }

    /**
     * Puts what is new in the ledger into the index.
     *
     * @param progress run after each report that was put in
     * @return whether the index is up with the ledger; false if another program is writing to it just now
     * @throws SearchException if it cannot be written
     */
    public boolean follow(Runnable progress) {
        if (behind() == 0) {
            return true;
        }
        try {
            return write(progress);
        } catch (LockObtainFailedException e) {
            return false;
        } catch (IOException e) {
            throw new SearchException("the index in " + folder + " cannot be written: " + e.getMessage(), e);
        }
    }

    private boolean write(Runnable progress) throws IOException {
        Mark mark = mark();
        if (mark == null) {
            empty();
        }
        try (IndexWriter writer = new IndexWriter(folder, settings(mark == null))) {
            Follower follower = new Follower(ledger, writer, meaning.get());
            follower.follow(mark == null ? Mark.beginning(ledger) : mark, () -> {
                put = writer.getDocStats().numDocs;
                progress.run();
            });
            return true;
        } finally {
            put = 0;
        }
    }

    /** Throws away what lies there: no writer gets over damaged files. Nobody else can be writing meanwhile. */
    private void empty() throws IOException {
        forget();
        try (Lock lock = folder.obtainLock(IndexWriter.WRITE_LOCK_NAME)) {
            for (String file : folder.listAll()) {
                lock.ensureValid();
                if (!file.equals(IndexWriter.WRITE_LOCK_NAME)) {
                    folder.deleteFile(file);
                }
            }
        }
    }

    /** @param anew whether what lies there is of no use */
    private static IndexWriterConfig settings(boolean anew) {
        IndexWriterConfig settings = new IndexWriterConfig(Analyzers.BY_FIELD);
        settings.setRAMBufferSizeMB(MEMORY_MB);
        settings.setCommitOnClose(false);
        settings.setOpenMode(anew ? IndexWriterConfig.OpenMode.CREATE : IndexWriterConfig.OpenMode.APPEND);
        return settings;
    }

    /** How far the last commit goes; null if there is none that can be used. */
    private @Nullable Mark mark() {
        try (DirectoryReader reader = DirectoryReader.open(folder)) {
            Mark mark = Mark.read(reader.getIndexCommit().getUserData());
            return mark != null && mark.fits(ledger) ? mark : null;
        } catch (IndexNotFoundException
                | CorruptIndexException
                | IndexFormatTooOldException
                | IndexFormatTooNewException
                | EOFException
                | NoSuchFileException e) {
            return null;
        } catch (IOException e) {
            throw new SearchException("the index in " + folder + " cannot be read: " + e.getMessage(), e);
        }
    }

    /** The claims that answer a question, as of the last commit. */
    public Answer ask(Question question) {
        return read(reader -> new Asking(reader, new Conditions(ledger.happenings()::claims), meaning).answer(question), () -> new Answer(List.of(), 0, true, null));
    }

    /** How far it is, if answers lack claims that the ledger has; null if it has all. */
    public @Nullable Making making() {
        return read(this::left, () -> left(0, 0)).orElse(null);
    }

    private Optional<Making> left(DirectoryReader reader) throws IOException {
        Mark mark = Mark.read(reader.getIndexCommit().getUserData());
        return mark == null || !mark.fits(ledger) ? Optional.of(making(0)) : left(mark.reading(), reader.numDocs());
    }

    private Optional<Making> left(long reading, long claims) {
        return reading == ledger.readings().count() ? Optional.empty() : Optional.of(making(claims));
    }

    /** What is done with an open reader. */
    private interface Looking<T> {
        T at(DirectoryReader reader) throws IOException;
    }

    /** Looks at the last commit. @param none what there is where nothing was ever committed */
    private <T> T read(Looking<T> looking, Supplier<T> none) {
        try {
            ReaderManager current = readers();
            DirectoryReader reader = current.acquire();
            try {
                return looking.at(reader);
            } finally {
                current.release(reader);
            }
        } catch (IndexNotFoundException e) {
            return none.get();
        } catch (IOException e) {
            throw new SearchException("the index in " + folder + " cannot be read: " + e.getMessage(), e);
        }
    }

    private Making making(long committed) {
        long all = ledger.claims().present();
        return new Making(Math.min(all, Math.max(committed, put)), all);
    }

    private synchronized ReaderManager readers() throws IOException {
        if (readers != null) {
            try {
                readers.maybeRefreshBlocking();
                return readers;
            } catch (IOException e) {
                forget(); // another program made the index anew
            }
        }
        readers = new ReaderManager(folder);
        return readers;
    }

    /** Lets go of what was read before: files of the same names come in its place. */
    private synchronized void forget() throws IOException {
        if (readers != null) {
            readers.close();
            readers = null;
        }
    }

    @Override
    public void close() {
        try {
            forget();
            folder.close();
        } catch (IOException e) {
            throw new SearchException("the index in " + folder + " cannot be closed: " + e.getMessage(), e);
        }
    }
}
