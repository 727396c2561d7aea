package hearsay.report;

import com.rometools.rome.feed.synd.SyndContent;
import com.rometools.rome.feed.synd.SyndEntry;
import com.rometools.rome.feed.synd.SyndFeed;
import com.rometools.rome.io.FeedException;
import com.rometools.rome.io.SyndFeedInput;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.jspecify.annotations.Nullable;

/**
 * An RSS or Atom feed: one report an entry. The text is the longest that the entry has of its contents and its
 * summary, or its title if it has neither. Its original is the element as it stands in the feed, in UTF-8.
 */
final class Feed implements Records {

    private final Source source;
    private final SyndFeed feed;
    private final List<String> elements;
    private int number;

    Feed(Source source, Limits limits) throws IOException {
        this.source = source;
        String xml = Decoding.decode(Source.whole(source.stream(), limits), source.contentType(), true);
        if (xml.contains("<!DOCTYPE") || xml.contains("<!ENTITY")) {
            throw new Refusal("is a feed with a DOCTYPE, which could pull in other files and is never read");
        }
        this.feed = parse(xml);
        this.elements = elements(xml, feed.getEntries().size());
    }

    private static SyndFeed parse(String xml) throws Refusal {
        try {
            SyndFeedInput input = new SyndFeedInput();
            input.setAllowDoctypes(false);
            return input.build(new StringReader(xml));
        } catch (FeedException | IllegalArgumentException e) {
            throw new Refusal("is no RSS or Atom feed that can be read: " + Refusal.words(e));
        }
    }

    /** The source of each entry; empty if they cannot be told apart. */
    private static List<String> elements(String xml, int entries) {
        Document document = Jsoup.parse(xml, "", Parser.xmlParser().setTrackPosition(true));
        List<String> elements = new ArrayList<>();
        for (Element element : document.select("item, entry, atom|entry")) {
            int start = element.sourceRange().startPos();
            int end = element.endSourceRange().endPos();
            if (start >= 0 && end > start && end <= xml.length()) {
                elements.add(xml.substring(start, end));
            }
        }
        return elements.size() == entries ? elements : List.of();
    }

    @Override
    public @Nullable Received next() {
        if (number >= feed.getEntries().size()) {
            return null;
        }
        SyndEntry entry = feed.getEntries().get(number++);
        try {
            Draft draft = draft(entry);
            return new Received.Filed(Filing.file(draft), draft.original());
        } catch (Refusal e) {
            return new Received.Refused(source.name(), "entry " + number, e.reason());
        }
    }

    private Draft draft(SyndEntry entry) throws Refusal {
        String title = entry.getTitle() == null ? "" : Prose.ofFragment(entry.getTitle());
        String text = text(entry);
        String words = text.isBlank() ? title : text;
        if (words.isBlank()) {
            throw new Refusal("has neither text nor title");
        }
        String original = elements.isEmpty() ? words : elements.get(number - 1);
        return new Draft(
                original.getBytes(StandardCharsets.UTF_8),
                words,
                null,
                title.isBlank() ? null : title,
                feed.getTitle() == null || feed.getTitle().isBlank() ? null : feed.getTitle().strip(),
                entry.getLink() == null || entry.getLink().isBlank() ? null : entry.getLink().strip(),
                instant(entry.getPublishedDate()),
                instant(entry.getUpdatedDate()),
                feed.getLanguage());
    }

    private static @Nullable String instant(@Nullable Date date) {
        return date == null ? null : date.toInstant().truncatedTo(ChronoUnit.MINUTES).toString();
    }

    private static String text(SyndEntry entry) {
        String longest = entry.getDescription() == null ? "" : words(entry.getDescription());
        for (SyndContent content : entry.getContents()) {
            String words = words(content);
            longest = words.length() > longest.length() ? words : longest;
        }
        return longest;
    }

    private static String words(SyndContent content) {
        String value = content.getValue() == null ? "" : content.getValue();
        return "text/plain".equals(content.getType()) || "text".equals(content.getType())
                ? value
                : Prose.ofFragment(value);
    }

    @Override
    public void close() throws IOException {
        source.stream().close();
    }
}
