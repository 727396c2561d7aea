package hearsay.app.screen;

import java.util.ArrayList;
import java.util.List;

/**
 * Words in one or more styles, on one line.
 *
 * @param inks the pieces, in order
 */
record Phrase(List<Ink> inks) {

    static final Phrase EMPTY = new Phrase(List.of());

    Phrase {
        inks = List.copyOf(inks);
    }

    static Phrase of(String words) {
        return of(Style.PLAIN, words);
    }

    static Phrase of(Style style, String words) {
        return EMPTY.and(style, words);
    }

    /** The phrases that are not empty, with a separator between each two. */
    static Phrase join(String separator, List<Phrase> phrases) {
        Phrase all = EMPTY;
        for (Phrase phrase : phrases) {
            if (!phrase.isEmpty()) {
                all = all.isEmpty() ? phrase : all.and(Style.FAINT, separator).and(phrase);
            }
        }
        return all;
    }

    Phrase and(Style style, String words) {
        return and(new Phrase(List.of(new Ink(Printable.line(words), style))));
    }

    /** With spaces up to a width. */
    Phrase padded(int width) {
        return and(new Phrase(List.of(new Ink(" ".repeat(Math.max(0, width - width())), Style.PLAIN))));
    }

    /** With so many spaces before it. */
    Phrase indented(int columns) {
        return EMPTY.padded(columns).and(this);
    }

    Phrase and(Phrase other) {
        List<Ink> all = new ArrayList<>(inks);
        all.addAll(other.inks);
        return new Phrase(all);
    }

    boolean isEmpty() {
        return inks.stream().allMatch(ink -> ink.words().isEmpty());
    }

    int width() {
        return inks.stream().mapToInt(ink -> DisplayWidth.of(ink.words())).sum();
    }
}
