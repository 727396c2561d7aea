package hearsay.lexicon;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.GZIPInputStream;
import org.jspecify.annotations.Nullable;

/**
 * The world's towns and regions in flat arrays, found by a hash of their names. Made by {@code gazetteer/BuildGazetteer.java}.
 *
 * <p>Format of {@code gazetteer.bin.gz}, all whole numbers as LEB128 varints, texts as length and UTF-8: number of countries, their
 * alpha-3 codes; number of regions, their names; number of feature codes, the codes; number of places, then for each place, the
 * largest population first: GeoNames id (0: none), latitude and longitude times 10,000 in zigzag, population, index of its country,
 * index of its region plus one, index of its feature code, name; number of names, then for each, by rising hash: difference to the
 * hash before, index of the place.
 */
final class TownTable {
    private static final double DEGREE = 10_000;

    private final String[] countries;
    private final String[] regions;
    private final String[] features;
    private final int[] geonames;
    private final int[] lat;
    private final int[] lon;
    private final int[] population;
    private final short[] country;
    private final short[] region;
    private final byte[] feature;
    private final byte[] bytes;
    private final int[] nameAt;
    private final long[] hashes;
    private final int[] places;

    private final Map<String, double[]> middles;

    private TownTable(Map<String, double[]> middles, byte[] bytes) {
        this.middles = middles;
        Cursor in = new Cursor(bytes);
        this.bytes = bytes;
        countries = in.texts();
        regions = in.texts();
        features = in.texts();
        int size = in.number();
        geonames = new int[size];
        lat = new int[size];
        lon = new int[size];
        population = new int[size];
        country = new short[size];
        region = new short[size];
        feature = new byte[size];
        nameAt = new int[size];
        for (int i = 0; i < size; i++) {
            geonames[i] = in.number();
            lat[i] = in.signed();
            lon[i] = in.signed();
            population[i] = in.number();
            country[i] = (short) in.number();
            region[i] = (short) in.number();
            feature[i] = (byte) in.number();
            nameAt[i] = in.at;
            in.skipText();
        }
        int names = in.number();
        hashes = new long[names];
        places = new int[names];
        long hash = 0;
        for (int i = 0; i < names; i++) {
            hash += in.large();
            hashes[i] = hash;
            places[i] = in.number();
        }
    }

    static TownTable load() {
        try (InputStream in = TownTable.class.getResourceAsStream("gazetteer.bin.gz")) {
            if (in == null) {
                throw new IOException("no such file of the lexicon: gazetteer.bin.gz");
            }
            return new TownTable(middles(), new GZIPInputStream(in, 1 << 16).readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Where large regions have their middle, by country and folded name. */
    private static Map<String, double[]> middles() {
        Map<String, double[]> middles = new HashMap<>();
        for (String[] row : Table.rows("region-positions.tsv", 4)) {
            middles.put(row[0] + "/" + NameWords.key(row[1]), new double[] {Double.parseDouble(row[2]), Double.parseDouble(row[3])});
        }
        return middles;
    }

    /** The places of a folded name, the largest population first. */
    List<KnownPlace> find(String key) {
        long hash = TownHash.of(key);
        int at = Arrays.binarySearch(hashes, hash);
        if (at < 0) {
            return List.of();
        }
        while (at > 0 && hashes[at - 1] == hash) {
            at--;
        }
        List<KnownPlace> found = new ArrayList<>();
        for (; at < hashes.length && hashes[at] == hash; at++) {
            found.add(place(places[at]));
        }
        return found;
    }

    int size() {
        return geonames.length;
    }

    private KnownPlace place(int i) {
        double[] middle = features[feature[i]].equals("ADM1") ? middles.get(countries[country[i]] + "/" + NameWords.key(name(i))) : null;
        return new KnownPlace(
                name(i),
                countries[country[i]],
                region(i),
                middle == null ? lat[i] / DEGREE : middle[0],
                middle == null ? lon[i] / DEGREE : middle[1],
                geonames[i] == 0 ? null : (long) geonames[i],
                features[feature[i]],
                population[i]);
    }

    private @Nullable String region(int i) {
        return region[i] == 0 ? null : regions[region[i] - 1];
    }

    private String name(int i) {
        Cursor in = new Cursor(bytes);
        in.at = nameAt[i];
        return in.text();
    }

    /** Reads numbers and texts one after another. */
    private static final class Cursor {
        private final byte[] bytes;
        private int at;

        Cursor(byte[] bytes) {
            this.bytes = bytes;
        }

        int number() {
            return (int) large();
        }

        int signed() {
            int zigzag = number();
            return (zigzag >>> 1) ^ -(zigzag & 1);
        }

        long large() {
            long value = 0;
            for (int shift = 0; ; shift += 7) {
                byte part = bytes[at++];
                value |= (long) (part & 0x7f) << shift;
                if (part >= 0) {
                    return value;
                }
            }
        }

        void skipText() {
            int length = number();
            at += length;
        }

        String text() {
            int length = number();
            at += length;
            return new String(bytes, at - length, length, StandardCharsets.UTF_8);
        }

        String[] texts() {
            String[] texts = new String[number()];
            for (int i = 0; i < texts.length; i++) {
                texts[i] = text();
            }
            return texts;
        }
    }
}
