package hearsay.report;

import com.ibm.icu.text.CharsetDetector;
import com.ibm.icu.text.CharsetMatch;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Arrays;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Bytes as characters. In this order: the byte order mark, what the bytes or their carrier declare, UTF-8 if they are
 * that without a fault, and last a guess by their statistics. A byte order mark tells the charset and is no text; every
 * other character stays as it is. Bytes that their charset cannot have become U+FFFD.
 */
final class Decoding {

    private static final Pattern CHARSET = Pattern.compile(
            "(?:charset|encoding)\\s{0,9}=\\s{0,9}[\"']?([A-Za-z0-9][A-Za-z0-9._:-]{1,30})", Pattern.CASE_INSENSITIVE);
    private static final int DECLARED_WITHIN = 4096;
    private static final int GUESSED_FROM = 200_000;

    private Decoding() {}

    /**
     * @param contentType an HTTP header or the like that may name a charset, or null
     * @param markup whether the bytes may declare their charset themselves, as HTML and XML do
     * @throws Refusal if the bytes are no text in any charset
     */
    static String decode(byte[] bytes, @Nullable String contentType, boolean markup) throws Refusal {
        Mark mark = Mark.of(bytes);
        if (mark != null) {
            return new String(bytes, mark.length, bytes.length - mark.length, mark.charset);
        }
        Charset wide = wide(bytes);
        if (wide != null) {
            return new String(bytes, wide);
        }
        Charset declared = contentType == null ? null : declared(contentType);
        if (declared == null && markup) {
            String head = new String(bytes, 0, Math.min(bytes.length, DECLARED_WITHIN), StandardCharsets.ISO_8859_1);
            declared = declared(head);
        }
        if (declared != null) {
            String text = strictly(bytes, declared);
            if (text != null) {
                return text;
            }
        }
        String utf8 = strictly(bytes, StandardCharsets.UTF_8);
        return utf8 != null ? utf8 : guessed(bytes);
    }

    private static @Nullable Charset declared(String words) {
        Matcher charset = CHARSET.matcher(words);
        if (!charset.find()) {
            return null;
        }
        try {
            Charset named = Charset.forName(charset.group(1));
            // What calls itself Latin-1 or ASCII on the web is windows-1252 (WHATWG Encoding Standard).
            return named.equals(StandardCharsets.ISO_8859_1) || named.equals(StandardCharsets.US_ASCII)
                    ? utf8OrWindows(named)
                    : named;
        } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
            return null;
        }
    }

    private static Charset utf8OrWindows(Charset otherwise) {
        return Charset.isSupported("windows-1252") ? Charset.forName("windows-1252") : otherwise;
    }

    static @Nullable String strictly(byte[] bytes, Charset charset) {
        try {
            return charset.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
        } catch (CharacterCodingException e) {
            return null;
        }
    }

    /** UTF-16 without its mark: every other byte is NUL, none of the rest. Long enough to be no accident. */
    private static @Nullable Charset wide(byte[] bytes) {
        int length = Math.min(bytes.length & ~1, DECLARED_WITHIN);
        if (length < 32) {
            return null;
        }
        int even = 0;
        int odd = 0;
        for (int i = 0; i < length; i += 2) {
            even += bytes[i] == 0 ? 1 : 0;
            odd += bytes[i + 1] == 0 ? 1 : 0;
        }
        int most = length / 2 * 9 / 10;
        if (odd >= most && even == 0) {
            return StandardCharsets.UTF_16LE;
        }
        return even >= most && odd == 0 ? StandardCharsets.UTF_16BE : null;
    }

    private static String guessed(byte[] bytes) throws Refusal {
        if (mostlyUtf8(bytes)) {
            return new String(bytes, StandardCharsets.UTF_8);
        }
        for (byte b : bytes) {
            if (b == 0) {
                throw new Refusal("is no text: it holds NUL bytes and is not UTF-8 or UTF-16");
            }
        }
        byte[] sample = bytes.length <= GUESSED_FROM ? bytes : Arrays.copyOf(bytes, GUESSED_FROM);
        CharsetMatch match = new CharsetDetector().setText(sample).detect();
        if (match == null || !Charset.isSupported(match.getName())) {
            throw new Refusal("is in no charset that can be told from its bytes");
        }
        return new String(bytes, Charset.forName(match.getName()));
    }

    /** UTF-8 with a few broken places: at least 10 sound sequences of several bytes for each broken one. */
    private static boolean mostlyUtf8(byte[] bytes) {
        int sound = 0;
        int broken = 0;
        for (int i = 0; i < bytes.length; i++) {
            if (bytes[i] >= 0) {
                continue;
            }
            int more = following(bytes[i] & 0xff);
            int end = i + 1;
            while (end < bytes.length && end <= i + more && (bytes[end] & 0xc0) == 0x80) {
                end++;
            }
            if (more > 0 && end == i + 1 + more) {
                sound++;
            } else {
                broken++;
            }
            i = end - 1;
        }
        return sound >= 10 * broken;
    }

    private static int following(int lead) {
        if (lead >= 0xc2 && lead < 0xe0) {
            return 1;
        }
        if (lead >= 0xe0 && lead < 0xf0) {
            return 2;
        }
        return lead >= 0xf0 && lead < 0xf5 ? 3 : 0;
    }

    /** A byte order mark. */
    private enum Mark {
        UTF_8(StandardCharsets.UTF_8, 0xef, 0xbb, 0xbf),
        // Before UTF-16: its little-endian mark begins like this one.
        UTF_32LE(Charset.forName("UTF-32LE"), 0xff, 0xfe, 0, 0),
        UTF_32BE(Charset.forName("UTF-32BE"), 0, 0, 0xfe, 0xff),
        UTF_16LE(StandardCharsets.UTF_16LE, 0xff, 0xfe),
        UTF_16BE(StandardCharsets.UTF_16BE, 0xfe, 0xff);

        private final Charset charset;
        private final int length;
        private final byte[] bytes;

        Mark(Charset charset, int... mark) {
            this.charset = charset;
            this.length = mark.length;
            this.bytes = new byte[mark.length];
            for (int i = 0; i < mark.length; i++) {
                this.bytes[i] = (byte) mark[i];
            }
        }

        static @Nullable Mark of(byte[] text) {
            for (Mark mark : values()) {
                if (text.length >= mark.length && Arrays.equals(text, 0, mark.length, mark.bytes, 0, mark.length)) {
                    return mark;
                }
            }
            return null;
        }
    }
}
