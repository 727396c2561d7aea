package hearsay.web.api;

import hearsay.ledger.Days;
import java.io.StringWriter;
import java.time.LocalDate;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.jspecify.annotations.Nullable;

/** Writes an Atom feed (RFC 4287). */
final class Atom {
    private static final String UNKNOWN = "1970-01-01";
    private static final String MIDNIGHT = "T00:00:00Z";

    private final String base;
    private final StringWriter entries = new StringWriter();
    private final String head;
    private final String page;
    private final String self;
    private String updated = UNKNOWN + MIDNIGHT;

    /** @param base scheme and host of the workspace @param page path of the page that shows the same @param self the feed's own address */
    Atom(String base, String title, String page, String self) {
        this.base = base;
        this.head = title;
        this.page = page;
        this.self = self;
    }

    /** One claim or alert. @param id an IRI @param words what the entry says @param path of the page @param published EDTF or an instant in UTC, or null */
    record Entry(String id, String title, String author, String words, String path, @Nullable String published) {}

    /** Something that is written. */
    private interface Part {
        void write(XMLStreamWriter xml) throws XMLStreamException;
    }

    void entry(Entry entry) {
        String at = instant(entry.published());
        updated = at.compareTo(updated) > 0 ? at : updated;
        write(entries, xml -> {
            xml.writeStartElement("entry");
            text(xml, "id", entry.id());
            text(xml, "title", entry.title());
            text(xml, "updated", at);
            xml.writeStartElement("author");
            text(xml, "name", entry.author());
            xml.writeEndElement();
            link(xml, "alternate", base + entry.path());
            text(xml, "content", entry.words());
            xml.writeEndElement();
        });
    }

    private static String instant(@Nullable String published) {
        if (published != null && published.endsWith("Z")) {
            return published;
        }
        Days days = Days.of(published);
        LocalDate first = days == null ? null : days.first();
        return (first == null ? UNKNOWN : first.toString()) + MIDNIGHT;
    }

    String end() {
        StringWriter start = new StringWriter();
        write(start, xml -> {
            xml.writeStartElement("feed");
            xml.writeDefaultNamespace("http://www.w3.org/2005/Atom");
            text(xml, "id", base + page);
            text(xml, "title", head);
            text(xml, "updated", updated);
            link(xml, "self", self);
            link(xml, "alternate", base + page);
            xml.writeCharacters("");
        });
        return "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n" + start + entries + "</feed>\n";
    }

    private static void write(StringWriter out, Part part) {
        try {
            XMLStreamWriter xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(out);
            part.write(xml);
            xml.flush();
        } catch (XMLStreamException e) {
            throw new IllegalStateException("a feed cannot be written", e);
        }
    }

    private static void text(XMLStreamWriter xml, String name, String words) throws XMLStreamException {
        xml.writeStartElement(name);
        xml.writeCharacters(words.codePoints().filter(Atom::allowed)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append).toString());
        xml.writeEndElement();
    }

    /** XML 1.0 has no place for control characters, lone surrogates and two others. */
    private static boolean allowed(int c) {
        return c == '\t' || c == '\n' || c >= 0x20 && c < 0xd800 || c >= 0xe000 && c < 0xfffe || c > 0xffff;
    }

    private static void link(XMLStreamWriter xml, String rel, String address) throws XMLStreamException {
        xml.writeEmptyElement("link");
        xml.writeAttribute("rel", rel);
        xml.writeAttribute("href", address);
    }
}
