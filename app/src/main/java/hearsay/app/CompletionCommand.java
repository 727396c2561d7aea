package hearsay.app;

import java.util.function.Supplier;
import picocli.AutoComplete;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Prints what a shell needs to complete the commands and options. */
@Command(
        name = "completion",
        header = "Prints the completion script for a shell.",
        description = {"", "Sourced from the shell's start file, it completes commands and options at a press of Tab.", ""},
        optionListHeading = "%nOptions:%n",
        footerHeading = "%nExamples:%n",
        footer = {
            "  source <(hearsay completion bash)         for this session",
            "  hearsay completion zsh > ~/.hearsay.zsh   and in ~/.zshrc: source ~/.hearsay.zsh"
        },
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {"0:the script was printed", "2:there is none for that shell"})
final class CompletionCommand implements Runnable {

    /** Shells that there is a script for. */
    enum Shell {
        bash,
        zsh
    }

    @Spec
    private CommandSpec spec;

    @Parameters(paramLabel = "SHELL", description = "One of ${COMPLETION-CANDIDATES}.")
    private Shell shell = Shell.bash;

    private final Supplier<CommandLine> whole;

    /** @param whole the command line with all its commands, of which only this one was called */
    CompletionCommand(Supplier<CommandLine> whole) {
        this.whole = whole;
    }

    @Override
    public void run() {
        String script = AutoComplete.bash("hearsay", whole.get());
        // The script itself turns on zsh's own emulation of bash completion.
        spec.commandLine().getOut().print(shell == Shell.zsh ? "autoload -U +X compinit && compinit\n" + script : script);
        spec.commandLine().getOut().flush();
    }
}
