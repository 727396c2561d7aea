package hearsay.evaluate;

import hearsay.report.Report;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The texts of gold as reports. */
final class GoldReports {
    private GoldReports() {}

    static Report of(String id, @Nullable String title, @Nullable String outlet, @Nullable String url, @Nullable String published, String text) {
        return new Report(id, title, outlet, url, published, null, null, sha256(text), text, List.of());
    }

    private static String sha256(String text) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java has SHA-256", impossible);
        }
    }
}
