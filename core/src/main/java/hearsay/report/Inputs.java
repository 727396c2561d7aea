package hearsay.report;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The door of the room: an argument becomes a stream of {@link Received}, one at a time, in the order in which they
 * stand in the input. Nothing is opened before it is asked for, and no archive is ever held whole. No input, however
 * broken, throws: what cannot be read is {@link Received.Refused}, and where the rest of an input cannot be read after
 * it, the words of the refusal say so.
 *
 * <p>Not for several threads at once. Nothing is written anywhere.
 */
public final class Inputs implements Iterator<Received>, AutoCloseable {

    private static final Pattern ADDRESS = Pattern.compile("(?i)[a-z][a-z0-9+.-]{1,20}://.*", Pattern.DOTALL);

    private final String name;
    private final Opening opening;
    private @Nullable Records records;
    private @Nullable Received ahead;
    private String aheadFrom = "";
    private String from = "";
    private boolean ended;

    /** How records come to be; may fail. */
    private interface Opening {
        Records open() throws IOException;
    }

    private Inputs(String name, Opening opening) {
        this.name = name;
        this.opening = opening;
    }

    /**
     * Opens an argument of the command line.
     *
     * @param argument a file, a folder (with all folders in it, sorted by name, without hidden ones), {@code -} for
     *     standard input, or an address that begins with http:// or https://
     */
    public static Inputs open(String argument, InputOptions options) {
        if (argument.equals("-")) {
            return open(System.in, "standard input", options);
        }
        if (ADDRESS.matcher(argument).matches()) {
            String shown = Web.withoutCredentials(argument);
            return new Inputs(shown, () -> records(Web.fetch(argument, options), options));
        }
        return new Inputs(argument, () -> Folder.open(Path.of(argument), options));
    }

    /** Opens a stream; it is closed with this. @param name what refusals call it */
    public static Inputs open(InputStream stream, String name, InputOptions options) {
        return new Inputs(name, () -> records(Source.of(name, stream), options));
    }

    /** Opens what a server answered. */
    public static Inputs open(Answer answer, InputOptions options) {
        return new Inputs(answer.url(), () -> records(Web.source(answer), options));
    }

    /** The records of one source, by its format. */
    static Records records(Source source, InputOptions options) throws IOException {
        BufferedInputStream stream = new BufferedInputStream(source.stream(), Sniffer.BYTES);
        byte[] head = Source.peek(stream, Sniffer.BYTES);
        if (head.length == 0) {
            throw new Refusal("is empty");
        }
        if (Gunzip.isMagic(head)) {
            return packed(source, stream, head, options);
        }
        Format format = options.format() == null ? Sniffer.sniff(head, source.contentType()) : options.format();
        return format(format, source.with(stream), options);
    }

    private static Records packed(Source source, BufferedInputStream stream, byte[] head, InputOptions options)
            throws IOException {
        // jwarc unpacks a WARC itself, so that positions are those of the file.
        if (options.format() == Format.WARC || options.format() == null && WarcRecords.isPackedWarc(head)) {
            return new WarcRecords(source.with(stream), options.limits());
        }
        BufferedInputStream plain =
                new BufferedInputStream(Gunzip.of(stream, options.limits()), Sniffer.BYTES);
        byte[] start = Source.peek(plain, Sniffer.BYTES);
        if (start.length == 0) {
            throw new Refusal("is empty once unpacked");
        }
        if (Gunzip.isMagic(start)) {
            throw new Refusal("is packed with gzip twice");
        }
        Format format = options.format() == null ? Sniffer.sniff(start, source.contentType()) : options.format();
        return format(format, source.with(plain), options);
    }

    private static Records format(Format format, Source source, InputOptions options) throws IOException {
        Limits limits = options.limits();
        return switch (format) {
            case TEXT -> Single.of(source, limits, PlainText::draft);
            case HTML -> Single.of(source, limits, HtmlPage::draft);
            case FEED -> new Feed(source, limits);
            case JSONL -> new JsonLines(source, limits);
            case JSON -> new JsonDocument(source, limits);
            case NINJS -> new JsonDocument(source, limits);
            case WARC -> new WarcRecords(source, limits);
            case CSV -> new Csv(source, limits);
        };
    }

    @Override
    public boolean hasNext() {
        if (ahead == null && !ended) {
            ahead = read();
            ended = ahead == null;
        }
        return ahead != null;
    }

    @Override
    public Received next() {
        if (!hasNext() || ahead == null) {
            throw new NoSuchElementException();
        }
        Received next = ahead;
        ahead = null;
        from = aheadFrom;
        return next;
    }

    /** Where what {@link #next} gave last came from: the file, within a folder; the address, without user name and password. */
    public String from() {
        return from;
    }

    private @Nullable Received read() {
        Guarded guarded = new Guarded(name);
        if (records == null) {
            Received refused = guarded.run(() -> {
                records = opening.open();
                return null;
            });
            if (refused != null) {
                records = Guarded.NONE;
                return refused;
            }
        }
        Records open = records;
        Received received = open == null ? null : guarded.run(open::next);
        String file = open == null ? null : open.file();
        aheadFrom = file == null ? name : file;
        if (guarded.failed()) {
            close();
            records = Guarded.NONE;
        }
        return received;
    }

    /** Lets go of files and connections; what is left unread is neither filed nor refused. */
    @Override
    public void close() {
        try {
            if (records != null) {
                records.close();
            }
        } catch (IOException e) {
            // All that could be read has been read.
        }
    }
}
