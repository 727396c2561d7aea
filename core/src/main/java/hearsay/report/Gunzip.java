package hearsay.report;

import java.io.BufferedInputStream;
import java.io.EOFException;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipException;
import org.jspecify.annotations.Nullable;

/** Unpacks gzip, all members of it, and gives up on a bomb. */
final class Gunzip extends FilterInputStream {

    private final Counted packed;
    private final Limits limits;
    private long unpacked;
    private @Nullable Refusal fault;

    private Gunzip(Counted packed, Limits limits) throws IOException {
        super(new GZIPInputStream(packed, 1 << 16));
        this.packed = packed;
        this.limits = limits;
    }

    static InputStream of(InputStream stream, Limits limits) throws IOException {
        try {
            return new Gunzip(new Counted(stream), limits);
        } catch (EOFException e) {
            throw cutOff();
        } catch (ZipException e) {
            throw new Refusal("begins like gzip but is none: " + Refusal.words(e));
        }
    }

    static boolean isMagic(byte[] head) {
        return head.length >= 2 && head[0] == 0x1f && head[1] == (byte) 0x8b;
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
    }

    @Override
    public int read(byte[] into, int offset, int length) throws IOException {
        if (fault != null) {
            throw fault;
        }
        try {
            int count = super.read(into, offset, length);
            unpacked += Math.max(0, count);
            checkRatio();
            return count;
        } catch (EOFException e) {
            fault = cutOff();
        } catch (ZipException e) {
            fault = new Refusal("the gzip data are damaged: " + Refusal.words(e));
        } catch (Refusal e) {
            fault = e;
        }
        throw fault;
    }

    private void checkRatio() throws Refusal {
        if (unpacked > limits.reportBytes() && unpacked / limits.unpackRatio() > packed.count) {
            throw new Refusal("unpacks to more than " + limits.unpackRatio()
                    + " times its size, as a zip bomb does; unpack it yourself if you trust it");
        }
    }

    private static Refusal cutOff() {
        return new Refusal("the gzip data end too early; the file has been cut off");
    }

    /**
     * Counts what is read. It also answers {@link #available} by looking: GZIPInputStream takes a 0, which a pipe may
     * answer at any time, for the end of the file and would drop all members after the first.
     */
    private static final class Counted extends FilterInputStream {

        private long count;

        Counted(InputStream stream) {
            super(stream instanceof BufferedInputStream buffered ? buffered : new BufferedInputStream(stream, 1 << 16));
        }

        @Override
        public int available() throws IOException {
            in.mark(1);
            int next = in.read();
            in.reset();
            return next < 0 ? 0 : 1;
        }

        @Override
        public int read() throws IOException {
            int next = in.read();
            count += next < 0 ? 0 : 1;
            return next;
        }

        @Override
        public int read(byte[] into, int offset, int length) throws IOException {
            int read = in.read(into, offset, length);
            count += Math.max(0, read);
            return read;
        }
    }
}
