package hearsay.web.map;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** Draws maps around places: plate carrée, true in the middle. */
public final class Maps {
    private static final int WIDTH = 960;
    private static final int HEIGHT = 480;
    /** The least that a map shows, in degrees of latitude: a town is seen with the land around it. */
    private static final double LEAST = 5;
    private static final double MARGIN = 0.22;
    private static final int MOST_LABELS = 14;
    private static final double LABEL_ROOM = 17;

    private final List<Shape> shapes = Shapes.load();

    /** A map that holds all of these; of no use to look at if there is nothing. */
    public MapView around(List<Pin> pins, List<Pin.Route> routes) {
        List<Pin> all = Stream.concat(pins.stream(), routes.stream().flatMap(route -> route.stops().stream())).toList();
        if (all.isEmpty()) {
            return new MapView(WIDTH, HEIGHT, List.of(), List.of(), List.of());
        }
        View view = View.around(all);
        return new MapView(WIDTH, HEIGHT, lands(view), dots(view, pins), routes.stream().map(route -> way(view, route)).toList());
    }

    /** Which part of the world is drawn, and where on the paper. */
    private record View(Shape.Box box, double perDegree, double squeeze) {

        static View around(List<Pin> pins) {
            Shape.Box box = pins.stream().map(p -> new Shape.Box(p.lon(), p.lat(), p.lon(), p.lat())).reduce(Shape.Box::and).orElseThrow();
            double middle = (box.south() + box.north()) / 2;
            double squeeze = Math.max(0.25, Math.cos(Math.toRadians(middle)));
            double tall = Math.max(LEAST, (box.north() - box.south()) * (1 + 2 * MARGIN));
            double wide = Math.max(LEAST, (box.east() - box.west()) * squeeze * (1 + 2 * MARGIN));
            double perDegree = Math.min(HEIGHT / tall, WIDTH / wide);
            double halfWide = WIDTH / perDegree / squeeze / 2;
            double halfTall = HEIGHT / perDegree / 2;
            double centre = (box.west() + box.east()) / 2;
            return new View(new Shape.Box(centre - halfWide, middle - halfTall, centre + halfWide, middle + halfTall), perDegree, squeeze);
        }

        double x(double lon) {
            return (lon - box.west()) * squeeze * perDegree;
        }

        double y(double lat) {
            return (box.north() - lat) * perDegree;
        }
    }

    private List<MapView.Land> lands(View view) {
        return shapes.stream()
                .filter(shape -> shape.box().meets(view.box()))
                .map(shape -> new MapView.Land(path(view, shape), shape.name()))
                .filter(land -> !land.path().isEmpty())
                .toList();
    }

    private static String path(View view, Shape shape) {
        StringBuilder path = new StringBuilder();
        for (Shape.Ring ring : shape.rings()) {
            if (ring.box().meets(view.box())) {
                line(view, ring.points(), path);
            }
        }
        return path.toString();
    }

    /** Points closer than two thirds of a unit are left out: nobody sees them. */
    private static void line(View view, double[] points, StringBuilder path) {
        long lastX = 0;
        long lastY = 0;
        boolean begun = false;
        for (int i = 0; i < points.length; i += 2) {
            long x = Math.round(view.x(points[i]) * 10);
            long y = Math.round(view.y(points[i + 1]) * 10);
            if (!begun || Math.abs(x - lastX) + Math.abs(y - lastY) >= 7) {
                path.append(begun ? 'L' : 'M').append(x / 10.0).append(' ').append(y / 10.0);
                begun = true;
                lastX = x;
                lastY = y;
            }
        }
        path.append(begun ? "Z" : "");
    }

    private static List<MapView.Dot> dots(View view, List<Pin> pins) {
        List<MapView.Dot> dots = new ArrayList<>();
        List<double[]> labels = new ArrayList<>();
        int heaviest = pins.stream().mapToInt(Pin::weight).max().orElse(1);
        for (Pin pin : pins.stream().sorted(Comparator.comparingInt(Pin::weight).reversed()).toList()) {
            double x = view.x(pin.lon());
            double y = view.y(pin.lat());
            double r = 6 + 12 * Math.sqrt((double) pin.weight() / heaviest);
            boolean left = x > WIDTH * 0.72;
            boolean room = labels.size() < MOST_LABELS
                    && labels.stream().noneMatch(l -> Math.abs(l[1] - y) < LABEL_ROOM && Math.abs(l[0] - x) < 130);
            if (room) {
                labels.add(new double[] {x, y});
            }
            dots.add(new MapView.Dot(number(x), number(y), number(r), pin.name(), pin.weight(), pin.look(), pin.address(),
                    number(left ? x - r - 5 : x + r + 5), room ? left ? "end" : "start" : ""));
        }
        return dots;
    }

    /** Bent a little, so that ways there and back do not hide each other. */
    private static MapView.Way way(View view, Pin.Route route) {
        StringBuilder path = new StringBuilder();
        for (int i = 0; i + 1 < route.stops().size(); i++) {
            double x = view.x(route.stops().get(i).lon());
            double y = view.y(route.stops().get(i).lat());
            double toX = view.x(route.stops().get(i + 1).lon());
            double toY = view.y(route.stops().get(i + 1).lat());
            double bendX = (x + toX) / 2 - (toY - y) * 0.12;
            double bendY = (y + toY) / 2 + (toX - x) * 0.12 - 8;
            path.append(i == 0 ? "M" + number(x) + " " + number(y) : "").append("Q").append(number(bendX)).append(' ').append(number(bendY))
                    .append(' ').append(number(toX)).append(' ').append(number(toY));
        }
        return new MapView.Way(path.toString(), route.words(), route.address());
    }

    private static String number(double value) {
        return String.format(Locale.ROOT, "%.1f", value);
    }
}
