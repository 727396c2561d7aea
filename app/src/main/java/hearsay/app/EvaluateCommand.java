package hearsay.app;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import hearsay.Pipeline;
import hearsay.app.screen.Printable;
import hearsay.claims.CodedReport;
import hearsay.evaluate.BadGoldException;
import hearsay.evaluate.Coder;
import hearsay.evaluate.Comparison;
import hearsay.evaluate.Evaluation;
import hearsay.evaluate.Options;
import hearsay.evaluate.Result;
import hearsay.evaluate.Run;
import hearsay.reading.Attribution;
import hearsay.report.Report;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Scores the program against annotated reports, and one run against another. */
@Command(
        name = "evaluate",
        header = "Scores the program against annotated reports.",
        description = {
            "",
            "The kind of gold is found by its content: claims (a folder of JSON files), attributions (brat), times"
                    + " (TimeML), places (XML with coordinates), events (PLOVER records), sentences with events, incidents (reports with an"
                    + " incident_id each: they are grouped in a ledger, which is thrown away).",
            ""
        },
        optionListHeading = "%nOptions:%n",
        footerHeading = "%nExamples:%n",
        footer = {
            "  hearsay evaluate gold/A --save before.jsonl      figures, kept for later",
            "  hearsay evaluate gold/A --against before.jsonl   what a change gained and lost"
        },
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:all was scored",
            "1:reading failed at some reports, which count as if nothing was seen in them",
            "2:the command line was not understood, or a gold or its texts cannot be used"
        })
final class EvaluateCommand implements Callable<Integer> {

    private final Hearsay hearsay;

    @Spec
    private CommandSpec spec;

    @Parameters(paramLabel = "GOLD", arity = "1..*", description = "Files or folders of annotated reports.")
    private List<Path> golds;

    @Option(names = "--texts", paramLabel = "FILE", description = "Where the texts are, if not in their usual place.")
    private @Nullable Path texts;

    @Option(
            names = "--predictions",
            paramLabel = "FILE",
            description = "Score these instead of reading: lines of read --json --marks, or gold of the same kind.")
    private @Nullable Path predictions;

    @Option(names = "--save", paramLabel = "FILE", description = "Keep the run, so that another is compared with it.")
    private @Nullable Path save;

    @Option(names = "--against", paramLabel = "FILE", description = "Show gains and losses against a saved run.")
    private @Nullable Path against;

    @Option(names = "--every-annotator", description = "Attributions: score against each annotator, not the first only.")
    private boolean everyAnnotator;

    @Option(names = "--countries-only", description = "Events: leave out actors that are no country.")
    private boolean countriesOnly;

    @Option(
            names = {"-v", "--verbose"},
            description = "Also a row a report, and every item that was missed, partly wrong or false.")
    private boolean verbose;

    @Option(names = "--json", description = "Print one JSON object a gold, on one line.")
    private boolean json;

    @Option(names = "--threads", paramLabel = "N", description = "Reports to read side by side.")
    private @Nullable Integer threads;

    EvaluateCommand(Hearsay hearsay) {
        this.hearsay = hearsay;
    }

    @Override
    public Integer call() throws IOException {
        for (Path gold : golds) {
            if (!Files.exists(gold)) {
                throw Failure.usage("no such file or folder: " + gold);
            }
        }
        try {
            Run before = against == null ? null : Run.load(against);
            List<Result> results = predictions == null ? read() : score(predictions);
            if (save != null) {
                Run.of(results).save(save);
            }
            new Output(hearsay.surroundings().out()).write(json ? json(results) : text(results, before));
            return results.stream().allMatch(result -> result.failures().isEmpty()) ? ExitCode.DONE : ExitCode.NOT_ALL;
        } catch (BadGoldException bad) {
            throw Failure.usage(String.valueOf(bad.getMessage()));
        }
    }

    private List<Result> read() {
        int wished = threads == null ? Runtime.getRuntime().availableProcessors() : threads;
        if (wished < 1) {
            throw new ParameterException(spec.commandLine(), "--threads takes 1 or more, not " + wished);
        }
        try (Pipeline pipeline = Pipeline.open(1)) {
            return golds.stream()
                    .map(gold -> Evaluation.run(gold, new Measured(pipeline), options().withThreads(wished)))
                    .toList();
        }
    }

    private List<Result> score(Path predicted) {
        return golds.stream().map(gold -> Evaluation.score(gold, predicted, options())).toList();
    }

    private Options options() {
        return Options.STANDARD
                .withTexts(texts)
                .withEveryAnnotator(everyAnnotator)
                .withCountriesOnly(countriesOnly);
    }

    private String text(List<Result> results, @Nullable Run before) {
        List<String> lines = new ArrayList<>();
        for (Result result : results) {
            lines.addAll(result.lines(verbose));
            lines.add("");
        }
        if (before != null) {
            for (Comparison comparison : Comparison.of(before, results)) {
                lines.addAll(comparison.lines());
                lines.add("");
            }
        }
        StringBuilder text = new StringBuilder();
        // Not Printable.line: the columns of figures are spaces.
        lines.forEach(line -> text.append(Printable.safe(line)).append('\n'));
        return text.toString();
    }

    private static String json(List<Result> results) throws IOException {
        StringWriter lines = new StringWriter();
        for (int i = 0; i < results.size(); i++) {
            Run.Scored scored = Run.of(results).golds().get(i);
            try (JsonGenerator line = new JsonFactory().createGenerator(lines)) {
                line.disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);
                line.writeStartObject();
                line.writeStringField("kind", scored.kind());
                line.writeStringField("gold", scored.gold());
                line.writeNumberField("reports", results.get(i).reports());
                line.writeNumberField("failures", results.get(i).failures().size());
                line.writeObjectFieldStart("figures");
                for (Map.Entry<String, @Nullable Double> figure : scored.figures().entrySet()) {
                    line.writeFieldName(figure.getKey());
                    if (figure.getValue() == null) {
                        line.writeNull();
                    } else {
                        line.writeNumber(figure.getValue());
                    }
                }
                line.writeEndObject();
                line.writeEndObject();
            }
            lines.append('\n');
        }
        return lines.toString();
    }

    /** The pipeline as the evaluation sees it. */
    private record Measured(Pipeline pipeline) implements Coder {

        @Override
        public CodedReport code(Report report) {
            return pipeline.read(report);
        }

        @Override
        public List<Attribution> attributions(Report report) {
            return pipeline.mark(report).attributions();
        }
    }
}
