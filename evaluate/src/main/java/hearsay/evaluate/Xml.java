package hearsay.evaluate;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;
import org.xml.sax.ErrorHandler;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;

/** XML of files. A DOCTYPE is refused: it could pull in other files or grow without bound. */
final class Xml {
    private static final String NO_DOCTYPE = "http://apache.org/xml/features/disallow-doctype-decl";

    private Xml() {}

    /** @throws BadGoldException with the line if the file is broken */
    static Document parse(Path file) {
        try (InputStream in = Files.newInputStream(file)) {
            return builder().parse(in);
        } catch (SAXParseException e) {
            String message = String.valueOf(e.getMessage());
            String reason = message.contains("DOCTYPE") ? "has a DOCTYPE, which is refused" : "is broken XML: " + message;
            throw new BadGoldException(file, "line " + e.getLineNumber(), reason);
        } catch (SAXException | IOException e) {
            throw new BadGoldException(file, "", "cannot be read as XML: " + e.getMessage());
        }
    }

    private static DocumentBuilder builder() {
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            factory.setFeature(NO_DOCTYPE, true);
            factory.setAttribute(XMLConstants.ACCESS_EXTERNAL_DTD, "");
            factory.setAttribute(XMLConstants.ACCESS_EXTERNAL_SCHEMA, "");
            factory.setXIncludeAware(false);
            DocumentBuilder builder = factory.newDocumentBuilder();
            builder.setErrorHandler(new Thrown());
            return builder;
        } catch (ParserConfigurationException e) {
            throw new IllegalStateException("this Java's XML reader cannot be made safe", e);
        }
    }

    /** Elements directly below with this name, in order. */
    static List<Element> children(Element parent, String name) {
        List<Element> found = new ArrayList<>();
        for (Node child = parent.getFirstChild(); child != null; child = child.getNextSibling()) {
            if (child instanceof Element element && element.getTagName().equals(name)) {
                found.add(element);
            }
        }
        return found;
    }

    /** Elements at any depth below with this name, in order. */
    static List<Element> below(Element parent, String name) {
        List<Element> found = new ArrayList<>();
        NodeList all = parent.getElementsByTagName(name);
        for (int i = 0; i < all.getLength(); i++) {
            if (all.item(i) instanceof Element element) {
                found.add(element);
            }
        }
        return found;
    }

    /** The first element directly below with this name, or null. */
    static @Nullable Element child(Element parent, String name) {
        List<Element> found = children(parent, name);
        return found.isEmpty() ? null : found.getFirst();
    }

    /** The words of the first element directly below with this name, trimmed; null if there are none. */
    static @Nullable String words(Element parent, String name) {
        Element child = child(parent, name);
        String words = child == null ? "" : child.getTextContent().strip();
        return words.isEmpty() ? null : words;
    }

    /** Prints nothing; what is wrong is thrown. */
    private static final class Thrown implements ErrorHandler {
        @Override
        public void warning(SAXParseException e) {
            // A warning does not change what was read.
        }

        @Override
        public void error(SAXParseException e) throws SAXException {
            throw e;
        }

        @Override
        public void fatalError(SAXParseException e) throws SAXException {
            throw e;
        }
    }
}
