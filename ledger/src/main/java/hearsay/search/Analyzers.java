package hearsay.search;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.LowerCaseFilter;
import org.apache.lucene.analysis.StopFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.en.EnglishAnalyzer;
import org.apache.lucene.analysis.en.EnglishPossessiveFilter;
import org.apache.lucene.analysis.en.PorterStemFilter;
import org.apache.lucene.analysis.miscellaneous.ASCIIFoldingFilter;
import org.apache.lucene.analysis.miscellaneous.PerFieldAnalyzerWrapper;
import org.apache.lucene.analysis.standard.StandardTokenizer;

/** How words are made comparable: case and accents never count; in prose, neither do endings and small words. */
final class Analyzers {

    /** For names: every word counts as it is. */
    static final Analyzer NAMES = new Analyzer() {
        @Override
        protected TokenStreamComponents createComponents(String field) {
            StandardTokenizer words = new StandardTokenizer();
            return new TokenStreamComponents(words, new ASCIIFoldingFilter(new LowerCaseFilter(new EnglishPossessiveFilter(words))));
        }

        /** A phrase never runs from one name into the next. */
        @Override
        public int getPositionIncrementGap(String field) {
            return 100;
        }
    };

    /** For prose. */
    static final Analyzer PROSE = new Analyzer() {
        @Override
        protected TokenStreamComponents createComponents(String field) {
            StandardTokenizer words = new StandardTokenizer();
            TokenStream plain = new ASCIIFoldingFilter(new LowerCaseFilter(new EnglishPossessiveFilter(words)));
            return new TokenStreamComponents(words, new PorterStemFilter(new StopFilter(plain, EnglishAnalyzer.ENGLISH_STOP_WORDS_SET)));
        }

        @Override
        public int getPositionIncrementGap(String field) {
            return 100;
        }
    };

    /** For each field its own. */
    static final Analyzer BY_FIELD = new PerFieldAnalyzerWrapper(
            NAMES,
            Stream.of(Fields.CONTENT, Fields.NAMES, Fields.CONTEXT).collect(Collectors.toMap(field -> field, field -> PROSE)));

    private Analyzers() {}
}
