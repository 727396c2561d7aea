package hearsay.evaluate;

import hearsay.report.Report;
import hearsay.report.Span;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;

/**
 * Articles with the places they name, as XML in the form of the Local-Global Lexicon ({@code toponyms/toponym} with a {@code gaztag}) or of
 * GeoVirus ({@code locations/location}).
 *
 * @param path the file
 * @param articles in the order of the file
 */
record PlaceGold(Path path, List<Article> articles) implements Gold {

    /** One article and its places, in the order of the file. */
    record Article(Report report, List<Toponym> toponyms) {}

    /**
     * A place that the text names.
     *
     * @param span UTF-16 offsets into the text
     * @param point where it is, or null if the gold does not say
     */
    record Toponym(Span span, @Nullable Point point) {}

    /** A place on the globe, in degrees. */
    record Point(double lat, double lon) {
        /** Mean radius of the Earth in kilometres. */
        private static final double RADIUS = 6371.0088;

        Point {
            if (!(Math.abs(lat) <= 90 && Math.abs(lon) <= 180)) {
                throw new IllegalArgumentException("no such point: " + lat + ", " + lon);
            }
        }

        /** Great-circle distance in kilometres. */
        double distance(Point other) {
            double north = Math.sin(Math.toRadians(other.lat - lat) / 2);
            double east = Math.sin(Math.toRadians(other.lon - lon) / 2);
            double h = north * north + Math.cos(Math.toRadians(lat)) * Math.cos(Math.toRadians(other.lat)) * east * east;
            return 2 * RADIUS * Math.asin(Math.min(1, Math.sqrt(h)));
        }
    }

    @Override
    public String kind() {
        return "places";
    }

    @Override
    public List<Report> reports() {
        return articles.stream().map(Article::report).toList();
    }

    static PlaceGold open(Path path) {
        List<Article> articles = new ArrayList<>();
        for (Element article : Xml.children(Xml.parse(path).getDocumentElement(), "article")) {
            articles.add(article(article, path, "article " + (articles.size() + 1)));
        }
        return new PlaceGold(path, articles);
    }

    private static Article article(Element article, Path file, String place) {
        Element body = Xml.child(article, "text");
        if (body == null) {
            throw new BadGoldException(file, place, "has no <text>");
        }
        String text = body.getTextContent();
        CodePoints points = new CodePoints(text);
        List<Toponym> toponyms = new ArrayList<>();
        for (Element toponym : toponyms(article)) {
            toponyms.add(toponym(toponym, text, points, file, place + ", " + toponym.getTagName() + " " + (toponyms.size() + 1)));
        }
        String docid = article.getAttribute("docid");
        String id = docid.isEmpty() ? place.replace(' ', '-') : docid;
        String url = Xml.words(article, "url");
        Report report = GoldReports.of(
                file, id, Xml.words(article, "title"), Xml.words(article, "domain"), url == null ? Xml.words(article, "source") : url, day(article), text);
        return new Article(report, toponyms);
    }

    /** At any depth: GeoVirus has some inside another. */
    private static List<Element> toponyms(Element article) {
        List<Element> toponyms = new ArrayList<>(Xml.below(article, "toponym"));
        toponyms.addAll(Xml.below(article, "location"));
        return toponyms;
    }

    private static @Nullable String day(Element article) {
        String time = Xml.words(article, "dltime");
        return time != null && time.matches("(?s)\\d{4}-\\d\\d-\\d\\d.*") ? time.substring(0, 10) : null;
    }

    private static Toponym toponym(Element toponym, String text, CodePoints points, Path file, String place) {
        int start = (int) number(toponym, "start", file, place);
        int end = (int) number(toponym, "end", file, place);
        String phrase = Xml.words(toponym, "phrase");
        Span span = span(text, points, start, end, phrase == null ? Xml.words(toponym, "name") : phrase);
        if (span == null) {
            throw new BadGoldException(file, place, "its words do not stand at " + start + " to " + end + " of the text");
        }
        Element tag = Xml.child(toponym, "gaztag");
        Element located = tag == null ? toponym : tag;
        if (Xml.child(located, "lat") == null) {
            return new Toponym(span, null);
        }
        try {
            return new Toponym(span, new Point(number(located, "lat", file, place), number(located, "lon", file, place)));
        } catch (IllegalArgumentException e) {
            throw new BadGoldException(file, place, String.valueOf(e.getMessage()));
        }
    }

    /** Offsets are code points; GeoVirus counts from 1. The words tell which. */
    private static @Nullable Span span(String text, CodePoints points, int start, int end, @Nullable String phrase) {
        for (int first : new int[] {0, 1}) {
            int from = start - first;
            int to = end - first;
            if (from >= 0 && from < to && to <= points.count()) {
                Span span = new Span(points.toUnits(from), points.toUnits(to));
                if (phrase == null || span.of(text).strip().equals(phrase)) {
                    return span;
                }
            }
        }
        return null;
    }

    private static double number(Element parent, String name, Path file, String place) {
        String words = Xml.words(parent, name);
        try {
            return Double.parseDouble(words == null ? "" : words);
        } catch (NumberFormatException e) {
            throw new BadGoldException(file, place, "its <" + name + "> is " + (words == null ? "missing" : "no number: " + words));
        }
    }
}
