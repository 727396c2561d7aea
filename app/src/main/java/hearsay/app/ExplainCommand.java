package hearsay.app;

import hearsay.Pipeline;
import hearsay.app.screen.ExplainView;
import hearsay.claims.Claim;
import hearsay.claims.CodedReport;
import hearsay.report.Received;
import hearsay.report.Report;
import java.io.IOException;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Shows for one claim which marks, rules and scores made it; or the words that gave none. */
@Command(
        name = "explain",
        header = "Shows why a claim is there, or which words gave none.",
        description = {
            "",
            "The marks of the claim are pointed out in the text; then each is listed with its offsets, what it was taken"
                    + " for and the rule that took it; then what decided, in order.",
            ""
        },
        optionListHeading = "%nOptions:%n",
        footerHeading = "%nExamples:%n",
        footer = {
            "  hearsay explain report.txt --claim 4          the fourth claim of the table",
            "  hearsay explain report.txt --claim 3f09a2     the claim whose id begins so",
            "  hearsay explain feed.xml --report 9c1d --claim 1",
            "  hearsay explain report.txt --residue          attributed words without a claim"
        },
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:it was explained",
            "1:the input was refused; standard error says why",
            "2:the command line was not understood, or there is no such file, report or claim"
        })
final class ExplainCommand implements Callable<Integer> {

    private final Hearsay hearsay;

    @Mixin
    private InputArguments inputs;

    @ArgGroup(exclusive = true, multiplicity = "1")
    private Wanted wanted = new Wanted();

    /** What is to be explained. */
    private static final class Wanted {
        @Option(
                names = "--claim",
                paramLabel = "N|ID",
                description = "The claim: its number in the table, or the beginning of its id.")
        private @Nullable String claim;

        @Option(names = "--residue", description = "The attributed words from which no claim was coded.")
        private boolean residue;
    }

    @Option(
            names = "--report",
            paramLabel = "ID",
            description = "The report of an input that holds several: the beginning of its id. The first if not given.")
    private String report = "";

    ExplainCommand(Hearsay hearsay) {
        this.hearsay = hearsay;
    }

    @Override
    public Integer call() throws IOException {
        inputs.check();
        Report found = find();
        if (found == null) {
            return ExitCode.NOT_ALL;
        }
        try (Pipeline pipeline = Pipeline.open(Runtime.getRuntime().availableProcessors())) {
            CodedReport coded = pipeline.read(inputs.dated(found));
            ExplainView view = new ExplainView(hearsay.look(false, true));
            StringBuilder shown = new StringBuilder();
            if (wanted.claim == null) {
                view.residue(coded, shown);
            } else {
                view.claim(coded, claim(coded, wanted.claim), shown);
            }
            new Output(hearsay.surroundings().out()).write(shown);
        }
        return ExitCode.DONE;
    }

    /** The report that is meant, or null if nothing could be read. */
    private @Nullable Report find() {
        Iterator<Arrival> arrivals = inputs.arrivals(hearsay.surroundings());
        boolean any = false;
        while (arrivals.hasNext()) {
            switch (arrivals.next().received()) {
                case Received.Refused refused -> hearsay.say("refused " + refused);
                case Received.Filed filed -> {
                    any = true;
                    if (filed.report().id().startsWith(report)) {
                        return filed.report();
                    }
                }
            }
        }
        if (any) {
            throw Failure.usage("no report has an id that begins with " + report);
        }
        return null;
    }

    private static Claim claim(CodedReport coded, String wanted) {
        List<Claim> claims = coded.claims();
        if (claims.isEmpty()) {
            throw Failure.usage("the report has no claims");
        }
        if (wanted.matches("[1-9]\\d{0,5}") && Integer.parseInt(wanted) <= claims.size()) {
            return claims.get(Integer.parseInt(wanted) - 1);
        }
        List<Claim> named = claims.stream()
                .filter(claim -> claim.id().startsWith(wanted.toLowerCase(Locale.ROOT)))
                .toList();
        return switch (named.size()) {
            case 0 -> throw Failure.usage("no claim " + wanted + ": the report has 1 to " + claims.size());
            case 1 -> named.getFirst();
            default -> throw Failure.usage(named.size() + " claims have an id that begins with " + wanted);
        };
    }
}
