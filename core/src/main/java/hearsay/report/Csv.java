package hearsay.report;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A table with a header: one report a row. Its original is the row's bytes, without the line end. */
final class Csv implements Records {

    private final Source source;
    private final BufferedInputStream stream;
    private final Limits limits;
    private @Nullable CsvHeader header;
    private long line = 1;
    private long rowLine;

    Csv(Source source, Limits limits) {
        this.source = source;
        this.limits = limits;
        this.stream = new BufferedInputStream(source.stream(), 1 << 16);
    }

    @Override
    public @Nullable Received next() throws IOException {
        if (header == null) {
            header = header();
        }
        byte[] row;
        do {
            row = row(header.delimiter());
        } while (row != null && Utf8.isBlank(row));
        if (row == null) {
            return null;
        }
        try {
            return new Received.Filed(Filing.file(draft(header, row)), row);
        } catch (Refusal e) {
            return new Received.Refused(source.name(), place(), e.reason());
        }
    }

    private CsvHeader header() throws IOException {
        byte[] head = Source.peek(stream, 4);
        if (Utf8.looksWide(head)) {
            throw new Refusal("is UTF-16; save the table as UTF-8");
        }
        // Only the line end matters before the delimiter is known.
        byte[] row = row('\n');
        if (row == null) {
            throw new Refusal("has no header");
        }
        CsvHeader header = CsvHeader.of(Decoding.decode(row, null, false));
        if (!header.hasText()) {
            throw new Refusal("line 1", "no column holds the text (text, content, body …); the columns are "
                    + Refusal.shown(String.join(", ", header.names())));
        }
        return header;
    }

    private Draft draft(CsvHeader header, byte[] row) throws Refusal {
        List<String> cells = CsvRow.fields(Decoding.decode(row, null, false), header.delimiter());
        int most = header.names().size();
        if (cells.size() > most && cells.subList(most, cells.size()).stream().anyMatch(cell -> !cell.isBlank())) {
            throw new Refusal("has " + cells.size() + " cells for " + most
                    + " columns; a text with the delimiter in it must stand in quotes");
        }
        String text = header.value(cells, Fields.Field.TEXT);
        String html = header.value(cells, Fields.Field.HTML);
        String words = text != null ? text : html != null ? Prose.ofFragment(html) : "";
        if (words.isBlank()) {
            throw new Refusal("has no text");
        }
        return new Draft(
                row,
                words,
                header.value(cells, Fields.Field.ID),
                header.value(cells, Fields.Field.TITLE),
                header.value(cells, Fields.Field.OUTLET),
                header.value(cells, Fields.Field.URL),
                header.value(cells, Fields.Field.PUBLISHED),
                header.value(cells, Fields.Field.UPDATED),
                header.value(cells, Fields.Field.LANGUAGE));
    }

    private String place() {
        return "line " + rowLine;
    }

    /** The bytes of the next row, or null at the end. A row may be many lines long. */
    private byte @Nullable [] row(char delimiter) throws IOException {
        ByteArrayOutputStream row = new ByteArrayOutputStream();
        CsvRow.State state = CsvRow.State.FIELD_START;
        rowLine = line;
        int next;
        while ((next = read()) >= 0) {
            state = CsvRow.next(state, next, delimiter);
            line += next == '\n' ? 1 : 0;
            if (state == CsvRow.State.ROW_END) {
                return withoutReturn(row.toByteArray());
            }
            if (row.size() >= limits.reportBytes()) {
                throw new Refusal("from " + place() + " on", "is longer than " + limits.size() + unclosed(state));
            }
            row.write(next);
        }
        if (state == CsvRow.State.QUOTED) {
            throw new Refusal("from " + place() + " on", "the file ends within a row" + unclosed(state));
        }
        return row.size() == 0 ? null : withoutReturn(row.toByteArray());
    }

    private int read() throws IOException {
        try {
            return stream.read();
        } catch (Refusal e) {
            throw new Refusal("from " + place() + " on", e.reason());
        }
    }

    private static String unclosed(CsvRow.State state) {
        return state == CsvRow.State.QUOTED ? "; a quote that opens there is not closed" : "";
    }

    private static byte[] withoutReturn(byte[] row) {
        int last = row.length - 1;
        return last >= 0 && row[last] == '\r' ? Arrays.copyOf(row, last) : row;
    }

    @Override
    public void close() throws IOException {
        source.stream().close();
    }
}
