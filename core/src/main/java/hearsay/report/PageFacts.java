package hearsay.report;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * What a page says of itself in its head: Open Graph, JSON-LD, and the older habits. Dates are as they were written.
 */
record PageFacts(
        @Nullable String title,
        @Nullable String site,
        @Nullable String url,
        @Nullable String published,
        @Nullable String updated,
        @Nullable String language) {

    private static final int LONGEST_JSON = 500_000;

    static PageFacts of(Document page) {
        return new PageFacts(
                title(page),
                meta(page, "og:site_name", "application-name"),
                first(meta(page, "og:url"), attribute(page, "link[rel=canonical]", "href")),
                first(
                        meta(page, "article:published_time", "og:article:published_time"),
                        linked(page, "datePublished"),
                        meta(page, "date", "dc.date", "dc.date.issued", "dcterms.created", "pubdate", "publishdate",
                                "publication_date", "parsely-pub-date", "sailthru.date"),
                        attribute(page, "[itemprop=datePublished][content]", "content"),
                        attribute(page, "time[itemprop=datePublished], time[pubdate]", "datetime"),
                        onlyTime(page)),
                first(
                        meta(page, "article:modified_time", "og:updated_time", "lastmod", "dcterms.modified"),
                        linked(page, "dateModified"),
                        attribute(page, "[itemprop=dateModified][content]", "content")),
                first(attribute(page, "html", "lang"), meta(page, "og:locale", "language")));
    }

    private static @Nullable String title(Document page) {
        String said = first(meta(page, "og:title", "twitter:title"), linked(page, "headline"));
        if (said != null) {
            return said;
        }
        List<Element> headings = page.select("h1");
        String heading = headings.size() == 1 ? headings.getFirst().text().strip() : "";
        return heading.isEmpty() ? first(page.title()) : heading;
    }

    private static @Nullable String meta(Document page, String... names) {
        for (String name : names) {
            for (Element meta : page.select("meta[content]")) {
                boolean named = name.equalsIgnoreCase(meta.attr("property")) || name.equalsIgnoreCase(meta.attr("name"));
                if (named && !meta.attr("content").isBlank()) {
                    return meta.attr("content").strip();
                }
            }
        }
        return null;
    }

    private static @Nullable String attribute(Document page, String selector, String attribute) {
        Element element = page.selectFirst(selector);
        return element == null ? null : first(element.attr(attribute));
    }

    /** The day of the only {@code <time>}; where there are several, some belong to other reports. */
    private static @Nullable String onlyTime(Document page) {
        List<Element> times = page.select("time[datetime]");
        return times.size() == 1 ? first(times.getFirst().attr("datetime")) : null;
    }

    /** The first string of this name in the page's JSON-LD. */
    private static @Nullable String linked(Document page, String name) {
        for (Element script : page.select("script[type=application/ld+json]")) {
            String value = script.data().length() > LONGEST_JSON ? null : inJson(script.data(), name);
            if (value != null) {
                return value;
            }
        }
        return null;
    }

    private static @Nullable String inJson(String json, String name) {
        List<String> values = new ArrayList<>();
        try (JsonParser parser = new JsonFactory().createParser(json)) {
            while (values.isEmpty() && parser.nextToken() != null) {
                boolean named = parser.currentToken() == JsonToken.VALUE_STRING && name.equals(parser.currentName());
                if (named && !parser.getText().isBlank()) {
                    values.add(parser.getText().strip());
                }
            }
        } catch (IOException e) {
            // Pages often carry broken JSON-LD; they have other ways to say it.
        }
        return values.isEmpty() ? null : values.getFirst();
    }

    private static @Nullable String first(@Nullable String... values) {
        for (String value : values) {
            if (value != null && !value.isBlank()) {
                return value.strip();
            }
        }
        return null;
    }
}
