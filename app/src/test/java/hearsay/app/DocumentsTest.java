package hearsay.app;

import static org.assertj.core.api.Assertions.assertThat;

import hearsay.app.screen.Karabakh;
import hearsay.report.Format;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import picocli.CommandLine;

/** What the documents tell people to type is there, and what is there is told. */
class DocumentsTest {

    private static final Path HOME = Karabakh.file().toAbsolutePath().normalize().getParent().getParent();
    private static final Pattern COMMAND = Pattern.compile("(?m)\\./hearsay ([a-z]+)([^\\n`]*)");
    private static final Pattern OPTION = Pattern.compile("(?<![\\w-])--[a-z][a-z-]+");
    private static final Pattern LINK = Pattern.compile("\\]\\((?!https?:)([^)#]+)[^)]*\\)");

    private final CommandLine hearsay = Hearsay.commandLine(new Surroundings(
            new ByteArrayInputStream(new byte[0]),
            new ByteArrayOutputStream(),
            Surroundings.utf8(new ByteArrayOutputStream()),
            Map.of(),
            Terminal.none(Map.of())));

    @Test
    void everyCommandInTheReadmeExistsWithItsOptions() throws IOException {
        for (MatchResult line : COMMAND.matcher(read("README.md")).results().toList()) {
            CommandLine command = hearsay.getSubcommands().get(line.group(1));
            assertThat(command).as(line.group()).isNotNull();
            assertThat(options(command)).as(line.group()).containsAll(found(OPTION, line.group(2)));
        }
    }

    @Test
    void everyCommandAndEveryOptionIsInTheReadme() throws IOException {
        String readme = read("README.md");
        for (Map.Entry<String, CommandLine> command : hearsay.getSubcommands().entrySet()) {
            assertThat(readme).contains("./hearsay " + command.getKey());
            assertThat(found(OPTION, readme)).containsAll(options(command.getValue()));
        }
        assertThat(readme).contains(Stream.of(Format.values()).map(format -> "`" + format.label() + "`").toList());
    }

    @Test
    void theFilesThatDocumentsNameAreThere() throws IOException {
        for (String document : new String[] {"README.md", "CONTRIBUTING.md", "CHANGELOG.md"}) {
            for (MatchResult link : LINK.matcher(read(document)).results().toList()) {
                assertThat(HOME.resolve(link.group(1))).as(document).exists();
            }
        }
        Pattern path = Pattern.compile("`((?:core|ledger|web|app|evaluate|examples|docs|training|gazetteer)/[\\w./-]+)`");
        for (MatchResult named : path.matcher(read("CONTRIBUTING.md")).results().toList()) {
            assertThat(HOME.resolve(named.group(1))).as("CONTRIBUTING.md").exists();
        }
    }

    private static String read(String document) throws IOException {
        return Files.readString(HOME.resolve(document));
    }

    private static Set<String> options(CommandLine command) {
        return command.getCommandSpec().options().stream()
                .map(CommandLine.Model.OptionSpec::longestName)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<String> found(Pattern pattern, String words) {
        return pattern.matcher(words).results().map(MatchResult::group).collect(Collectors.toCollection(TreeSet::new));
    }
}
