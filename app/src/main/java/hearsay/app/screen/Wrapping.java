package hearsay.app.screen;

import java.util.ArrayList;
import java.util.List;

/** Breaks phrases into lines of a width: at spaces, and within a word only where it is wider than a line. */
final class Wrapping {

    private static final String ELLIPSIS = "…";

    private Wrapping() {}

    /** A character with the columns that it takes. */
    private record Glyph(String character, int width, Style style) {

        boolean space() {
            return character.equals(" ");
        }
    }

    /** All lines; one empty line for an empty phrase. */
    static List<Phrase> lines(Phrase phrase, int width) {
        return lines(phrase, width, Integer.MAX_VALUE);
    }

    /** At most so many lines; the last one ends with an ellipsis where something is left out. */
    static List<Phrase> lines(Phrase phrase, int width, int most) {
        List<Glyph> glyphs = glyphs(phrase);
        List<Phrase> lines = new ArrayList<>();
        int at = skipSpaces(glyphs, 0);
        while (at < glyphs.size() && lines.size() < most) {
            int end = lineEnd(glyphs, at, width);
            int next = skipSpaces(glyphs, end);
            boolean cut = lines.size() == most - 1 && next < glyphs.size();
            lines.add(cut ? cut(glyphs, at, width) : phrase(glyphs.subList(at, end)));
            at = next;
        }
        return lines.isEmpty() ? List.of(Phrase.EMPTY) : lines;
    }

    private static List<Glyph> glyphs(Phrase phrase) {
        List<Glyph> glyphs = new ArrayList<>();
        for (Ink ink : phrase.inks()) {
            for (String character : DisplayWidth.graphemes(ink.words())) {
                glyphs.add(new Glyph(character, DisplayWidth.ofGrapheme(character), ink.style()));
            }
        }
        return glyphs;
    }

    private static int skipSpaces(List<Glyph> glyphs, int from) {
        int at = from;
        while (at < glyphs.size() && glyphs.get(at).space()) {
            at++;
        }
        return at;
    }

    /** Where a line that begins at {@code from} ends: before the last space that fits, or where the width ends. */
    private static int lineEnd(List<Glyph> glyphs, int from, int width) {
        int room = Math.max(width, 1);
        int lastSpace = -1;
        int at = from;
        while (at < glyphs.size() && (glyphs.get(at).width() <= room || at == from)) {
            if (glyphs.get(at).space()) {
                lastSpace = at;
            }
            room -= glyphs.get(at).width();
            at++;
        }
        if (at == glyphs.size() || glyphs.get(at).space() || lastSpace < 0) {
            return at;
        }
        return lastSpace;
    }

    private static Phrase cut(List<Glyph> glyphs, int from, int width) {
        int end = lineEnd(glyphs, from, width - 1);
        return phrase(glyphs.subList(from, end)).and(Style.FAINT, ELLIPSIS);
    }

    private static Phrase phrase(List<Glyph> glyphs) {
        List<Ink> inks = new ArrayList<>();
        StringBuilder words = new StringBuilder();
        Style style = Style.PLAIN;
        for (Glyph glyph : glyphs) {
            if (glyph.style() != style && !words.isEmpty()) {
                inks.add(new Ink(words.toString(), style));
                words.setLength(0);
            }
            style = glyph.style();
            words.append(glyph.character());
        }
        inks.add(new Ink(words.toString(), style));
        return new Phrase(inks);
    }
}
