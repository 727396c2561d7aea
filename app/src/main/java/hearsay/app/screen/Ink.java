package hearsay.app.screen;

/**
 * Words of one style, safe to print.
 *
 * @param words what is printed
 * @param style how
 */
record Ink(String words, Style style) {

    Ink {
        words = Printable.safe(words);
    }
}
