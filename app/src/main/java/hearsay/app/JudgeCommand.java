package hearsay.app;

import hearsay.app.screen.Printable;
import hearsay.ledger.FiledClaim;
import hearsay.ledger.Judgement;
import hearsay.ledger.Ledger;
import hearsay.ledger.Verdict;
import hearsay.views.Correction;
import hearsay.views.JudgementJson;
import hearsay.views.JudgementWords;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Keeps what a person decides about a claim. */
@Command(
        name = "judge",
        header = "Keeps what a person decides about a claim: confirmed, rejected or corrected, by whom, when and why.",
        description = {
            "",
            "The claim stays as it was read; what was decided stands beside it in ask, happening, changes and the workspace, also after"
                    + " a newer coder has read its report again. Nothing is removed: --undo is a judgement, too.",
            ""
        },
        optionListHeading = "%nOptions:%n",
        footerHeading = "%nExamples:%n",
        footer = {
            "  hearsay judge 5f02c1 confirm --by Ada",
            "  hearsay judge 5f02c1 reject --by Ada --why \"the ministry is quoted, not the army\"",
            "  hearsay judge 5f02c1 correct --set stance=denies --set event=assault --by Ada --why \"it says: never happened\"",
            "  hearsay judge --undo 7 --by Ben --why \"it was another town of that name\""
        },
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:it is in the ledger",
            "1:the ledger could not be written",
            "2:the command line was not understood, or there is no such claim or judgement"
        })
final class JudgeCommand implements Callable<Integer> {
    private final Hearsay hearsay;

    /** What can be decided. */
    private enum Act { confirm, reject, correct }

    @Parameters(index = "0", arity = "0..1", paramLabel = "CLAIM", description = "Id of the claim, as ask and read --json show it.")
    private @Nullable String claim;

    @Parameters(index = "1", arity = "0..1", paramLabel = "ACT", description = "${COMPLETION-CANDIDATES}.")
    private @Nullable Act act;

    @Option(
            names = "--set",
            paramLabel = "FIELD=VALUE",
            description = "What is right, for correct: stance, event, modality, background. May be given several times.")
    private Map<String, String> set = new LinkedHashMap<>();

    @Option(names = "--undo", paramLabel = "N", description = "Undo the judgement with this number instead of judging a claim.")
    private @Nullable Long undo;

    @Option(names = "--by", paramLabel = "NAME", required = true, description = "Who decides.")
    private String by = "";

    @Option(names = "--why", paramLabel = "TEXT", defaultValue = "", description = "The reason; only confirm goes without one.")
    private String why = "";

    @Mixin
    private LedgerOption where;

    @Option(names = "--json", description = "Print the judgement as one JSON object on one line.")
    private boolean json;

    JudgeCommand(Hearsay hearsay) {
        this.hearsay = hearsay;
    }

    @Override
    public Integer call() {
        check();
        try (Ledger ledger = where.openThere(hearsay)) {
            Verdict verdict = undo == null ? verdict(ledger) : undone(ledger, undo);
            long number = ledger.judgements().add(by.strip(), why.strip(), verdict);
            show(ledger.judgements().find(number).orElseThrow());
        }
        return ExitCode.DONE;
    }

    private void check() {
        if ((undo == null) == (claim == null) || (claim == null) != (act == null)) {
            throw Failure.usage("judge takes a claim and one of confirm, reject, correct; or --undo and the number of a judgement");
        }
        if (set.isEmpty() == (act == Act.correct)) {
            throw Failure.usage("--set says what is right, for correct and only for correct");
        }
        if (by.isBlank() || by.length() > Judgement.LONGEST_WHO) {
            throw Failure.usage("--by takes a name of at most " + Judgement.LONGEST_WHO + " characters");
        }
        if (why.isBlank() && act != Act.confirm || why.length() > Judgement.LONGEST_WHY) {
            throw Failure.usage("--why takes the reason, at most " + Judgement.LONGEST_WHY + " characters");
        }
    }

    private Verdict verdict(Ledger ledger) {
        String id = String.valueOf(claim);
        FiledClaim filed = ledger.claims().find(id)
                .orElseThrow(() -> Failure.usage("the ledger has no claim " + id + " (hearsay ask shows ids)"));
        return switch (act) {
            case confirm -> new Verdict.Confirmed(id);
            case reject -> new Verdict.Rejected(id);
            case correct -> new Verdict.Corrected(id, fields(filed));
            case null -> throw new IllegalStateException("checked before");
        };
    }

    private String fields(FiledClaim filed) {
        List<String> names = Correction.of(filed.claim()).stream().map(Correction::name).toList();
        for (String name : set.keySet()) {
            if (!names.contains(name)) {
                throw Failure.usage("--set takes " + String.join(", ", names) + ", not '" + name + "'");
            }
        }
        try {
            return Correction.fields(filed.claim(), name -> set.getOrDefault(name, "").toLowerCase(Locale.ROOT));
        } catch (IllegalArgumentException wrong) {
            throw Failure.usage(String.valueOf(wrong.getMessage()));
        }
    }

    private static Verdict undone(Ledger ledger, long number) {
        Judgement judgement = ledger.judgements().find(number)
                .orElseThrow(() -> Failure.usage("the ledger has no judgement " + number + " (hearsay changes shows numbers)"));
        if (judgement.undone() || judgement.verdict() instanceof Verdict.Undone) {
            throw Failure.usage("judgement " + number + (judgement.undone() ? " is undone already" : " undid another one: judge anew"));
        }
        if (judgement.verdict() instanceof Verdict.Merged || judgement.verdict() instanceof Verdict.Split) {
            throw Failure.usage("judgement " + number + " changed happenings; it is undone in the workspace (hearsay serve, Review)");
        }
        return new Verdict.Undone(number);
    }

    private void show(Judgement judgement) {
        boolean undoing = judgement.verdict() instanceof Verdict.Undone;
        String line = json
                ? JudgementJson.of(judgement).toString()
                : Printable.line(JudgementWords.whole(judgement) + (undoing ? "" : "; to undo it: hearsay judge --undo " + judgement.seq()));
        new Output(hearsay.surroundings().out()).write(line + "\n");
    }
}
