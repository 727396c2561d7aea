package hearsay.report;

import java.util.Locale;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;

/**
 * The words of HTML as plain text: a blank line between paragraphs, a line break where a {@code <br>} stands, and runs
 * of blanks as one, as a browser shows them. What nobody sees (scripts, styles, form fields) is left out.
 */
final class Prose implements NodeFilter {

    private static final Set<String> UNSEEN = Set.of(
            "title", "script", "style", "noscript", "template", "svg", "iframe", "object", "head", "button", "select", "input",
            "textarea", "audio", "video", "canvas", "math");
    private static final Set<String> PARAGRAPHS = Set.of(
            "p", "div", "article", "section", "main", "header", "footer", "aside", "nav", "h1", "h2", "h3", "h4", "h5",
            "h6", "ul", "ol", "li", "dl", "dt", "dd", "blockquote", "pre", "table", "tr", "figure", "figcaption",
            "address", "form", "fieldset", "hr", "body", "details", "summary", "caption");
    private static final Set<String> CELLS = Set.of("td", "th");

    private final StringBuilder text = new StringBuilder();

    private Prose() {}

    static String of(Element element) {
        Prose prose = new Prose();
        element.filter(prose);
        return prose.text.toString().strip();
    }

    /** The words of a piece of HTML as feeds and JSON carry it. */
    static String ofFragment(String html) {
        return of(Jsoup.parseBodyFragment(html).body());
    }

    @Override
    public FilterResult head(Node node, int depth) {
        if (node instanceof TextNode words) {
            append(words.getWholeText());
            return FilterResult.CONTINUE;
        }
        String name = node.nodeName().toLowerCase(Locale.ROOT);
        if (UNSEEN.contains(name)) {
            return FilterResult.SKIP_ENTIRELY;
        }
        if (PARAGRAPHS.contains(name)) {
            breakTo(2);
        } else if (name.equals("br")) {
            breakLine();
        }
        return FilterResult.CONTINUE;
    }

    @Override
    public FilterResult tail(Node node, int depth) {
        String name = node.nodeName().toLowerCase(Locale.ROOT);
        if (PARAGRAPHS.contains(name)) {
            breakTo(2);
        } else if (CELLS.contains(name)) {
            append(" ");
        }
        return FilterResult.CONTINUE;
    }

    private void append(String words) {
        for (int i = 0; i < words.length(); i++) {
            char c = words.charAt(i);
            boolean blank = c == ' ' || c == '\n' || c == '\t' || c == '\r' || c == '\f';
            if (!blank) {
                text.append(c);
            } else if (!atStartOfLine() && last() != ' ') {
                text.append(' ');
            }
        }
    }

    private void breakLine() {
        dropBlank();
        if (text.length() > 0) {
            text.append('\n');
        }
    }

    private void breakTo(int feeds) {
        dropBlank();
        if (text.length() == 0) {
            return;
        }
        int have = 0;
        while (have < text.length() && text.charAt(text.length() - 1 - have) == '\n') {
            have++;
        }
        text.append("\n".repeat(Math.max(0, feeds - have)));
    }

    private void dropBlank() {
        while (text.length() > 0 && last() == ' ') {
            text.setLength(text.length() - 1);
        }
    }

    private boolean atStartOfLine() {
        return text.length() == 0 || last() == '\n';
    }

    private char last() {
        return text.charAt(text.length() - 1);
    }
}
