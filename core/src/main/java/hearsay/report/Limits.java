package hearsay.report;

import java.time.Duration;

/**
 * How much of an input is taken in before it is refused. Inputs may be hostile; nothing here depends on what they say
 * of themselves.
 *
 * @param reportBytes the longest report, in bytes of its original
 * @param folderDepth how many folders deep a folder is read
 * @param jsonDepth how many objects and arrays may lie in each other
 * @param unpackRatio how many times its packed size a gzip may unpack to, once past {@code reportBytes}
 * @param redirects how many times an address may point to another one
 * @param connectTime how long a server may take to accept a connection
 * @param answerTime how long a server may take for its whole answer, one redirect
 */
public record Limits(
        int reportBytes,
        int folderDepth,
        int jsonDepth,
        int unpackRatio,
        int redirects,
        Duration connectTime,
        Duration answerTime) {

    /** 20 MB a report, 64 folders, 200 levels of JSON, 200-fold gzip, 5 redirects, 10 and 60 seconds. */
    public static final Limits STANDARD =
            new Limits(20_000_000, 64, 200, 200, 5, Duration.ofSeconds(10), Duration.ofSeconds(60));

    public Limits withReportBytes(int bytes) {
        return new Limits(bytes, folderDepth, jsonDepth, unpackRatio, redirects, connectTime, answerTime);
    }

    public Limits withAnswerTime(Duration time) {
        return new Limits(reportBytes, folderDepth, jsonDepth, unpackRatio, redirects, connectTime, time);
    }

    /** The size limit in words: {@code 20 MB}. */
    String size() {
        return reportBytes >= 1_000_000 ? reportBytes / 1_000_000 + " MB" : reportBytes + " bytes";
    }
}
