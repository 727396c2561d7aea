package hearsay.app;

import hearsay.app.screen.Look;
import hearsay.app.screen.Printable;
import hearsay.ledger.LedgerException;
import hearsay.search.SearchException;
import java.io.PrintWriter;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Supplier;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Help;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ScopeType;
import picocli.CommandLine.Spec;

/** The command line. Each command is a class of its own in this package; no rule of the field lives here. */
@Command(
        name = "hearsay",
        versionProvider = Version.class,
        header = "Reads reports of conflict and diplomacy and says who says that who did what to whom.",
        description = {
            "",
            "A report is taken apart into claims. Each has the chain of sources on whose word it rests, what the last"
                    + " of them does with it (affirms, denies, asks, threatens, intends, doubts), the event that it"
                    + " tells, when, where and how many. Everything runs on this machine.",
            ""
        },
        synopsisSubcommandLabel = "COMMAND",
        commandListHeading = "%nCommands:%n",
        optionListHeading = "%nOptions:%n",
        footerHeading = "%nExamples:%n",
        footer = {
            "  hearsay read report.txt              the claims of a report as a table",
            "  hearsay read --json folder > claims  one line of JSON a report",
            "  hearsay explain report.txt --claim 3 why the third claim is there",
            "  hearsay add folder                   keep the claims of all reports in the ledger"
        },
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:all was read",
            "1:something was refused or failed; standard error says where and why",
            "2:the command line was not understood, or names a file that is not there",
            "69:the launcher found no JDK 25 or no Maven",
            "70:the launcher could not build the program"
        })
public final class Hearsay implements Runnable {

    private final Surroundings surroundings;

    @Spec
    private CommandSpec spec;

    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            scope = ScopeType.INHERIT,
            description = "Show this help.")
    private boolean help;

    @Option(
            names = {"-V", "--version"},
            versionHelp = true,
            description = "Show the version of the program and of the reader's weights.")
    private boolean version;

    @Option(
            names = "--color",
            paramLabel = "WHEN",
            scope = ScopeType.INHERIT,
            defaultValue = "auto",
            description = "Colours: ${COMPLETION-CANDIDATES}. Auto: on a terminal, unless NO_COLOR is set.")
    private ColourChoice colour = ColourChoice.auto;

    @Option(
            names = "--debug",
            scope = ScopeType.INHERIT,
            description = "Show where in the program a failure came from (also: HEARSAY_DEBUG=1).")
    private boolean debug;

    private Hearsay(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    public static void main(String[] arguments) {
        System.setProperty(Quiet.PROPERTY, Quiet.class.getName());
        System.exit(run(Surroundings.ofProcess(), arguments));
    }

    /** The whole program but for the end of the process. */
    static int run(Surroundings surroundings, String... arguments) {
        Hearsay hearsay = new Hearsay(surroundings);
        Map<String, Supplier<Object>> commands = hearsay.commands();
        String first = arguments.length == 0 ? "" : arguments[0];
        // Options of a command are found by reflection: for the one that is called, not for all.
        return hearsay.commandLine(commands.containsKey(first) ? Map.of(first, commands.get(first)) : commands).execute(arguments);
    }

    /** All commands and their options. */
    static CommandLine commandLine(Surroundings surroundings) {
        Hearsay hearsay = new Hearsay(surroundings);
        return hearsay.commandLine(hearsay.commands());
    }

    private CommandLine commandLine(Map<String, Supplier<Object>> commands) {
        CommandLine commandLine = new CommandLine(this);
        commands.values().forEach(command -> commandLine.addSubcommand(command.get()));
        boolean colours = ColourChoice.auto.on(surroundings.terminal().output(), surroundings.environment());
        return commandLine
                .setOut(Surroundings.utf8(surroundings.out()))
                .setErr(surroundings.errors())
                .setColorScheme(Help.defaultColorScheme(colours ? Help.Ansi.ON : Help.Ansi.OFF))
                .setUsageHelpWidth(Math.clamp(surroundings.terminal().columns(), 60, 100))
                .setUsageHelpLongOptionsMaxWidth(24)
                .setParameterExceptionHandler((exception, given) -> misunderstood(exception))
                .setExecutionExceptionHandler((exception, given, result) -> failed(exception));
    }

    /** By name, in the order of the help. */
    private Map<String, Supplier<Object>> commands() {
        Map<String, Supplier<Object>> commands = new LinkedHashMap<>();
        commands.put("read", () -> new ReadCommand(this));
        commands.put("explain", () -> new ExplainCommand(this));
        commands.put("add", () -> new AddCommand(this));
        commands.put("watch", () -> new WatchCommand(this));
        commands.put("ask", () -> new AskCommand(this));
        commands.put("speaker", () -> new SpeakerCommand(this));
        commands.put("changes", () -> new ChangesCommand(this));
        commands.put("happenings", () -> new HappeningsCommand(this));
        commands.put("happening", () -> new HappeningCommand(this));
        commands.put("disputes", () -> new DisputesCommand(this));
        commands.put("judge", () -> new JudgeCommand(this));
        commands.put("status", () -> new StatusCommand(this));
        commands.put("verify", () -> new VerifyCommand(this));
        commands.put("reread", () -> new RereadCommand(this));
        commands.put("serve", () -> new ServeCommand(this));
        commands.put("mcp", () -> new McpCommand(this));
        commands.put("evaluate", () -> new EvaluateCommand(this));
        commands.put("completion", () -> new CompletionCommand(() -> commandLine(surroundings)));
        return commands;
    }

    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), "Missing command");
    }

    Surroundings surroundings() {
        return surroundings;
    }

    /** How to show something on standard output. */
    Look look(boolean wide, boolean full) {
        Terminal terminal = surroundings.terminal();
        return new Look(terminal.columns(), colour.on(terminal.output(), surroundings.environment()), wide, full);
    }

    /** One line on standard error, whatever the words are. */
    void say(String words) {
        surroundings.errors().println("hearsay: " + Printable.line(words));
    }

    private int misunderstood(ParameterException exception) {
        Throwable cause = exception.getCause();
        String command = exception.getCommandLine().getCommandSpec().qualifiedName();
        say(exception.getMessage() + " (see " + command + " --help)");
        if (cause != null) {
            trace(cause);
        }
        return ExitCode.USAGE;
    }

    private int failed(Exception exception) {
        return switch (exception) {
            case Output.Closed closed -> {
                trace(closed);
                yield ExitCode.DONE;
            }
            case Failure failure -> {
                say(String.valueOf(failure.getMessage()));
                trace(failure);
                yield failure.exitCode();
            }
            case SearchException search -> {
                say(String.valueOf(search.getMessage()));
                trace(search);
                yield ExitCode.NOT_ALL;
            }
            case LedgerException ledger -> {
                say(String.valueOf(ledger.getMessage()));
                trace(ledger);
                yield ExitCode.NOT_ALL;
            }
            default -> {
                say(Described.failure(exception) + (debugging() ? "" : " (--debug tells where)"));
                trace(exception);
                yield ExitCode.NOT_ALL;
            }
        };
    }

    void trace(Throwable failure) {
        if (debugging()) {
            PrintWriter errors = surroundings.errors();
            failure.printStackTrace(errors);
            errors.flush();
        }
    }

    boolean debugging() {
        Supplier<String> variable = () -> surroundings.environment().getOrDefault("HEARSAY_DEBUG", "");
        return debug || !variable.get().isEmpty();
    }
}
