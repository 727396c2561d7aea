package hearsay.reading;

import hearsay.report.Span;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.IntUnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The words, sentences and paragraphs of a text.
 *
 * <p>A paragraph ends at a blank line; in a text without blank lines it ends at every line break. A sentence ends with a paragraph, or
 * after {@code . ! ? …} (and closing quotes or brackets) before a space, unless the full stop belongs to an abbreviation or an initial.
 */
public final class Words {
    private static final Pattern WORD = Pattern.compile("\\w+|[^\\w\\s]", Pattern.UNICODE_CHARACTER_CLASS);
    private static final Pattern BLANK_LINE = Pattern.compile("\\n\\s*\\n");
    private static final Pattern LINE = Pattern.compile("\\n");
    private static final String CLOSING = "\"”’')]»";

    private final String text;
    private final List<Word> words;
    private final List<Span> sentences;

    private Words(String text, List<Word> words, List<Span> sentences) {
        this.text = text;
        this.words = List.copyOf(words);
        this.sentences = List.copyOf(sentences);
    }

    /**
     * Cuts a text into words.
     *
     * @param abbreviations words after which a full stop ends no sentence, lower case, without the stop
     */
    public static Words of(String text, Set<String> abbreviations) {
        return of(text, abbreviations, List.of(), List.of());
    }

    /**
     * Cuts a text into words.
     *
     * @param abbreviations words after which a full stop ends no sentence, lower case, without the stop
     * @param apart stretches that belong to no paragraph, such as a byline: where a line ends beside them, a paragraph does
     * @param stamps dates of the report itself: no paragraph goes on over them, even in one line
     */
    public static Words of(String text, Set<String> abbreviations, List<Span> apart, List<Span> stamps) {
        List<Span> spans = new ArrayList<>();
        Matcher matcher = WORD.matcher(text);
        while (matcher.find()) {
            spans.add(new Span(matcher.start(), matcher.end()));
        }
        Set<Integer> breaks = paragraphBreaks(text, spans);
        breaks.addAll(breaksBeside(text, spans, apart, true));
        breaks.addAll(breaksBeside(text, spans, stamps, false));
        List<Word> words = new ArrayList<>(spans.size());
        List<Span> sentences = new ArrayList<>();
        int paragraph = 0;
        int first = 0;
        for (int i = 0; i < spans.size(); i++) {
            if (i > 0 && (breaks.contains(i) || endsSentence(text, spans, i, abbreviations))) {
                sentences.add(new Span(spans.get(first).start(), spans.get(i - 1).end()));
                first = i;
                if (breaks.contains(i)) {
                    paragraph++;
                }
            }
            words.add(new Word(spans.get(i), spans.get(i).of(text), paragraph, sentences.size()));
        }
        if (!spans.isEmpty()) {
            sentences.add(new Span(spans.get(first).start(), spans.getLast().end()));
        }
        return new Words(text, words, sentences);
    }

    /** Indices of the words before which a paragraph breaks. */
    private static Set<Integer> paragraphBreaks(String text, List<Span> spans) {
        boolean blankLines = BLANK_LINE.matcher(text.strip()).find();
        Matcher breaks = (blankLines ? BLANK_LINE : LINE).matcher(text);
        Set<Integer> out = new HashSet<>();
        int word = 0;
        while (breaks.find()) {
            while (word < spans.size() && spans.get(word).start() < breaks.start()) {
                word++;
            }
            out.add(word);
        }
        return out;
    }

    private static Set<Integer> breaksBeside(String text, List<Span> spans, List<Span> apart, boolean lines) {
        Set<Integer> out = new HashSet<>();
        for (Span part : apart) {
            for (int edge : new int[] {part.start(), part.end()}) {
                int word = firstEndingAfter(spans.size(), i -> spans.get(i).end(), edge);
                boolean within = word > 0 && word < spans.size();
                if (within && (!lines || text.substring(spans.get(word - 1).end(), spans.get(word).start()).contains("\n"))) {
                    out.add(word);
                }
            }
        }
        return out;
    }

    /** Whether a sentence ends before word {@code i}. */
    private static boolean endsSentence(String text, List<Span> spans, int i, Set<String> abbreviations) {
        int last = i - 1;
        if (spans.get(last).end() == spans.get(i).start()) {
            return false;
        }
        while (last > 0 && CLOSING.indexOf(text.charAt(spans.get(last).start())) >= 0 && spans.get(last - 1).end() == spans.get(last).start()) {
            last--;
        }
        char stop = text.charAt(spans.get(last).start());
        if (stop == '!' || stop == '?' || stop == '…') {
            return !Character.isLowerCase(text.charAt(spans.get(i).start()));
        }
        if (stop != '.') {
            return false;
        }
        if (Character.isLowerCase(text.charAt(spans.get(i).start()))) {
            return false;
        }
        if (last == 0 || spans.get(last - 1).end() != spans.get(last).start() || last != i - 1) {
            return true;
        }
        String before = spans.get(last - 1).of(text);
        boolean initial = before.length() == 1 && Character.isUpperCase(before.charAt(0));
        return !initial && !abbreviations.contains(before.toLowerCase(java.util.Locale.ROOT));
    }

    public String text() {
        return text;
    }

    public List<Word> all() {
        return words;
    }

    public int size() {
        return words.size();
    }

    public Word get(int index) {
        return words.get(index);
    }

    /** The sentences' spans, in order. */
    public List<Span> sentences() {
        return sentences;
    }

    /** The sentence that word {@code index} stands in. */
    public Span sentenceOf(int index) {
        return sentences.get(words.get(index).sentence());
    }

    /** Whether a paragraph breaks before word {@code index}. */
    public boolean breaksBefore(int index) {
        return index > 0 && words.get(index).paragraph() != words.get(index - 1).paragraph();
    }

    /** Whether a sentence ends before word {@code index}. */
    public boolean sentenceStarts(int index) {
        return index > 0 && words.get(index).sentence() != words.get(index - 1).sentence();
    }

    /** Index of the first word that ends after {@code offset}; {@link #size()} if there is none. */
    public int at(int offset) {
        return firstEndingAfter(words.size(), i -> words.get(i).span().end(), offset);
    }

    private static int firstEndingAfter(int size, IntUnaryOperator end, int offset) {
        int low = 0;
        int high = size;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (end.applyAsInt(middle) <= offset) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    /** First word and word after the last that the span touches; empty range if it touches none. */
    public Range range(Span span) {
        int first = at(span.start());
        int end = first;
        while (end < words.size() && words.get(end).span().start() < span.end()) {
            end++;
        }
        return new Range(first, end);
    }

    /** The span from the first to the last word of a range. */
    public Span span(Range range) {
        return new Span(words.get(range.first()).span().start(), words.get(range.end() - 1).span().end());
    }
}
