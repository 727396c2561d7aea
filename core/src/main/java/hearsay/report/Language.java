package hearsay.report;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import opennlp.tools.langdetect.LanguageDetector;
import opennlp.tools.langdetect.LanguageDetectorME;
import opennlp.tools.langdetect.LanguageDetectorModel;
import org.jspecify.annotations.Nullable;

/**
 * The language of a text. English shows by its commonest words, which spares the model for others: that one takes half
 * a second to load.
 */
final class Language {

    private static final int SAMPLE = 4000;
    private static final int LEAST_LETTERS = 60;
    private static final int LEAST_WORDS = 8;
    private static final double LEAST_COMMON = 0.25;
    private static final double LEAST_OWN = 0.08;
    private static final double LEAST_LEAD = 1.2;

    private static final Set<String> OWN = words("own");
    private static final Set<String> COMMON = words("own", "shared");

    private Language() {}

    /** The model, loaded when it is first asked for. */
    private static final class Model {
        private static final String FILE = "/langdetect-183.bin";
        private static final LanguageDetectorModel LOADED = load();
        private static final Map<String, String> CODES = codes();

        private static LanguageDetectorModel load() {
            try (InputStream model = Language.class.getResourceAsStream(FILE)) {
                if (model == null) {
                    throw new IllegalStateException("the model of languages is missing from the program");
                }
                return new LanguageDetectorModel(model);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        private static Map<String, String> codes() {
            Map<String, String> codes = new HashMap<>();
            for (String code : Locale.getISOLanguages()) {
                codes.put(Locale.of(code).getISO3Language(), code);
            }
            // The model tells kinds of one language apart that ISO 639-1 does not.
            codes.putAll(Map.of("cmn", "zh", "arb", "ar", "pes", "fa", "ekk", "et", "lvs", "lv", "nob", "nb",
                    "npi", "ne", "azj", "az", "uzn", "uz", "swh", "sw"));
            return codes;
        }
    }

    /** ISO 639-1, or null if the text is too short or not clear. */
    static @Nullable String of(String text) {
        String sample = text.substring(0, Math.min(text.length(), SAMPLE));
        if (sample.codePoints().filter(Character::isLetter).count() < LEAST_LETTERS) {
            return isIdeographic(sample) ? detected(sample) : null;
        }
        return isEnglish(sample) ? "en" : detected(sample);
    }

    /** The two letters of a code as it may be written: {@code en-GB}, {@code eng}, {@code EN_us}; null if unknown. */
    static @Nullable String code(String written) {
        String first = written.strip().split("[-_.]", 2)[0].toLowerCase(Locale.ROOT);
        if (first.length() == 2) {
            return Set.of(Locale.getISOLanguages()).contains(first) ? first : null;
        }
        for (String code : first.length() == 3 ? Locale.getISOLanguages() : new String[0]) {
            if (Locale.of(code).getISO3Language().equals(first)) {
                return code;
            }
        }
        return null;
    }

    private static boolean isIdeographic(String sample) {
        return sample.codePoints().filter(Character::isIdeographic).count() >= LEAST_LETTERS / 3;
    }

    private static boolean isEnglish(String sample) {
        int words = 0;
        int common = 0;
        int own = 0;
        for (String word : sample.toLowerCase(Locale.ROOT).split("[^\\p{L}]++")) {
            words += word.isEmpty() ? 0 : 1;
            common += COMMON.contains(word) ? 1 : 0;
            own += OWN.contains(word) ? 1 : 0;
        }
        return words >= LEAST_WORDS && own >= 2 && (common >= LEAST_COMMON * words || own >= LEAST_OWN * words);
    }

    private static @Nullable String detected(String sample) {
        LanguageDetector detector = new LanguageDetectorME(Model.LOADED);
        opennlp.tools.langdetect.Language[] best = detector.predictLanguages(sample);
        // Its confidence in short texts is low even where it is right; what tells is how far the next one lags behind.
        boolean clear = best.length > 1 && best[0].getConfidence() >= LEAST_LEAD * best[1].getConfidence();
        return clear ? Model.CODES.get(best[0].getLang()) : null;
    }

    private static Set<String> words(String... kinds) {
        Set<String> words = new HashSet<>();
        for (String[] row : Resource.rows("en/common-words.tsv")) {
            if (Set.of(kinds).contains(row[0])) {
                words.addAll(Set.of(row[1].split(" ")));
            }
        }
        return words;
    }
}
