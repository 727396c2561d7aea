package hearsay.report;

import java.io.ByteArrayInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.zip.GZIPInputStream;
import java.util.zip.InflaterInputStream;
import org.jspecify.annotations.Nullable;
import org.netpreserve.jwarc.HttpResponse;
import org.netpreserve.jwarc.MediaType;
import org.netpreserve.jwarc.ParsingException;
import org.netpreserve.jwarc.WarcConversion;
import org.netpreserve.jwarc.WarcReader;
import org.netpreserve.jwarc.WarcRecord;
import org.netpreserve.jwarc.WarcResource;
import org.netpreserve.jwarc.WarcResponse;
import org.netpreserve.jwarc.WarcTargetRecord;

/**
 * A web archive. Responses, resources and conversions are reports if they are HTML or text, and refused if they are
 * anything else; requests, metadata and the like carry no reports and are passed over. A report's original is the
 * payload as it was sent, without the HTTP header. The date of the capture says nothing of the date of publication and
 * is not taken for it.
 */
final class WarcRecords implements Records {

    private final Source source;
    private final Limits limits;
    private final WarcReader reader;
    private int number;
    private long position;

    WarcRecords(Source source, Limits limits) throws IOException {
        this.source = source;
        this.limits = limits;
        try {
            this.reader = new WarcReader(source.stream());
        } catch (EOFException e) {
            throw new Refusal("ends within its first record; the file has been cut off");
        }
    }

    /** Whether bytes packed with gzip begin a web archive. */
    static boolean isPackedWarc(byte[] head) {
        byte[] start = new byte[5];
        try (InputStream plain = new GZIPInputStream(new ByteArrayInputStream(head))) {
            return plain.readNBytes(start, 0, 5) == 5
                    && new String(start, StandardCharsets.ISO_8859_1).equals("WARC/");
        } catch (IOException e) {
            return false;
        }
    }

    @Override
    public @Nullable Received next() throws IOException {
        while (true) {
            Optional<WarcRecord> record;
            try {
                record = reader.next();
            } catch (ParsingException e) {
                throw new Refusal("after " + place(), "what follows is no WARC record: " + e.getBaseMessage());
            } catch (EOFException e) {
                throw new Refusal("after " + place(), "the next record is cut off");
            } catch (IOException e) {
                throw new Refusal("after " + place(), "what follows cannot be unpacked: " + Refusal.words(e));
            }
            if (record.isEmpty()) {
                return null;
            }
            number++;
            position = reader.position();
            Received received = received(record.get());
            if (received != null) {
                return received;
            }
        }
    }

    private String place() {
        return number == 0 ? "byte 0" : "record " + number + " at byte " + position;
    }

    /** Null if this kind of record carries no report. */
    private @Nullable Received received(WarcRecord record) {
        try {
            Draft draft = switch (record) {
                case WarcResponse response -> response(response);
                case WarcResource resource -> payload(resource, whole(resource.body().stream()), resource.contentType());
                case WarcConversion text -> payload(text, whole(text.body().stream()), text.contentType());
                default -> null;
            };
            return draft == null ? null : new Received.Filed(Filing.file(draft), draft.original());
        } catch (Refusal e) {
            return refused(e.reason());
        } catch (EOFException e) {
            return refused("is cut off");
        } catch (IOException | RuntimeException e) {
            // jwarc throws unchecked exceptions for header fields that it cannot parse.
            return refused("cannot be read: " + Refusal.words(e));
        }
    }

    private Received refused(String reason) {
        return new Received.Refused(source.name(), place(), reason);
    }

    private Draft response(WarcResponse record) throws IOException {
        HttpResponse http = record.http();
        if (http.status() != 200) {
            throw new Refusal("is no page: the server answered " + http.status());
        }
        MediaType type = http.contentType();
        refuseOther(type);
        byte[] payload = whole(http.body().stream());
        String coding = http.headers().first("Content-Encoding").orElse("").toLowerCase(Locale.ROOT).strip();
        return draft(record, payload, decoded(payload, coding), type);
    }

    private Draft payload(WarcTargetRecord record, byte[] payload, MediaType type) throws IOException {
        refuseOther(type);
        return draft(record, payload, payload, type);
    }

    private static Draft draft(WarcTargetRecord record, byte[] original, byte[] bytes, MediaType type)
            throws IOException {
        if (bytes.length == 0) {
            throw new Refusal("is empty");
        }
        String url = record.target();
        boolean html = type.subtype().contains("html")
                || !type.base().equals(MediaType.PLAIN_TEXT) && Sniffer.sniff(bytes, null) == Format.HTML;
        if (html) {
            return HtmlPage.draft(original, bytes, type.raw(), url);
        }
        Draft text = PlainText.draft(bytes, new Source("", InputStream.nullInputStream(), url, type.raw()));
        return text.withOriginal(original);
    }

    private static void refuseOther(MediaType type) throws Refusal {
        boolean words = type.type().equals("text") && !type.subtype().equals("css")
                        && !type.subtype().contains("javascript") && !type.subtype().equals("csv")
                || type.subtype().contains("html")
                // Servers that do not know what they send call it this; its bytes will tell.
                || type.base().equals(MediaType.OCTET_STREAM);
        if (!words) {
            throw new Refusal("is " + Refusal.shown(type.toString()) + ", neither a page nor text");
        }
    }

    private byte[] decoded(byte[] payload, String coding) throws IOException {
        return switch (coding) {
            case "", "identity" -> payload;
            case "gzip", "x-gzip" -> Gunzip.isMagic(payload)
                    ? whole(new GZIPInputStream(new ByteArrayInputStream(payload)))
                    : payload;
            case "deflate" -> whole(new InflaterInputStream(new ByteArrayInputStream(payload)));
            default -> throw new Refusal("is packed with " + Refusal.shown(coding) + ", which Hearsay cannot unpack");
        };
    }

    private byte[] whole(InputStream stream) throws IOException {
        return Source.whole(stream, limits);
    }

    @Override
    public void close() throws IOException {
        reader.close();
        source.stream().close();
    }
}
