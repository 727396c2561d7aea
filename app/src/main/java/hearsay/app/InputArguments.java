package hearsay.app;

import hearsay.report.Format;
import hearsay.report.InputOptions;
import hearsay.report.Inputs;
import hearsay.report.Report;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.TypeConversionException;

/** The inputs of a command and how they are to be taken. */
final class InputArguments {

    private static final String STANDARD_INPUT = "-";

    @Parameters(
            paramLabel = "INPUT",
            arity = "1..*",
            description = "A file, a folder, a web address (http or https), or - for standard input.")
    private List<String> inputs;

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            converter = FormatNamed.class,
            completionCandidates = FormatNames.class,
            description = "Take every input for this format instead of looking at its content: ${COMPLETION-CANDIDATES}.")
    private @Nullable Format format;

    @Option(
            names = "--allow-private",
            description = "Let addresses lead to this machine or a private network, too.")
    private boolean allowPrivate;

    @Option(
            names = "--published",
            converter = Day.class,
            paramLabel = "DATE",
            description = "When reports were published that do not say so (2020-10-03). Words such as \"on Friday\" are"
                    + " dated from it.")
    private @Nullable LocalDate published;

    List<String> arguments() {
        return inputs;
    }

    /** @throws Failure if a file that is named is not there */
    void check() {
        for (String input : inputs) {
            if (!input.equals(STANDARD_INPUT) && !input.contains("://") && !exists(input)) {
                throw Failure.usage("no such file or folder: " + input);
            }
        }
    }

    private static boolean exists(String input) {
        try {
            return Files.exists(Path.of(input));
        } catch (InvalidPathException e) {
            return false;
        }
    }

    /** All that the inputs hold, in order, each opened when its turn comes. */
    Iterator<Arrival> arrivals(Surroundings surroundings) {
        InputOptions options =
                InputOptions.STANDARD.withFormat(format).withPrivateAddresses(allowPrivate);
        return new Arrivals(inputs, argument -> argument.equals(STANDARD_INPUT)
                ? Inputs.open(surroundings.in(), "standard input", options)
                : Inputs.open(argument, options));
    }

    /** Whether the argument can be read a second time. */
    static boolean lasting(String argument) {
        return !argument.equals(STANDARD_INPUT);
    }

    /** The report with the date of the command line, where it has none of its own. */
    Report dated(Report report) {
        if (published == null || report.published() != null) {
            return report;
        }
        return new Report(
                report.id(),
                report.title(),
                report.outlet(),
                report.url(),
                published.toString(),
                report.updated(),
                report.language(),
                report.sha256(),
                report.text(),
                report.parts());
    }

    /** Formats by their names on a command line. */
    static final class FormatNamed implements ITypeConverter<Format> {
        @Override
        public Format convert(String name) {
            return Format.named(name)
                    .orElseThrow(() -> new TypeConversionException("'" + name + "' is none of " + new FormatNames()));
        }
    }

    /** What may stand after {@code --format}. */
    static final class FormatNames implements Iterable<String> {
        @Override
        public Iterator<String> iterator() {
            return Arrays.stream(Format.values()).map(Format::label).iterator();
        }

        @Override
        public String toString() {
            return String.join(", ", this);
        }
    }

    /** Days as ISO 8601 writes them. */
    static final class Day implements ITypeConverter<LocalDate> {
        @Override
        public LocalDate convert(String words) {
            try {
                return LocalDate.parse(words);
            } catch (DateTimeParseException e) {
                throw new TypeConversionException(String.format(Locale.ROOT, "'%s' is no day such as 2020-10-03", words));
            }
        }
    }
}
