package hearsay.app;

import hearsay.Pipeline;
import hearsay.app.screen.Printable;
import hearsay.app.screen.ReportView;
import hearsay.claims.ClaimJson;
import hearsay.claims.CodedReport;
import hearsay.report.Received;
import hearsay.report.Report;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Reads reports and prints their claims, each report as soon as it and all before it are read. */
@Command(
        name = "read",
        header = "Reads reports and prints their claims.",
        description = {
            "",
            "Text, web pages, RSS and Atom feeds, JSON Lines, JSON, ninjs, CSV and web archives (WARC) are told apart by"
                    + " their content. What cannot be read is refused by name on standard error; everything else is read.",
            ""
        },
        optionListHeading = "%nOptions:%n",
        footerHeading = "%nExamples:%n",
        footer = {
            "  hearsay read report.txt                   a table of claims",
            "  hearsay read --wide report.txt | less -RS one line a claim, however long",
            "  hearsay read --json *.warc.gz > claims    one line of JSON a report",
            "  hearsay read --published 2020-10-03 -     an undated report from standard input"
        },
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:all was read",
            "1:something was refused; standard error says where and why",
            "2:the command line was not understood, or names a file that is not there"
        })
final class ReadCommand implements Callable<Integer> {

    private final Hearsay hearsay;

    @Spec
    private CommandSpec spec;

    @Mixin
    private InputArguments inputs;

    @Option(names = "--json", description = "Print one JSON object a report, on one line, instead of tables.")
    private boolean json;

    @Option(
            names = "--marks",
            description = "With --json: add every name, time, place and quantity, used by a claim or not.")
    private boolean marks;

    @Option(names = "--wide", description = "Tables as wide as they need, a line a claim and a line for its words.")
    private boolean wide;

    @Option(names = "--full", description = "Tables in which nothing is cut off, with countries and sectors.")
    private boolean full;

    @Option(
            names = "--threads",
            paramLabel = "N",
            description = "Reports to read side by side; as many as there are processors if not given.")
    private @Nullable Integer threads;

    ReadCommand(Hearsay hearsay) {
        this.hearsay = hearsay;
    }

    /** A report that was read, or what was refused. */
    private record Outcome(Arrival arrival, @Nullable CodedReport coded, @Nullable String refusal) {}

    @Override
    public Integer call() {
        if (marks && !json) {
            throw new ParameterException(spec.commandLine(), "--marks goes with --json");
        }
        if (threads != null && threads < 1) {
            throw new ParameterException(spec.commandLine(), "--threads takes 1 or more, not " + threads);
        }
        inputs.check();
        Iterator<Arrival> arrivals = inputs.arrivals(hearsay.surroundings());
        List<Arrival> first = firstTwo(arrivals);
        int wished = threads == null ? Runtime.getRuntime().availableProcessors() : threads;
        boolean sideBySide = first.size() > 1 && wished > 1;
        Count count = new Count();
        try (Pipeline pipeline = Pipeline.open(sideBySide ? 1 : wished);
                Progress progress = Progress.of(hearsay.surroundings())) {
            Printer printer = printer();
            new InOrder(sideBySide ? wished : 1)
                    .run(new Chained<>(first, arrivals), arrival -> read(pipeline, arrival), outcome -> {
                        tell(outcome, printer, count, progress);
                        progress.step();
                    });
        }
        if (count.received() != 1 || count.refused > 0) {
            hearsay.say(count.toString());
        }
        return count.refused == 0 ? ExitCode.DONE : ExitCode.NOT_ALL;
    }

    private static List<Arrival> firstTwo(Iterator<Arrival> arrivals) {
        List<Arrival> first = new ArrayList<>();
        while (first.size() < 2 && arrivals.hasNext()) {
            first.add(arrivals.next());
        }
        return first;
    }

    private Outcome read(Pipeline pipeline, Arrival arrival) {
        return switch (arrival.received()) {
            case Received.Refused refused -> new Outcome(arrival, null, refused.toString());
            case Received.Filed filed -> {
                Report report = inputs.dated(filed.report());
                try {
                    yield new Outcome(arrival, pipeline.read(report), null);
                } catch (RuntimeException | StackOverflowError failure) {
                    if (hearsay.debugging()) {
                        failure.printStackTrace(hearsay.surroundings().errors());
                    }
                    String where = arrival.argument() + ", report " + report.id();
                    yield new Outcome(arrival, null, where + ": reading failed: " + Described.failure(failure));
                }
            }
        };
    }

    private void tell(Outcome outcome, Printer printer, Count count, Progress progress) {
        if (outcome.coded() != null) {
            printer.print(outcome.arrival(), outcome.coded());
            count.filed++;
        } else {
            progress.pause();
            hearsay.say("refused " + outcome.refusal());
            count.refused++;
        }
    }

    /** Received = filed + refused. */
    private static final class Count {
        private int filed;
        private int refused;

        int received() {
            return filed + refused;
        }

        @Override
        public String toString() {
            return "received " + received() + " = filed " + filed + " + refused " + refused;
        }
    }

    /** Puts a report on standard output. */
    private interface Printer {
        void print(Arrival arrival, CodedReport coded);
    }

    private Printer printer() {
        Output output = new Output(hearsay.surroundings().out());
        if (json) {
            ClaimJson lines = new ClaimJson(marks);
            return (arrival, coded) -> output.write(lines.line(coded) + "\n");
        }
        return new Tables(new ReportView(hearsay.look(wide, full)), output);
    }

    /** Tables, with a free line between two. */
    private static final class Tables implements Printer {
        private final ReportView view;
        private final Output output;
        private boolean first = true;

        Tables(ReportView view, Output output) {
            this.view = view;
            this.output = output;
        }

        @Override
        public void print(Arrival arrival, CodedReport coded) {
            StringBuilder table = new StringBuilder(first ? "" : "\n");
            first = false;
            try {
                view.write(coded, name(arrival, coded), hint(arrival, coded), table);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            output.write(table);
        }

        private static String name(Arrival arrival, CodedReport coded) {
            String input = InputArguments.lasting(arrival.argument()) ? arrival.argument() : "standard input";
            return arrival.several() ? input + ", report " + coded.report().id() : input;
        }

        /** The command that explains this report, or null if it cannot be read again. */
        private static @Nullable String hint(Arrival arrival, CodedReport coded) {
            if (!InputArguments.lasting(arrival.argument())) {
                return null;
            }
            String command = "hearsay explain " + argument(arrival.argument());
            return arrival.several() ? command + " --report " + argument(coded.report().id()) : command;
        }

        /** As a shell reads it. */
        private static String argument(String words) {
            String safe = Printable.line(words);
            return safe.matches("[\\w./:=@%+,-]+") ? safe : "'" + safe.replace("'", "'\\''") + "'";
        }
    }
}
