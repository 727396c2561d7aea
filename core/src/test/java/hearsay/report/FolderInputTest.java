package hearsay.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FolderInputTest {

    @TempDir
    Path folder;

    private Path write(String name, String text) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        return Files.writeString(file, text);
    }

    private Taken taken() {
        return Taken.of(folder.toString(), InputOptions.STANDARD);
    }

    @Test
    void allFilesInOrderWithoutHiddenOnes() throws IOException {
        write("b.txt", "Second.");
        write("a/z.txt", "First.");
        write("c.jsonl", "{\"text\": \"Third.\"}\n{\"text\": \"Fourth.\"}\n{\n");
        write(".hidden", "Never.");
        write(".git/x", "Never.");
        write("d.png", "\u0089PNG");
        Files.write(folder.resolve("d.png"), new byte[] {(byte) 0x89, 'P', 'N', 'G'});
        Taken taken = taken();
        assertThat(taken.reports()).extracting(Report::text).containsExactly("First.", "Second.", "Third.", "Fourth.");
        assertThat(taken.refusals()).hasSize(2);
        assertThat(taken.refusals().get(0)).startsWith(folder.resolve("c.jsonl") + ", line 3: is no valid JSON");
        assertThat(taken.refusals().get(1)).isEqualTo(folder.resolve("d.png") + ": is a PNG image, which Hearsay does not read");
    }

    @Test
    void aBrokenFileDoesNotStopTheOthers() throws IOException {
        byte[] packed = Taken.gzip("{\"text\": \"First.\"}\n{\"text\": \"Second.\"}\n".repeat(2000).getBytes(StandardCharsets.UTF_8));
        Files.write(folder.resolve("a.gz"), Arrays.copyOf(packed, packed.length - 9));
        write("b.txt", "Last.");
        Taken taken = taken();
        assertThat(taken.reports().getLast().text()).isEqualTo("Last.");
        assertThat(taken.refusals()).hasSize(1);
        assertThat(taken.refusals().getFirst()).contains("a.gz, from line ").endsWith("the gzip data end too early; the file has been cut off");
    }

    @Test
    void linksThatGoInCircles() throws IOException {
        write("a/one.txt", "One.");
        Files.createSymbolicLink(folder.resolve("a/back"), folder);
        Files.createSymbolicLink(folder.resolve("a/self"), folder.resolve("a/self"));
        Files.createSymbolicLink(folder.resolve("a/nowhere"), folder.resolve("missing"));
        Taken taken = taken();
        assertThat(taken.reports()).hasSize(1);
        assertThat(taken.refusals()).containsExactly(
                folder.resolve("a/back") + ": leads to a folder that has been read already",
                folder.resolve("a/nowhere") + ": is a link that leads nowhere, or in a circle",
                folder.resolve("a/self") + ": is a link that leads nowhere, or in a circle");
    }

    @Test
    void foldersTooDeep() throws IOException {
        write("x/".repeat(70) + "deep.txt", "Deep.");
        assertThat(taken().refusal()).endsWith("lies more than 64 folders deep");
    }

    @Test
    void whatCannotBeOpened() throws IOException {
        String missing = folder.resolve("missing").toString();
        assertThat(Taken.of(missing, InputOptions.STANDARD).refusal()).isEqualTo(missing + ": there is no such file or folder");
        assertThat(Taken.of("a\0b", InputOptions.STANDARD).refusal()).contains("cannot be understood");
        Path locked = write("locked.txt", "Locked.");
        assumeThat(locked.toFile().setReadable(false) && !Files.isReadable(locked)).isTrue(); // root reads all
        assertThat(taken().refusal()).isEqualTo(locked + ": you are not allowed to read it");
    }

    @Test
    void standardInputThatComesInDrops() {
        byte[] two = new byte[0];
        for (String line : new String[] {"{\"text\": \"One.\"}\n", "{\"text\": \"Two.\"}\n"}) {
            byte[] member = Taken.gzip(line.getBytes(StandardCharsets.UTF_8));
            byte[] joined = Arrays.copyOf(two, two.length + member.length);
            System.arraycopy(member, 0, joined, two.length, member.length);
            two = joined;
        }
        InputStream drops = new ByteArrayInputStream(two) {
            @Override
            public synchronized int read(byte[] into, int offset, int length) {
                return super.read(into, offset, Math.min(length, 1));
            }

            @Override
            public synchronized int available() {
                return 0;
            }
        };
        assertThat(Taken.of(drops, InputOptions.STANDARD).reports()).extracting(Report::text).containsExactly("One.", "Two.");
    }
}
