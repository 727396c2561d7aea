package hearsay.app;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/**
 * What the program writes to.
 *
 * @param output whether standard output is a terminal
 * @param errors whether standard error is a terminal
 * @param columns how wide the terminal is; {@link #USUAL} where there is none
 */
public record Terminal(boolean output, boolean errors, int columns) {

    /** Columns where nothing tells how many there are. */
    public static final int USUAL = 100;
    /** Narrower than this, a table of claims has no sense. */
    private static final int NARROWEST = 40;

    private static final int WIDEST = 1000;
    private static final File CONTROLLING = new File("/dev/tty");

    /** No terminal at all, but perhaps a wish for a width: {@code COLUMNS}. */
    public static Terminal none(Map<String, String> environment) {
        return new Terminal(false, false, columns(environment.getOrDefault("COLUMNS", ""), USUAL));
    }

    /** What the operating system says, and {@code COLUMNS} before it. */
    public static Terminal detect(Map<String, String> environment) {
        boolean output = isTerminal(1);
        boolean errors = isTerminal(2);
        int wished = columns(environment.getOrDefault("COLUMNS", ""), 0);
        return new Terminal(output, errors, wished > 0 ? wished : output ? measured() : USUAL);
    }

    private static boolean isTerminal(int descriptor) {
        try {
            Path link = Path.of("/proc/self/fd", String.valueOf(descriptor));
            if (Files.isSymbolicLink(link)) {
                String target = Files.readSymbolicLink(link).toString();
                return target.startsWith("/dev/pts/") || target.startsWith("/dev/tty") || target.equals("/dev/console");
            }
            return CONTROLLING.exists() && run(new ProcessBuilder("test", "-t", String.valueOf(descriptor)).inheritIO()) == 0;
        } catch (IOException e) {
            return false;
        }
    }

    private static int run(ProcessBuilder command) throws IOException {
        try {
            Process process = command.start();
            return process.waitFor(1, TimeUnit.SECONDS) ? process.exitValue() : -1;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return -1;
        }
    }

    private static int measured() {
        try {
            Process size = new ProcessBuilder("stty", "size")
                    .redirectInput(CONTROLLING)
                    .redirectError(ProcessBuilder.Redirect.DISCARD)
                    .start();
            String[] rowsAndColumns = new String(size.getInputStream().readAllBytes(), StandardCharsets.US_ASCII)
                    .strip()
                    .split(" ", 2);
            return rowsAndColumns.length == 2 ? columns(rowsAndColumns[1], USUAL) : USUAL;
        } catch (IOException e) {
            return USUAL;
        }
    }

    private static int columns(String digits, int otherwise) {
        if (!digits.matches("[1-9]\\d{0,5}")) {
            return otherwise;
        }
        return Math.clamp(Integer.parseInt(digits), NARROWEST, WIDEST);
    }
}
