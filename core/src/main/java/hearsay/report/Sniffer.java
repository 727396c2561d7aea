package hearsay.report;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Tells the format of an input by its first bytes. Names of files are not looked at: they are often wrong. */
final class Sniffer {

    /** How many bytes are looked at. */
    static final int BYTES = 1 << 16;

    private static final Pattern ROOT = Pattern.compile("<([A-Za-z][A-Za-z0-9:_-]{0,40})[\\s/>]");
    private static final Pattern HTML_ROOT = Pattern.compile(
            "html|head|body|title|meta|link|base|script|style|div|p|article|section|main|header|span|h[1-6]|table|ul|ol"
                    + "|a|b|i|em|strong|blockquote|br|img|figure|nav|center|font");

    private static final Map<String, String> BINARY = binary();

    private Sniffer() {}

    /**
     * @param contentType what a server called it, or null; only asked where the bytes leave it open
     * @throws Refusal if it is something that holds no reports
     */
    static Format sniff(byte[] head, @Nullable String contentType) throws Refusal {
        String ascii = new String(head, StandardCharsets.ISO_8859_1);
        if (ascii.startsWith("WARC/")) {
            return Format.WARC;
        }
        refuseBinary(ascii);
        String start = start(ascii);
        if (start.startsWith("<")) {
            return markup(start, contentType);
        }
        if (start.startsWith("{") || start.startsWith("[")) {
            Format json = json(start);
            if (json != null) {
                return json;
            }
        }
        if (contentType != null && contentType.toLowerCase(Locale.ROOT).contains("html")) {
            return Format.HTML;
        }
        return CsvHeader.looksLike(head) ? Format.CSV : Format.TEXT;
    }

    /** Without byte order mark and blanks. NULs go too, so that UTF-16 can be recognised by its ASCII. */
    private static String start(String ascii) {
        String plain = ascii.startsWith("\u00ef\u00bb\u00bf") ? ascii.substring(3) : ascii;
        if (plain.startsWith("\u00ff\u00fe") || plain.startsWith("\u00fe\u00ff")) {
            plain = plain.substring(2).replace("\0", "");
        }
        return plain.stripLeading();
    }

    private static Format markup(String start, @Nullable String contentType) throws Refusal {
        String root = root(start);
        if (root == null) {
            return Format.TEXT;
        }
        String name = root.toLowerCase(Locale.ROOT);
        switch (name) {
            case "rss", "feed", "rdf:rdf", "atom:feed" -> {
                return Format.FEED;
            }
            default -> {
                if (HTML_ROOT.matcher(name).matches()) {
                    return Format.HTML;
                }
            }
        }
        if (start.startsWith("<?xml")) {
            throw new Refusal("is XML, but neither RSS nor Atom nor XHTML: its first element is <" + root + ">");
        }
        return contentType != null && contentType.contains("html") ? Format.HTML : Format.TEXT;
    }

    /** The first element, after declarations and comments. */
    private static @Nullable String root(String start) {
        int at = 0;
        while (at < start.length() && start.charAt(at) == '<') {
            String close = start.startsWith("<!--", at) ? "-->" : start.startsWith("<?", at) ? "?>" : ">";
            if (start.startsWith("<!doctype html", at) || start.startsWith("<!DOCTYPE html", at)
                    || start.startsWith("<!DOCTYPE HTML", at)) {
                return "html";
            }
            if (!close.equals(">") || start.startsWith("<!", at)) {
                // An internal subset may hold ">": [ … ]> closes it.
                int subset = start.startsWith("<!DOCTYPE", at) ? start.indexOf('[', at) : -1;
                int end = start.indexOf(close, at);
                if (subset > 0 && subset < end) {
                    int closing = start.indexOf("]", subset);
                    end = closing < 0 ? -1 : start.indexOf(">", closing);
                }
                if (end < 0) {
                    return null;
                }
                at = end + close.length();
                while (at < start.length() && Character.isWhitespace(start.charAt(at))) {
                    at++;
                }
                continue;
            }
            Matcher root = ROOT.matcher(start).region(at, start.length());
            return root.lookingAt() ? root.group(1) : null;
        }
        return null;
    }

    /** Null if it only begins like JSON: {@code [Updated 10:47 p.m.] …}. */
    private static @Nullable Format json(String start) {
        String rest = start.substring(1).stripLeading();
        char next = rest.isEmpty() ? 0 : rest.charAt(0);
        if (start.charAt(0) == '[') {
            return next == '{' || next == ']' && rest.substring(1).isBlank() ? Format.JSON : null;
        }
        if (next != '"' && next != '}') {
            return null;
        }
        return isLines(start) ? Format.JSONL : Format.JSON;
    }

    /** Lines if the first line holds a whole object, or the second one begins another. */
    private static boolean isLines(String start) {
        int end = start.indexOf('\n');
        if (end < 0) {
            return true;
        }
        String line = start.substring(0, end).stripTrailing();
        char last = line.charAt(line.length() - 1);
        if (line.length() > 1 && last == '}') {
            return true;
        }
        return "[{,:".indexOf(last) < 0 && start.substring(end).stripLeading().startsWith("{");
    }

    private static void refuseBinary(String ascii) throws Refusal {
        for (Map.Entry<String, String> magic : BINARY.entrySet()) {
            if (ascii.startsWith(magic.getKey())) {
                throw new Refusal("is " + magic.getValue() + ", which Hearsay does not read");
            }
        }
    }

    private static Map<String, String> binary() {
        Map<String, String> magic = new LinkedHashMap<>();
        magic.put("%PDF-", "a PDF");
        magic.put("PK\3\4", "a zip archive or an office document");
        magic.put("\u00d0\u00cf\u0011\u00e0", "an old office document");
        magic.put("{\\rtf", "an RTF document");
        magic.put("\u0089PNG", "a PNG image");
        magic.put("\u00ff\u00d8\u00ff", "a JPEG image");
        magic.put("GIF8", "a GIF image");
        magic.put("\u007fELF", "a program");
        magic.put("SQLite format 3\0", "an SQLite database");
        magic.put("PAR1", "a Parquet file");
        for (String tool : List.of("BZh=bzip2", "\u00fd7zXZ=xz", "(\u00b5/\u00fd=zstd", "7z\u00bc\u00af=7-Zip")) {
            String[] pair = tool.split("=");
            magic.put(pair[0], "packed with " + pair[1]);
        }
        return magic;
    }
}
