package hearsay.report;

import java.io.IOException;
import java.net.URI;
import net.dankito.readability4j.Article;
import net.dankito.readability4j.Readability4J;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * A web page. The text is what readability4j takes for the article; where it finds nothing, or a small part of what
 * the paragraphs hold, it is all that the page shows apart from its navigation.
 */
final class HtmlPage {

    /** Above this, scoring each element against its neighbours takes too long. */
    private static final int MOST_ELEMENTS = 20_000;

    private static final double LEAST_SHARE = 0.4;

    private HtmlPage() {}

    static Draft draft(byte[] bytes, Source source) throws IOException {
        return draft(bytes, bytes, source.contentType(), source.url());
    }

    /**
     * @param original the bytes as they came
     * @param html the page, which differs if it came packed
     */
    static Draft draft(byte[] original, byte[] html, @Nullable String contentType, @Nullable String address)
            throws IOException {
        Document page = Jsoup.parse(Decoding.decode(html, contentType, true), address == null ? "" : address);
        PageFacts facts = PageFacts.of(page);
        String text = text(page);
        if (text.isBlank()) {
            throw new Refusal("is a page without words");
        }
        String url = address != null ? address : facts.url();
        return new Draft(
                original,
                text,
                null,
                facts.title(),
                facts.site() != null ? facts.site() : host(url),
                url,
                facts.published(),
                facts.updated(),
                facts.language());
    }

    private static String text(Document page) {
        String article = page.getAllElements().size() <= MOST_ELEMENTS ? article(page) : "";
        String shown = shown(page);
        int inParagraphs = page.select("p").stream().mapToInt(p -> p.text().length()).sum();
        return article.length() >= LEAST_SHARE * Math.min(inParagraphs, shown.length()) && !article.isBlank()
                ? article
                : shown;
    }

    private static String article(Document page) {
        try {
            Article article = new Readability4J("", page.clone()).parse();
            Element content = article.getArticleContent();
            return content == null ? "" : Prose.of(content);
        } catch (RuntimeException | StackOverflowError e) {
            // It was written for an older jsoup and for real pages; the page's own words do as well.
            return "";
        }
    }

    private static String shown(Document page) {
        Document copy = page.clone();
        copy.select("nav, header nav, footer, aside, [role=navigation], [aria-hidden=true], [hidden]").remove();
        String text = Prose.of(copy.body());
        return text.isBlank() ? Prose.of(page.body()) : text;
    }

    static @Nullable String host(@Nullable String url) {
        if (url == null) {
            return null;
        }
        try {
            String host = URI.create(url.strip()).getHost();
            return host == null ? null : host.startsWith("www.") ? host.substring(4) : host;
        } catch (IllegalArgumentException e) {
            return null;
        }
    }
}
