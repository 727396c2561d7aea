package hearsay.reading;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import opennlp.tools.postag.POSModel;
import opennlp.tools.postag.POSTagFormat;
import opennlp.tools.postag.POSTagger;
import opennlp.tools.postag.ThreadSafePOSTaggerME;

/**
 * Tells verbs from nouns: OpenNLP's tagger with a model of Universal Dependencies. Which model a language has stands in
 * {@code lexicon/LANGUAGE/word-classes.txt}. Safe for use by several threads.
 */
public final class WordClasses {
    /** Longer sentences are lists or damaged text; they are tagged in pieces of so many words. */
    private static final int LONGEST = 200;

    private static final Set<String> CLASSES =
            Arrays.stream(WordClass.values()).map(Enum::name).collect(Collectors.toUnmodifiableSet());

    private final POSTagger tagger;

    private WordClasses(POSTagger tagger) {
        this.tagger = tagger;
    }

    /**
     * Loads the model of a language.
     *
     * @param language ISO 639-1 code
     * @throws UncheckedIOException if the language has no model, or it cannot be read
     */
    public static WordClasses load(String language) {
        try (InputStream name = resource("/hearsay/lexicon/" + language + "/word-classes.txt");
                InputStream model = resource("/" + new String(name.readAllBytes(), StandardCharsets.UTF_8).strip())) {
            return new WordClasses(new ThreadSafePOSTaggerME(new POSModel(model), POSTagFormat.UD));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static InputStream resource(String name) throws IOException {
        InputStream in = WordClasses.class.getResourceAsStream(name);
        if (in == null) {
            throw new IOException(name + " is missing from the class path");
        }
        return in;
    }

    /** The class of each word of a text, in order. */
    public List<WordClass> of(Words words) {
        List<WordClass> out = new ArrayList<>(words.size());
        int start = 0;
        for (int i = 1; i <= words.size(); i++) {
            if (i == words.size() || words.sentenceStarts(i) || i - start >= LONGEST) {
                tag(words, new Range(start, i), out);
                start = i;
            }
        }
        return out;
    }

    private void tag(Words words, Range sentence, List<WordClass> out) {
        List<Token> tokens = tokens(words, sentence);
        String[] tags = tagger.tag(tokens.stream().map(Token::text).toArray(String[]::new));
        for (int t = 0; t < tags.length; t++) {
            List<WordClass> parts = parts(tags[t]);
            for (int i = 0; i < tokens.get(t).words(); i++) {
                out.add(parts.get(Math.min(i, parts.size() - 1)));
            }
        }
    }

    /** The classes of a tag: contracted words have two, "AUX+PART". */
    private static List<WordClass> parts(String tag) {
        List<WordClass> out = new ArrayList<>();
        for (String part : tag.split("\\+")) {
            out.add(CLASSES.contains(part) ? WordClass.valueOf(part) : WordClass.X);
        }
        return out;
    }

    /** Words as the model knows them: "U.S." and "'s" are one, curly marks are straight. */
    private record Token(String text, int words) {}

    private static List<Token> tokens(Words words, Range sentence) {
        List<Token> out = new ArrayList<>();
        for (int i = sentence.first(); i < sentence.end(); ) {
            int end = initials(words, i, sentence.end());
            if (end == i) {
                end = ending(words, i, sentence.end());
            }
            StringBuilder text = new StringBuilder();
            for (int j = i; j < end; j++) {
                text.append(straight(words.get(j).text()));
            }
            out.add(new Token(text.toString(), end - i));
            i = end;
        }
        return out;
    }

    /** After the initials that begin at a word: "U . S ."; the word itself if there are none. */
    private static int initials(Words words, int from, int end) {
        int at = from;
        while (at + 1 < end && words.get(at).text().length() == 1 && Character.isUpperCase(words.get(at).text().charAt(0))
                && words.get(at + 1).text().equals(".") && touch(words, at)) {
            at += 2;
        }
        return at - from > 2 ? at : from;
    }

    /** After an apostrophe and the ending behind it: "' s"; else after the one word. */
    private static int ending(Words words, int from, int end) {
        boolean mark = straight(words.get(from).text()).equals("'");
        boolean ending = mark && from + 1 < end && touch(words, from) && words.get(from + 1).text().length() <= 2
                && from > 0 && touch(words, from - 1);
        return ending ? from + 2 : from + 1;
    }

    private static boolean touch(Words words, int left) {
        return words.get(left).span().end() == words.get(left + 1).span().start();
    }

    private static String straight(String text) {
        return switch (text) {
            case "’", "‘" -> "'";
            case "“", "”" -> "\"";
            default -> text;
        };
    }
}
