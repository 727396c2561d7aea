package hearsay.happenings;

import hearsay.ledger.Days;
import hearsay.ledger.FiledReport;
import hearsay.ledger.Ledger;
import hearsay.report.Layout;
import hearsay.report.Part;
import java.net.URI;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reports of a ledger as this room sees them; those asked for last are at hand. */
final class Shelf {
    /** Reports at hand: some megabytes. */
    private static final int AT_HAND = 400;

    private final Ledger ledger;
    private final Map<Long, Filed> atHand = new LinkedHashMap<>(16, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<Long, Filed> eldest) {
            return size() > AT_HAND;
        }
    };

    Shelf(Ledger ledger) {
        this.ledger = ledger;
    }

    /** @param wire the wire that it is credited to, or null */
    record Filed(Account account, @Nullable String wire) {}

    Filed get(long report) {
        Filed known = atHand.get(report);
        if (known == null) {
            known = read(report);
            atHand.put(report, known);
        }
        return known;
    }

    private Filed read(long number) {
        FiledReport report = ledger.reports().get(number);
        String text = ledger.reports().text(number);
        List<Statement> statements =
                ledger.claims().of(number).stream().map(c -> new Statement(c.seq(), c.claim())).toList();
        Days published = Days.of(report.published());
        String outlet = report.outlet() == null ? host(report.url()) : report.outlet();
        Account account = new Account(
                number, report.id(), report.title(), outlet, published == null ? null : published.first(), text, statements);
        return new Filed(account, wire(text, report.title()));
    }

    private static @Nullable String wire(String text, @Nullable String title) {
        return Layout.parts(text, title).stream()
                .filter(part -> part.kind() == Part.Kind.CREDIT)
                .map(Part::value)
                .findFirst()
                .orElse(null);
    }

    /** The host of an address without {@code www.}, or null; of a page in an archive of the web the host of the page. */
    private static @Nullable String host(@Nullable String url) {
        if (url == null) {
            return null;
        }
        int inner = Math.max(url.lastIndexOf("/http://"), url.lastIndexOf("/https://"));
        try {
            String host = URI.create(inner < 0 ? url : url.substring(inner + 1)).getHost();
            return host == null ? null : host.replaceFirst("^www\\d?\\.", "");
        } catch (IllegalArgumentException noAddress) {
            return null;
        }
    }
}
