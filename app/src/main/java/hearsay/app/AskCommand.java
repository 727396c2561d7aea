package hearsay.app;

import hearsay.app.screen.FoundView;
import hearsay.ledger.Ledger;
import hearsay.search.Answer;
import hearsay.search.Cursor;
import hearsay.search.Question;
import hearsay.views.FoundClaim;
import hearsay.views.FoundClaimJson;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Finds claims in the ledger. */
@Command(
        name = "ask",
        header = "Finds claims in the ledger by words, by meaning and by what they say.",
        description = {
            "",
            "Words are found in every form (shelling, shelled), claims that mean the like are found without them, and a \"phrase in"
                    + " quotation marks\" only as it is. Without words, all claims that meet the options are listed, those of the newest"
                    + " reports first.",
            ""
        },
        optionListHeading = "%nOptions:%n",
        footerHeading = "%nExamples:%n",
        footer = {
            "  hearsay ask \"mercenaries sent to Karabakh\"",
            "  hearsay ask \"ceasefire\" --source Russia --since 2020-10 --denied",
            "  hearsay ask --class ASSAULT --near Aleppo --within 30 --unnamed",
            "  hearsay ask \"chemical weapons\" --json --limit 100 > claims.jsonl"
        },
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {"0:the answer was shown, if it was none, too", "1:the ledger could not be read", "2:the command line was not understood, or there is no ledger"})
final class AskCommand implements Callable<Integer> {
    private static final int MOST = 1_000;

    private final Hearsay hearsay;

    @Parameters(arity = "0..*", paramLabel = "WORDS", description = "A question or some words.")
    private List<String> words = List.of();

    @Mixin
    private Narrowing narrowing;

    @Mixin
    private LedgerOption where;

    @Option(names = "--limit", paramLabel = "N", defaultValue = "20", description = "How many claims at the most; ${DEFAULT-VALUE} if not given.")
    private int limit = 20;

    @Option(names = "--after", paramLabel = "CURSOR", description = "Go on where a page ended; a page that is not the last says how.")
    private @Nullable String after;

    @Option(names = "--json", description = "Print one JSON object a claim, on one line.")
    private boolean json;

    @Option(names = "--full", description = "Nothing cut off, with countries and sectors.")
    private boolean full;

    AskCommand(Hearsay hearsay) {
        this.hearsay = hearsay;
    }

    @Override
    public Integer call() {
        if (limit < 1 || limit > MOST) {
            throw Failure.usage("--limit takes 1 to " + MOST + ", not " + limit);
        }
        Cursor cursor = cursor();
        String question = String.join(" ", words).strip();
        try (Ledger ledger = where.openThere(hearsay);
                IndexOpener index = new IndexOpener(hearsay, ledger, where.address(hearsay))) {
            Answer answer = index.current().ask(new Question(question, narrowing.conditions(ledger), limit, cursor));
            show(FoundClaim.of(ledger, answer, question), answer);
        }
        return ExitCode.DONE;
    }

    private @Nullable Cursor cursor() {
        try {
            return after == null ? null : Cursor.parse(after);
        } catch (IllegalArgumentException e) {
            throw Failure.usage("--after: " + e.getMessage());
        }
    }

    private void show(List<FoundClaim> found, Answer answer) {
        Output output = new Output(hearsay.surroundings().out());
        if (found.isEmpty()) {
            hearsay.say("nothing found; try fewer words or options (hearsay status tells what the ledger holds)");
        } else if (json) {
            StringBuilder lines = new StringBuilder();
            found.forEach(claim -> lines.append(FoundClaimJson.line(claim)).append('\n'));
            output.write(lines);
        } else {
            StringBuilder table = new StringBuilder();
            int first = after != null && cursor() instanceof Cursor.Rank(int shown) ? shown + 1 : 1;
            new FoundView(hearsay.look(false, full)).write(found, first, table);
            output.write(table);
        }
        if (answer.next() != null) {
            String all = (answer.exact() ? "" : "at least ") + answer.all();
            hearsay.say(found.size() + " of " + all + "; the next ones: --after " + answer.next());
        }
    }
}
