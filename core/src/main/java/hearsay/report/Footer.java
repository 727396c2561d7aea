package hearsay.report;

/** Stamps below the body. Without a word such as "Last Update" a date there is body. */
final class Footer {

    private static final int LINES = 6;

    private Footer() {}

    static void mark(Sheet sheet) {
        for (Span line : sheet.last(LINES)) {
            Head.Stamped stamp = Head.Stamped.at(sheet.text(), line.start(), line.end());
            boolean whole = stamp != null && sheet.text().substring(stamp.end(), line.end()).matches("[\\s.)\\]]*+");
            if (stamp != null && stamp.cued() && whole) {
                sheet.add(stamp.kind(), line.start(), line.end(), stamp.value());
            }
        }
    }
}
