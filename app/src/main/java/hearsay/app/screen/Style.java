package hearsay.app.screen;

/** What a piece of writing is, and so how it looks where there are colours. */
public enum Style {
    PLAIN(""),
    HEADING("1"),
    FAINT("2"),
    PARTY("1"),
    DEED("32"),
    SPEAKER("36"),
    MARK("35"),
    DENIAL("1;31"),
    OTHER_STANCE("33"),
    HIT("1;4");

    private final String code;

    Style(String code) {
        this.code = code;
    }

    /** The words between the escapes that switch this style on and off; the bare words if it has none. */
    String paint(String words) {
        return code.isEmpty() || words.isBlank() ? words : "\u001b[" + code + "m" + words + "\u001b[0m";
    }
}
