package hearsay.evaluate;

import hearsay.report.Report;
import hearsay.report.Span;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.CharacterData;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/**
 * Reports with their time expressions, as TimeML files. The text is that of {@code <TEXT>}, unchanged; the value of the document creation
 * time is the day of publication.
 *
 * @param path the folder or file
 * @param documents in the order of their files' names
 */
record TimeGold(Path path, List<Document> documents) implements Gold {

    /** One report and its time expressions, in order. */
    record Document(Report report, List<Time> times) {}

    /**
     * A TIMEX3.
     *
     * @param span UTF-16 offsets into the text
     * @param type DATE, TIME, DURATION or SET
     * @param value its TIMEX3 value
     */
    record Time(Span span, String type, String value) {}

    @Override
    public String kind() {
        return "times";
    }

    @Override
    public List<Report> reports() {
        return documents.stream().map(Document::report).toList();
    }

    static TimeGold open(Path path) {
        List<Path> files = Files.isDirectory(path) ? Folder.files(path, ".tml") : List.of(path);
        return new TimeGold(path, files.stream().map(TimeGold::document).toList());
    }

    private static Document document(Path file) {
        Element root = Xml.parse(file).getDocumentElement();
        Element body = Xml.child(root, "TEXT");
        if (body == null) {
            throw new BadGoldException(file, "", "has no <TEXT>");
        }
        StringBuilder text = new StringBuilder();
        List<Time> times = new ArrayList<>();
        walk(body, text, times, file);
        return new Document(GoldReports.of(file, Folder.stem(file), null, null, null, published(root), text.toString()), times);
    }

    private static @Nullable String published(Element root) {
        Element creation = Xml.child(root, "DCT");
        Element time = creation == null ? null : Xml.child(creation, "TIMEX3");
        String value = time == null ? "" : time.getAttribute("value");
        return value.isEmpty() ? null : value;
    }

    private static void walk(Node node, StringBuilder text, List<Time> times, Path file) {
        if (node instanceof CharacterData words) {
            if (node.getNodeType() != Node.COMMENT_NODE) {
                text.append(words.getData());
            }
            return;
        }
        int start = text.length();
        int place = times.size();
        for (Node child = node.getFirstChild(); child != null; child = child.getNextSibling()) {
            walk(child, text, times, file);
        }
        if (node instanceof Element element && element.getTagName().equals("TIMEX3") && !text.substring(start).isBlank()) {
            times.add(place, new Time(new Span(start, text.length()), attribute(element, "type", file), attribute(element, "value", file)));
        }
    }

    private static String attribute(Element element, String name, Path file) {
        String value = element.getAttribute(name);
        if (value.isEmpty()) {
            throw new BadGoldException(file, "TIMEX3 " + element.getAttribute("tid"), "has no " + name);
        }
        return value;
    }
}
