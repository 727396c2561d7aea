package hearsay.app.screen;

import java.io.IOException;

/** Lines go on it, in colours or plain. */
final class Paper {

    private static final String ISOLATE = "\u2068";
    private static final String END_ISOLATE = "\u2069";

    private final Appendable out;
    private final boolean colours;

    Paper(Appendable out, boolean colours) {
        this.out = out;
        this.colours = colours;
    }

    void line() throws IOException {
        out.append('\n');
    }

    void line(Phrase phrase) throws IOException {
        StringBuilder line = new StringBuilder();
        for (Ink ink : phrase.inks()) {
            String words = rightToLeft(ink.words()) ? ISOLATE + ink.words() + END_ISOLATE : ink.words();
            line.append(colours ? ink.style().paint(words) : words);
        }
        out.append(line.toString().stripTrailing()).append('\n');
    }

    /** Whether a terminal that orders right-to-left writing would move what stands beside the words. */
    private static boolean rightToLeft(String words) {
        return words.codePoints().anyMatch(character -> switch (Character.getDirectionality(character)) {
            case Character.DIRECTIONALITY_RIGHT_TO_LEFT, Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC -> true;
            default -> false;
        });
    }
}
