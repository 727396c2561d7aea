package hearsay.app.screen;

/**
 * How something is to be shown.
 *
 * @param width columns of the terminal
 * @param colours whether there are any
 * @param wide one line a claim, however long
 * @param full nothing cut off, countries and sectors shown
 */
public record Look(int width, boolean colours, boolean wide, boolean full) {

    /** Plain, as on paper. */
    public static Look plain(int width) {
        return new Look(width, false, false, false);
    }

    /** Columns that a line may take. */
    int room() {
        return wide ? Integer.MAX_VALUE / 2 : width;
    }

    /** Lines that a cell or the words of a claim may take. */
    int lines(int usual) {
        return full ? Integer.MAX_VALUE : usual;
    }
}
