package hearsay.evaluate;

/** Offsets of a text in code points, as brat and Python count, against UTF-16 code units, as Java and we count. */
final class CodePoints {
    private final int[] toUnits;
    private final int[] toPoints;

    CodePoints(String text) {
        int points = text.codePointCount(0, text.length());
        toUnits = new int[points + 1];
        toPoints = new int[text.length() + 1];
        int unit = 0;
        for (int point = 0; point < points; point++) {
            toUnits[point] = unit;
            toPoints[unit] = point;
            int next = text.offsetByCodePoints(unit, 1);
            for (int inside = unit + 1; inside < next; inside++) {
                toPoints[inside] = point;
            }
            unit = next;
        }
        toUnits[points] = unit;
        toPoints[unit] = points;
    }

    /** Code points of the text. */
    int count() {
        return toUnits.length - 1;
    }

    /** @param point offset in code points, 0 to {@link #count} */
    int toUnits(int point) {
        return toUnits[point];
    }

    /** @param unit offset in UTF-16 code units, 0 to the text's length */
    int toPoints(int unit) {
        return toPoints[unit];
    }
}
