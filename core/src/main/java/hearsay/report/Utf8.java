package hearsay.report;

import java.util.Arrays;

/** What JSON and CSV need to know of UTF-8 before they decode it. */
final class Utf8 {

    private Utf8() {}

    static boolean isBlank(byte[] bytes) {
        for (byte b : bytes) {
            if (b != ' ' && b != '\t' && b != '\r' && b != '\n') {
                return false;
            }
        }
        return true;
    }

    static byte[] withoutMark(byte[] bytes) {
        boolean marked = bytes.length >= 3
                && bytes[0] == (byte) 0xef
                && bytes[1] == (byte) 0xbb
                && bytes[2] == (byte) 0xbf;
        return marked ? Arrays.copyOfRange(bytes, 3, bytes.length) : bytes;
    }

    /** Whether the bytes begin like UTF-16, with a mark or with an ASCII character in two bytes. */
    static boolean looksWide(byte[] bytes) {
        return bytes.length >= 2
                && (bytes[0] == (byte) 0xff && bytes[1] == (byte) 0xfe
                        || bytes[0] == (byte) 0xfe && bytes[1] == (byte) 0xff
                        || (bytes[0] == 0) != (bytes[1] == 0));
    }
}
