package hearsay.reading;

import java.util.ArrayList;
import java.util.List;

/**
 * A stretch of words that the encoder reads at once, as word pieces.
 *
 * @param words the words that it holds
 * @param ids vocabulary numbers, from [CLS] to [SEP]; a [SEP] stands at each paragraph break
 * @param shapes of the word of each piece: 0 lower case or other, 1 Capitalised, 2 ALL CAPS, 3 with a digit
 * @param places position of each word's first piece
 */
record Window(Range words, int[] ids, int[] shapes, int[] places) {
    /** Word pieces a window, and how far it steps back: the trial's best of three settings. */
    static final int SIZE = 254;

    static final int BACK = 64;
    /** A text of no more pieces is read twice over: the reader knows running news and misses who speaks in a sentence by itself. */
    static final int SHORT = 96;

    /** The windows of a text, in order, cut at ends of sentences where these are not too far back. */
    static List<Window> over(Words words, WordPieces pieces) {
        int n = words.size();
        int[][] cut = new int[n][];
        int[] size = new int[n];
        for (int i = 0; i < n; i++) {
            cut[i] = pieces.of(words.get(i).text());
            size[i] = cut[i].length + (words.breaksBefore(i) ? 1 : 0);
        }
        List<Window> out = new ArrayList<>();
        int start = 0;
        while (start < n) {
            int stop = stop(words, size, start);
            out.add(encode(words, cut, new Range(start, stop)));
            if (stop >= n) {
                if (out.size() == 1 && out.getFirst().length() <= SHORT) {
                    out.set(0, out.getFirst().twice());
                }
                break;
            }
            start = stepBack(words, size, start, stop);
        }
        return out;
    }

    private static int stop(Words words, int[] size, int start) {
        int stop = start;
        int used = 0;
        while (stop < size.length && used + size[stop] <= SIZE) {
            used += size[stop++];
        }
        stop = Math.max(stop, start + 1);
        if (stop < size.length) {
            for (int cut = stop; cut - start >= (stop - start) / 3 && cut > start; cut--) {
                if (words.sentenceStarts(cut)) {
                    return cut;
                }
            }
        }
        return stop;
    }

    private static int stepBack(Words words, int[] size, int start, int stop) {
        int at = stop;
        int got = 0;
        while (at > start + 1 && got + size[at - 1] <= BACK) {
            got += size[--at];
        }
        for (int cut = at; cut < stop; cut++) {
            if (words.sentenceStarts(cut)) {
                return cut;
            }
        }
        return at;
    }

    private static Window encode(Words words, int[][] cut, Range range) {
        List<Integer> ids = new ArrayList<>();
        List<Integer> shapes = new ArrayList<>();
        int[] places = new int[range.size()];
        ids.add(WordPieces.CLS);
        shapes.add(0);
        for (int i = range.first(); i < range.end(); i++) {
            if (i > range.first() && words.breaksBefore(i)) {
                ids.add(WordPieces.SEP);
                shapes.add(0);
            }
            places[i - range.first()] = ids.size();
            int shape = shape(words.get(i).text());
            for (int piece : cut[i]) {
                ids.add(piece);
                shapes.add(shape);
            }
        }
        ids.add(WordPieces.SEP);
        shapes.add(0);
        return new Window(range, ints(ids), ints(shapes), places);
    }

    /** The same words after a copy of themselves, as the second paragraph of a text; marks are taken from the second. */
    private Window twice() {
        int copy = ids.length - 1;
        int[] twiceIds = new int[2 * copy + 1];
        int[] twiceShapes = new int[twiceIds.length];
        System.arraycopy(ids, 0, twiceIds, 0, ids.length);
        System.arraycopy(ids, 1, twiceIds, ids.length, copy);
        System.arraycopy(shapes, 0, twiceShapes, 0, shapes.length);
        System.arraycopy(shapes, 1, twiceShapes, shapes.length, copy);
        int[] moved = new int[places.length];
        for (int i = 0; i < places.length; i++) {
            moved[i] = places[i] + copy;
        }
        return new Window(words, twiceIds, twiceShapes, moved);
    }

    static int shape(String word) {
        if (word.codePoints().anyMatch(Character::isDigit)) {
            return 3;
        }
        boolean upper = word.codePoints().anyMatch(Character::isUpperCase);
        if (word.length() > 1 && upper && word.codePoints().noneMatch(Character::isLowerCase)) {
            return 2;
        }
        return upper && Character.isUpperCase(word.codePointAt(0)) ? 1 : 0;
    }

    private static int[] ints(List<Integer> list) {
        return list.stream().mapToInt(Integer::intValue).toArray();
    }

    int length() {
        return ids.length;
    }
}
