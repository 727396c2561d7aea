package hearsay.lexicon;

/** The number under which the gazetteer files a name. */
public final class TownHash {
    private static final long OFFSET = 0xcbf29ce484222325L;
    private static final long PRIME = 0x100000001b3L;
    private static final long MIX = 0x9E3779B97F4A7C15L;

    private TownHash() {}

    /** FNV-1a over the UTF-16 code units of a folded name ({@link NameWords#key}), mixed; 40 bits, so that two names hardly ever share one. */
    public static long of(String key) {
        long hash = OFFSET;
        for (int i = 0; i < key.length(); i++) {
            hash = (hash ^ key.charAt(i)) * PRIME;
        }
        hash = (hash ^ (hash >>> 32)) * MIX;
        return hash >>> 24;
    }
}
