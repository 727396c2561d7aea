package hearsay.app;

import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.IVersionProvider;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The command line. Each command is a class of its own in this package; no rule of the field lives here. */
@Command(
        name = "hearsay",
        description = "Reads reports of conflict and diplomacy and prints who says that who did what to whom.",
        mixinStandardHelpOptions = true,
        versionProvider = Hearsay.Version.class,
        synopsisSubcommandLabel = "COMMAND",
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:all was read",
            "1:something was refused or failed; the error output says where and why",
            "2:the command line was not understood",
            "69:the launcher found no JDK 25 or no Maven",
            "70:the launcher could not build the program"
        })
public final class Hearsay implements Runnable {

    @Spec
    private CommandSpec spec;

    public static void main(String[] arguments) {
        System.exit(commandLine().execute(arguments));
    }

    /** The whole command line, as {@link #main} runs it and as tests may. */
    static CommandLine commandLine() {
        return new CommandLine(new Hearsay());
    }

    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), "Missing command");
    }

    /** What the jar's manifest says, so that the number stands in the build file only. */
    static final class Version implements IVersionProvider {
        @Override
        public String[] getVersion() {
            String version = Hearsay.class.getPackage().getImplementationVersion();
            return new String[] {"hearsay " + (version == null ? "(not packaged)" : version)};
        }
    }
}
