package hearsay.report;

/** Plain text: the whole input is the text. */
final class PlainText {

    private PlainText() {}

    static Draft draft(byte[] bytes, Source source) throws Refusal {
        String text = Decoding.decode(bytes, source.contentType(), false);
        return Draft.of(bytes, worded(text)).withUrl(source.url());
    }

    /** The text itself. @throws Refusal if there is nothing in it */
    static String worded(String text) throws Refusal {
        if (text.isBlank()) {
            throw new Refusal("has no text, only blanks");
        }
        return text;
    }
}
