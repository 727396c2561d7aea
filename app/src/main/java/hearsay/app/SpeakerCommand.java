package hearsay.app;

import hearsay.app.screen.SpeakerView;
import hearsay.ledger.Condition.Role;
import hearsay.ledger.Ledger;
import hearsay.views.Named;
import hearsay.views.Speaker;
import hearsay.views.SpeakerFinder;
import hearsay.views.SpeakerJson;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Shows what somebody has said over time. */
@Command(
        name = "speaker",
        header = "Shows what somebody has said over time: affirmed, denied, shifted, fell silent.",
        description = {
            "",
            "With --on, what they said on that matter; without, the happenings of which they spoke most. Days are those on which the"
                    + " reports were published. Somebody shifted who both affirmed and denied; somebody fell silent on whose last words"
                    + " others followed for more than two weeks.",
            ""
        },
        optionListHeading = "%nOptions:%n",
        footerHeading = "%nExamples:%n",
        footer = {
            "  hearsay speaker \"Ilham Aliyev\" --on \"mercenaries in Karabakh\"",
            "  hearsay speaker Reuters --limit 5",
            "  hearsay speaker TUR --on ceasefire --json"
        },
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {"0:it was shown", "1:the ledger could not be read", "2:the command line was not understood, or there is no ledger"})
final class SpeakerCommand implements Callable<Integer> {
    private static final int MOST = 100;

    private final Hearsay hearsay;

    @Parameters(paramLabel = "NAME", description = "Who: a name or a part of one, a country or its code (TUR).")
    private String name = "";

    @Option(names = "--on", paramLabel = "WORDS", description = "The matter, in words as for hearsay ask.")
    private @Nullable String on;

    @Mixin
    private LedgerOption where;

    @Option(names = "--limit", paramLabel = "N", defaultValue = "10", description = "How many matters at the most; ${DEFAULT-VALUE} if not given.")
    private int limit = 10;

    @Option(names = "--json", description = "Print one JSON object a matter, on one line.")
    private boolean json;

    @Option(names = "--full", description = "Every claim, and nothing cut off.")
    private boolean full;

    SpeakerCommand(Hearsay hearsay) {
        this.hearsay = hearsay;
    }

    @Override
    public Integer call() {
        if (limit < 1 || limit > MOST) {
            throw Failure.usage("--limit takes 1 to " + MOST + ", not " + limit);
        }
        try (Ledger ledger = where.openThere(hearsay);
                IndexOpener index = new IndexOpener(hearsay, ledger, where.address(hearsay))) {
            SpeakerFinder finder = new SpeakerFinder(ledger, index.current());
            show(finder.find(Named.part(Role.SOURCE, name), name, on, limit));
        }
        return ExitCode.DONE;
    }

    private void show(Speaker speaker) {
        if (speaker.matters().isEmpty()) {
            hearsay.say("nothing that " + name + " said was found" + (on == null ? "" : " on that matter")
                    + "; try a part of the name" + (on == null ? "" : " or other words") + ", or hearsay ask --source");
            return;
        }
        StringBuilder shown = new StringBuilder();
        if (json) {
            speaker.matters().forEach(matter -> shown.append(SpeakerJson.line(speaker, matter)).append('\n'));
        } else {
            new SpeakerView(hearsay.look(false, full)).write(speaker, shown);
        }
        new Output(hearsay.surroundings().out()).write(shown);
        if (!speaker.all()) {
            hearsay.say("from their " + (on == null ? "last " : "") + speaker.claims() + " claims" + (on == null ? "" : " nearest to the matter"));
        }
    }
}
