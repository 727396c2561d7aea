package hearsay.app;

import hearsay.app.screen.NewsView;
import hearsay.ledger.Days;
import hearsay.ledger.Ledger;
import hearsay.views.WhatIsNew;
import hearsay.views.WhatIsNewJson;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.concurrent.Callable;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Shows what came into the ledger since some time. */
@Command(
        name = "changes",
        header = "Shows what came into the ledger since some time.",
        description = {
            "",
            "New reports and claims; happenings that were opened, went into one another or were split; those that are denied for the"
                    + " first time; figures that reach further than before; and what people decided. Times are those of filing.",
            ""
        },
        optionListHeading = "%nOptions:%n",
        footerHeading = "%nExamples:%n",
        footer = {
            "  hearsay changes --since 24h                   the last day; also 90m, 7d",
            "  hearsay changes --since 2026-11-01            since a day began, in UTC",
            "  hearsay changes --since 2026-11-01T08:30Z",
            "  hearsay changes --since '#1234' --json        after an entry: where the last answer ended"
        },
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {"0:it was shown", "1:the ledger could not be read", "2:the command line was not understood, or there is no ledger"})
final class ChangesCommand implements Callable<Integer> {
    private static final Pattern AGO = Pattern.compile("(\\d{1,5})([mhd])");
    private static final Pattern ENTRY = Pattern.compile("#(\\d{1,18})");
    private static final int MOST = 10_000;

    private final Hearsay hearsay;
    private final InstantSource clock = InstantSource.system();

    @Option(names = "--since", paramLabel = "TIME", required = true, description = "A day, an instant, how long ago (90m, 24h, 7d), or an entry (#1234).")
    private String since = "";

    @Mixin
    private LedgerOption where;

    @Option(names = "--limit", paramLabel = "N", defaultValue = "10", description = "How many of each kind are listed at the most; ${DEFAULT-VALUE} if not given.")
    private int limit = 10;

    @Option(names = "--json", description = "Print one JSON object a change, on one line; the first one has the counts.")
    private boolean json;

    ChangesCommand(Hearsay hearsay) {
        this.hearsay = hearsay;
    }

    @Override
    public Integer call() {
        if (limit < 1 || limit > MOST) {
            throw Failure.usage("--limit takes 1 to " + MOST + ", not " + limit);
        }
        Matcher entry = ENTRY.matcher(since.strip());
        Instant instant = entry.matches() ? Instant.EPOCH : instant(since.strip());
        try (Ledger ledger = where.openThere(hearsay)) {
            long from = entry.matches() ? Long.parseLong(entry.group(1)) : ledger.log().before(instant);
            WhatIsNew news = WhatIsNew.of(ledger, from, limit);
            StringBuilder shown = new StringBuilder();
            if (json) {
                WhatIsNewJson.lines(news).forEach(line -> shown.append(line).append('\n'));
            } else {
                new NewsView(hearsay.look(false, false)).write(news, shown);
            }
            new Output(hearsay.surroundings().out()).write(shown);
        }
        return ExitCode.DONE;
    }

    private Instant instant(String words) {
        Matcher ago = AGO.matcher(words);
        if (ago.matches()) {
            long count = Long.parseLong(ago.group(1));
            return clock.instant().minus(switch (ago.group(2)) {
                case "m" -> Duration.ofMinutes(count);
                case "h" -> Duration.ofHours(count);
                default -> Duration.ofDays(count);
            });
        }
        if (words.contains("T")) {
            try {
                return OffsetDateTime.parse(words).toInstant();
            } catch (DateTimeException e) {
                throw misunderstood(words);
            }
        }
        Days days = Days.of(words);
        if (days == null) {
            throw misunderstood(words);
        }
        return days.first().atStartOfDay(ZoneOffset.UTC).toInstant();
    }

    private static Failure misunderstood(String words) {
        return Failure.usage("--since takes a day (2026-11-01), an instant (2026-11-01T08:30Z), how long ago (24h) or an entry (#1234), not '"
                + words + "'");
    }
}
