package hearsay.happenings;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.OptionalInt;

/** A gist as the bytes that a ledger keeps. */
final class GistBytes {
    /** Changes with the form, so that gists of another one are made anew. */
    static final String KIND = "gist 1";

    private GistBytes() {}

    static byte[] of(Gist gist) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (DataOutputStream out = new DataOutputStream(bytes)) {
            out.writeInt(gist.day().orElse(Integer.MIN_VALUE));
            write(out, gist.words());
            write(out, gist.names());
            write(out, gist.particulars().ages());
            write(out, gist.particulars().streets());
            write(out, gist.shingles());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    static Gist gist(long report, byte[] bytes) {
        try (DataInputStream in = new DataInputStream(new ByteArrayInputStream(bytes))) {
            int day = in.readInt();
            return new Gist(
                    report,
                    day == Integer.MIN_VALUE ? OptionalInt.empty() : OptionalInt.of(day),
                    bag(in),
                    bag(in),
                    new Particulars(ints(in), ints(in)),
                    ints(in));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void write(DataOutputStream out, Bag bag) throws IOException {
        write(out, bag.terms());
        out.write(bag.counts());
    }

    private static void write(DataOutputStream out, int[] numbers) throws IOException {
        out.writeInt(numbers.length);
        for (int number : numbers) {
            out.writeInt(number);
        }
    }

    private static Bag bag(DataInputStream in) throws IOException {
        int[] terms = ints(in);
        byte[] counts = new byte[terms.length];
        in.readFully(counts);
        return new Bag(terms, counts);
    }

    private static int[] ints(DataInputStream in) throws IOException {
        int[] numbers = new int[in.readInt()];
        for (int i = 0; i < numbers.length; i++) {
            numbers[i] = in.readInt();
        }
        return numbers;
    }
}
