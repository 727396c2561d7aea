package hearsay.app;

import hearsay.ledger.Ledger;
import hearsay.report.Fetcher;
import hearsay.report.InputOptions;
import hearsay.report.Robots;
import java.net.URI;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.UnaryOperator;
import java.util.random.RandomGenerator;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Keeps asking for feeds and files what is new in them. */
@Command(
        name = "watch",
        header = "Keeps asking for feeds and files what is new in them.",
        description = {
            "",
            "Servers are asked only for what has changed, as robots.txt allows, less often after failures, and not before the time"
                    + " that they ask for. A feed that fails does not stop the others. Ctrl-C ends it in order.",
            ""
        },
        optionListHeading = "%nOptions:%n",
        footerHeading = "%nExamples:%n",
        footer = {
            "  hearsay watch https://news.example/world.xml https://wire.example/atom",
            "  hearsay watch --every 60 https://news.example/world.xml   once an hour",
            "  hearsay watch --once https://news.example/world.xml       for cron"
        },
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:all that came is in the ledger",
            "1:something was refused, a feed failed, or it could not be filed",
            "2:the command line was not understood"
        })
final class WatchCommand implements Callable<Integer> {

    private final Hearsay hearsay;

    @Spec
    private CommandSpec spec;

    @Parameters(paramLabel = "FEED", arity = "1..*", description = "The address of an RSS or Atom feed.")
    private List<String> feeds;

    @Mixin
    private LedgerOption where;

    @Option(names = "--every", paramLabel = "MINUTES", defaultValue = "15", description = "How often to ask. 15 if not given.")
    private int every;

    @Option(names = "--once", description = "Ask each feed once, and end.")
    private boolean once;

    @Option(names = "--allow-private", description = "Let addresses lead to this machine or a private network, too.")
    private boolean allowPrivate;

    @Option(names = "--json", description = "Print what became of each entry as one JSON object on one line.")
    private boolean json;

    @Option(names = "--threads", paramLabel = "N", description = "Reports to read side by side; as many as there are processors if not given.")
    private @Nullable Integer threads;

    WatchCommand(Hearsay hearsay) {
        this.hearsay = hearsay;
    }

    @Override
    public Integer call() {
        check();
        InstantSource clock = InstantSource.system();
        InputOptions options = InputOptions.STANDARD.withPrivateAddresses(allowPrivate);
        Fetcher fetcher = new Fetcher(options);
        Backoff backoff = new Backoff(Duration.ofMinutes(every), RandomGenerator.getDefault());
        Output lines = json ? new Output(hearsay.surroundings().out()) : null;
        int sideBySide = threads == null ? Runtime.getRuntime().availableProcessors() : threads;
        try (Stopping stopping = new Stopping();
                Ledger ledger = where.open(hearsay);
                Intake intake = new Intake(hearsay, ledger, "watch", sideBySide, UnaryOperator.identity())) {
            Polling polling = new Polling(fetcher, new Robots(fetcher, clock), clock);
            Watch watch = new Watch(ledger, polling, backoff, options, clock, stopping);
            WatchTold told = new WatchTold(hearsay, intake, lines);
            if (once) {
                watch.once(feeds, told);
            } else {
                watch.on(feeds, told);
            }
            hearsay.say(told.toString());
            return told.exitCode();
        }
    }

    private void check() {
        feeds = feeds.stream().map(Fetcher::withoutCredentials).distinct().toList();
        if (every < 1 || threads != null && threads < 1) {
            throw new ParameterException(spec.commandLine(), "--every and --threads take 1 or more");
        }
        for (String feed : feeds) {
            if (!feed.matches("(?i)https?://[^/].*") || host(feed) == null) {
                throw Failure.usage("a feed is an address that begins with http:// or https://, not " + feed);
            }
        }
    }

    private static @Nullable String host(String feed) {
        try {
            return URI.create(feed).getHost();
        } catch (IllegalArgumentException e) {
            return null;
        }
    }
}
