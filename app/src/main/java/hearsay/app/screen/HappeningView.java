package hearsay.app.screen;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** Shows a happening, from the JSON that a ledger keeps of it. */
public final class HappeningView {
    private static final int INDENT = 2;
    private static final int LABEL = 20;
    private static final int REASONS = 12;

    private final Look look;

    public HappeningView(Look look) {
        this.look = look;
    }

    /** In two or three lines, for a list. */
    public void row(JsonNode happening, Appendable out) throws IOException {
        Paper paper = new Paper(out, look.colours());
        head(happening, paper);
        side(Phrase.EMPTY, Phrase.of(Style.FAINT, counts(happening)), paper);
        for (JsonNode dispute : happening.path("disputes")) {
            dispute(dispute, paper);
        }
    }

    /** Its disputes, for a list of them. */
    public void disputes(JsonNode happening, Appendable out) throws IOException {
        Paper paper = new Paper(out, look.colours());
        head(happening, paper);
        for (JsonNode dispute : happening.path("disputes")) {
            dispute(dispute, paper);
        }
        paper.line();
    }

    /** All of it. @param judged what people decided about it and about its claims, in words */
    public void whole(JsonNode happening, List<String> judged, Appendable out) throws IOException {
        Paper paper = new Paper(out, look.colours());
        head(happening, paper);
        side(Phrase.EMPTY, Phrase.of(Style.FAINT, counts(happening)), paper);
        JsonNode grade = happening.path("grade");
        String letter = grade.path("source").asText() + grade.path("credibility").asText();
        side(Phrase.of("grade"), Phrase.of(letter + " – " + grade.path("word").asText() + ": " + joined(grade.path("because"))), paper);
        origins("affirmed by", Style.PLAIN, happening.path("affirm"), paper);
        origins("DENIED by", Style.DENIAL, happening.path("deny"), paper);
        origins("doubted by", Style.OTHER_STANCE, happening.path("doubt"), paper);
        for (JsonNode figure : happening.path("numbers")) {
            side(Phrase.of(figure.path("of").asText()), values(figure.path("values")), paper);
        }
        for (JsonNode dispute : happening.path("disputes")) {
            dispute(dispute, paper);
        }
        for (JsonNode change : happening.path("changes")) {
            String words = change.path("day").asText("") + " " + change.path("what").asText() + ": " + change.path("from").asText()
                    + " → " + change.path("to").asText() + " (" + change.path("report").asText() + ")";
            side(Phrase.of("changed"), Phrase.of(words), paper);
        }
        side(Phrase.of("places"), Phrase.of(joined(happening.path("places"))), paper);
        side(Phrase.of("reports"), Phrase.of(joined(happening.path("reports"))), paper);
        String label = "judged";
        for (String words : judged) {
            side(Phrase.of(Style.MARK, label), Phrase.of(words), paper);
            label = "";
        }
        because(happening.path("because"), paper);
    }

    private void head(JsonNode happening, Paper paper) throws IOException {
        Phrase head = Phrase.of(Style.FAINT, happening.path("id").asText() + " ")
                .and(Style.HEADING, happening.path("title").asText())
                .and(Style.DEED, "  " + happening.path("class").asText());
        for (Phrase line : Wrapping.lines(head, look.room())) {
            paper.line(line);
        }
    }

    private static String counts(JsonNode happening) {
        List<String> words = new ArrayList<>();
        words.add(count(happening.path("reports").size(), "report"));
        words.add(count(happening.path("claims").size(), "claim"));
        words.add(count(happening.path("independent").asInt(), "independent origin"));
        String first = happening.path("first").asText("");
        String last = happening.path("last").asText("");
        words.add(first.equals(last) ? "seen " + first : "seen " + first + " to " + last);
        return String.join(" · ", words);
    }

    private static String count(int number, String what) {
        return number + " " + what + (number == 1 ? "" : "s");
    }

    private void dispute(JsonNode dispute, Paper paper) throws IOException {
        String kind = dispute.path("kind").asText();
        String of = dispute.path("of").asText("");
        side(Phrase.of(Style.DENIAL, of.isEmpty() || of.equals("null") ? kind + "?" : "how many " + of + "?"), values(dispute.path("values")), paper);
    }

    private static Phrase values(JsonNode values) {
        List<Phrase> phrases = new ArrayList<>();
        for (JsonNode value : values) {
            phrases.add(Phrase.of(value.path("value").asText()).and(Style.FAINT, " – ").and(Style.SPEAKER, joined(value.path("origins"))));
        }
        return Phrase.join("; ", phrases);
    }

    private void origins(String label, Style style, JsonNode origins, Paper paper) throws IOException {
        List<Phrase> phrases = new ArrayList<>();
        for (JsonNode origin : origins) {
            Phrase name = Phrase.of(Style.SPEAKER, origin.path("origin").asText());
            String tie = origin.path("because").asText("");
            phrases.add(origin.path("independent").asBoolean() ? name : name.and(Style.FAINT, " (" + tie + ")"));
        }
        if (!phrases.isEmpty()) {
            side(Phrase.of(style, label), Phrase.join(", ", phrases), paper);
        }
    }

    private void because(JsonNode reasons, Paper paper) throws IOException {
        int shown = 0;
        for (JsonNode reason : reasons) {
            if (shown++ == REASONS) {
                side(Phrase.EMPTY, Phrase.of(Style.FAINT, "… " + (reasons.size() - REASONS) + " more: --json"), paper);
                return;
            }
            side(Phrase.of(shown == 1 ? "because" : ""), Phrase.of(Style.FAINT, reason.asText()), paper);
        }
    }

    private void side(Phrase label, Phrase words, Paper paper) throws IOException {
        int indent = INDENT + LABEL;
        Phrase first = label.padded(LABEL).indented(INDENT);
        for (Phrase line : Wrapping.lines(words, Math.max(20, look.room() - indent))) {
            paper.line(first.and(line));
            first = Phrase.EMPTY.padded(indent);
        }
    }

    private static String joined(JsonNode words) {
        List<String> all = new ArrayList<>();
        words.forEach(word -> all.add(word.asText()));
        return String.join(", ", all);
    }
}
