package hearsay.report;

/** Whether a line looks like a headline: short, and without the full stop of a sentence. */
final class Headline {

    private static final int LONGEST = 160;
    private static final int MOST_WORDS = 24;

    private Headline() {}

    static boolean looksLike(String line) {
        if (line.length() > LONGEST || line.length() < 8 || line.split("\\s++").length > MOST_WORDS) {
            return false;
        }
        String bare = line.replaceAll("[\"'\u2019\u201d)\\]]++$", "");
        char last = bare.isEmpty() ? '.' : bare.charAt(bare.length() - 1);
        boolean initials = bare.matches(".*\\b\\p{Lu}\\.\\p{Lu}\\.");
        return (initials || ".,;:\u2026".indexOf(last) < 0) && line.chars().anyMatch(Character::isLowerCase);
    }
}
